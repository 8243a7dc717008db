package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.BookmarkAnswer;
import dev.hallway.answer.BookmarksAnswer;
import dev.hallway.answer.BookmarksRequest;
import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.PlanningRequest;
import dev.hallway.answer.ProblemException;
import dev.hallway.answer.TalkSummary;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;

/** "My plan": the best way through an edition, to change, to share and to take along. */
@Controller
class PlanController {
  private static final int MOST_UNREAD = 10;

  private final Answers answers;

  PlanController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/plan")
  String plan(
      @RequestParam MultiValueMap<String, String> parameters,
      Model model,
      HttpServletResponse response) {
    PlanForm form = form(parameters);
    model.addAttribute("form", form);
    model.addAttribute("editions", answers.editions().editions().reversed());
    model.addAttribute("unread", parameters.getOrDefault("unread", List.of()));
    if (parameters.containsKey("edition")) {
      try {
        PlanningRequest request = form.request();
        model.addAttribute("page", PlanPage.of(answers.plan(request)));
        model.addAttribute("leftOut", leftOut(form));
      } catch (ProblemException e) {
        model.addAttribute("problem", e.problem());
        response.setStatus(e.problem().status());
      }
    }
    return "plan";
  }

  /** Returns the talks that were left out, to bring back. */
  private List<TalkSummary> leftOut(PlanForm form) {
    return form.talks("without").stream().map(id -> answers.talk(id).talk()).toList();
  }

  @GetMapping(value = "/plan.ics", produces = "text/calendar;charset=UTF-8")
  ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> parameters) {
    PlanForm form = form(parameters);
    String text = answers.planCalendar(form.request());
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.ics\"".formatted(form.edition()))
        .body(text);
  }

  /** Takes bookmarks or a plan made before, and leads on to the plan with them. */
  @PostMapping("/plan")
  ResponseEntity<Void> take(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "") String bookmarks,
      @RequestParam(defaultValue = "wanted") String as,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    PlanForm form = form(parameters);
    String text =
        file == null || file.isEmpty()
            ? bookmarks
            : new String(file.getBytes(), StandardCharsets.UTF_8);
    BookmarksAnswer read = answers.bookmarks(new BookmarksRequest(form.edition(), text));
    PlanForm filled =
        as.equals("keep")
            ? form.keeping(read.talks())
            : form.with("wanted", read.talks().stream().map(BookmarkAnswer::talk).toList());
    StringBuilder address = new StringBuilder(filled.address());
    read.unknown().stream()
        .limit(MOST_UNREAD)
        .forEach(
            one -> address.append("&unread=").append(UriUtils.encode(one, StandardCharsets.UTF_8)));
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(address.toString()))
        .build();
  }

  private PlanForm form(MultiValueMap<String, String> parameters) {
    List<EditionAnswer> editions = answers.editions().editions();
    String newest = editions.isEmpty() ? "" : editions.getLast().id();
    String edition = parameters.getFirst("edition");
    return PlanForm.of(edition == null || edition.isBlank() ? newest : edition, parameters);
  }
}
