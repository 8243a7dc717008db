package dev.hallway.web.site;

import dev.hallway.answer.BookmarkAnswer;
import dev.hallway.answer.PlanningRequest;
import dev.hallway.answer.PlanningRequest.AppointmentRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the form of "My plan" holds; its address is the plan's, so that a link shares it.
 *
 * <p>Talks of the edition go by their event id alone, which keeps addresses short.
 *
 * @param fields by name; blank ones are left out
 */
public record PlanForm(String edition, MultiValueMap<String, String> fields) {
  private static final List<String> NAMES =
      List.of(
          "interests",
          "wanted",
          "must",
          "without",
          "disliked",
          "attended",
          "from",
          "until",
          "lunch",
          "still",
          "busy",
          "keep");
  private static final String PATH = "/plan";

  /** Reads the fields of a request. */
  static PlanForm of(String edition, MultiValueMap<String, String> parameters) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (String name : NAMES) {
      parameters.getOrDefault(name, List.of()).stream()
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .forEach(value -> fields.add(name, value));
    }
    return new PlanForm(edition, fields);
  }

  /** Returns a field as one text, empty if it is not filled in. */
  public String text(String name) {
    return String.join(name.equals("busy") ? "\n" : ", ", values(name));
  }

  /** Returns whether a box is ticked. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  List<String> values(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Returns the ids of talks in a field. */
  List<String> talks(String name) {
    return pieces(name).stream().map(this::id).toList();
  }

  private String id(String piece) {
    return piece.contains("/") ? piece : edition + "/" + piece;
  }

  /** Returns disliked talks by their ids, and names as they are. */
  private List<String> dislikes() {
    return pieces("disliked").stream()
        .map(piece -> piece.matches("\\d+") ? id(piece) : piece)
        .toList();
  }

  private List<String> pieces(String name) {
    return values(name).stream()
        .flatMap(value -> Stream.of(value.split("[,\n]", -1)))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** Returns the question for a plan. */
  PlanningRequest request() {
    List<AppointmentRequest> busy =
        values("busy").stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .map(AppointmentRequest::parse)
            .toList();
    return new PlanningRequest(
        edition,
        talks("attended"),
        List.of(),
        dislikes(),
        pieces("interests"),
        true,
        talks("must"),
        talks("wanted"),
        talks("without"),
        text("from"),
        text("until"),
        !has("still"),
        text("lunch"),
        busy,
        values("keep").stream().map(this::kept).toList(),
        null);
  }

  private BookmarkAnswer kept(String value) {
    String[] parts = value.split("@", 4);
    return new BookmarkAnswer(id(parts[0]), null, part(parts, 1), part(parts, 2), part(parts, 3));
  }

  private static @Nullable String part(String[] parts, int index) {
    return index < parts.length && !parts[index].isBlank() ? parts[index] : null;
  }

  /** Returns what is to be kept of a plan made before, as the fields of the form hold it. */
  public List<String> getKeep() {
    return values("keep");
  }

  /** Returns the address of the plan that keeps nothing of one made before. */
  public String getFresh() {
    return keeping(List.of()).address();
  }

  /** Returns this form with talks of a plan made before to keep. */
  PlanForm keeping(List<BookmarkAnswer> talks) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(fields);
    changed.put("keep", talks.stream().map(this::kept).toList());
    return new PlanForm(edition, changed);
  }

  private String kept(BookmarkAnswer talk) {
    return String.join(
        "@", event(talk.talk()), orEmpty(talk.start()), orEmpty(talk.end()), orEmpty(talk.room()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Returns this form with talks added to a field and taken out of the others. */
  PlanForm with(String field, List<String> talks) {
    PlanForm changed = this;
    for (String name : List.of("must", "without")) {
      changed = changed.without(name, talks);
    }
    Set<String> ids = new LinkedHashSet<>(changed.pieces(field));
    talks.forEach(talk -> ids.add(event(talk)));
    return changed.put(field, ids);
  }

  /** Returns this form without talks in a field. */
  PlanForm without(String field, List<String> talks) {
    Set<String> ids = new LinkedHashSet<>(pieces(field));
    talks.forEach(talk -> ids.removeAll(List.of(talk, event(talk))));
    return put(field, ids);
  }

  private PlanForm put(String field, Set<String> pieces) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(fields);
    if (pieces.isEmpty()) {
      changed.remove(field);
    } else {
      changed.put(field, new ArrayList<>(List.of(String.join(",", pieces))));
    }
    return new PlanForm(edition, changed);
  }

  private String event(String talk) {
    String prefix = edition + "/";
    return talk.startsWith(prefix) ? talk.substring(prefix.length()) : talk;
  }

  /** Returns the address of the plan. */
  public String address() {
    return address(PATH);
  }

  /** Returns the address of the plan as a calendar. */
  public String calendar() {
    return address("/plan.ics");
  }

  /** Returns the address of the plan that sees a talk for sure, in place of another if given. */
  public String pinning(String talk, String instead) {
    return without("must", List.of(instead)).with("must", List.of(talk)).address();
  }

  /** Returns the address of the plan that need not see a talk any more. */
  public String unpinning(String talk) {
    return without("must", List.of(talk)).without("keep", List.of()).address();
  }

  /** Returns the address of the plan without a talk. */
  public String leavingOut(String talk) {
    return with("without", List.of(talk)).address();
  }

  /** Returns the address of the plan that may see a talk again. */
  public String bringingBack(String talk) {
    return without("without", List.of(talk)).address();
  }

  private String address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    address.queryParam("edition", "{edition}");
    List<Object> values = new ArrayList<>(Collections.singletonList(edition));
    fields.forEach((name, texts) ->
        texts.forEach(text -> {
          address.queryParam(name, "{value}");
          values.add(text);
        }));
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }
}
