package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rooms and buildings of an edition in a report. */
final class RoomFinder {
  private static final Pattern BUILDING = Pattern.compile("\\b[Bb]uilding ([A-Z]{1,2}\\d?)\\b");
  private static final Pattern SCHEDULED =
      Pattern.compile("^\\s*([^(]+?)\\s*(?:\\(([^)]+)\\))?\\s*$");

  private final EditionId edition;
  private final Map<String, String> officialByWording = new TreeMap<>();

  /** A room and where it is mentioned. */
  record Found(Entity room, Mention mention) {}

  RoomFinder(EditionId edition, Collection<Talk> talks) {
    this.edition = edition;
    for (String room : new TreeSet<>(talks.stream().map(Talk::room).toList())) {
      Matcher parts = SCHEDULED.matcher(room);
      if (parts.matches() && !room.startsWith("D.")) {
        officialByWording.putIfAbsent(parts.group(1), room);
        if (parts.group(2) != null && parts.group(2).length() > 3) {
          officialByWording.putIfAbsent(parts.group(2), room);
        }
      }
    }
  }

  /** Returns the rooms named in {@code text}, in its order. */
  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher building = BUILDING.matcher(text);
    while (building.find()) {
      found.add(found("building " + building.group(1), text, building.start(), building.end()));
    }
    officialByWording.forEach((wording, room) -> {
      Matcher matcher =
          Pattern.compile("(?<![\\w.])" + Pattern.quote(wording) + "(?![\\w]|\\.\\w)")
              .matcher(text);
      while (matcher.find()) {
        if (found.stream()
            .noneMatch(one ->
                one.mention().start() <= matcher.start()
                    && matcher.start() < one.mention().end())) {
          found.add(found(room, text, matcher.start(), matcher.end()));
        }
      }
    });
    return found;
  }

  private Found found(String room, String text, int start, int end) {
    Mention mention = new Mention(EntityType.ROOM, room, text.substring(start, end), start, end);
    return new Found(new Entity(EntityType.ROOM, edition + "/" + Slug.of(room), room), mention);
  }
}
