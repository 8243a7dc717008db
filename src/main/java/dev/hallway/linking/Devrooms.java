package dev.hallway.linking;

import dev.hallway.schedule.DevroomId;
import dev.hallway.schedule.EditionId;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackFamily;
import dev.hallway.vocabulary.TrackKind;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a scheduled track is and which tracks of other years it continues.
 *
 * <p>The vocabulary's families come first, by the name as scheduled and then without its ending; a
 * track of no family is one of its own, under its name without the ending.
 */
public final class Devrooms {
  private static final String ROOM = "(?:dev(?:eloper)?s?['’]?[\\s-]*rooms?)";
  private static final Pattern ENDING =
      Pattern.compile(
          "[\\s:,-]*[(\\[]?\\b" + ROOM + "[)\\]]?\\s*$|^\\s*" + ROOM + "\\s*[:-]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRACK = Pattern.compile("\\s+track\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final Map<String, TrackFamily> byName = new TreeMap<>();
  private final Map<String, TrackFamily> byBareName = new TreeMap<>();

  public Devrooms(Vocabulary vocabulary) {
    List<TrackFamily> families = vocabulary.tracks();
    families.forEach(family -> byName.put(Slug.of(family.family()), family));
    for (TrackFamily family : families) {
      family.names().forEach(name -> byName.putIfAbsent(Slug.of(name), family));
    }
    byName.forEach((slug, family) -> byBareName.put(slug, family));
    for (TrackFamily family : families) {
      family.names().forEach(name -> byBareName.putIfAbsent(Slug.of(bare(name)), family));
    }
  }

  /** Returns what {@code track} of {@code edition} is. */
  public Devroom of(EditionId edition, String track) {
    String name = bare(track);
    String slug = Slug.of(name);
    TrackFamily family = find(track, slug);
    return new Devroom(
        new DevroomId(edition, slug),
        name,
        family == null ? kindOf(track) : kindOf(family, track, edition.year()),
        Slug.of(family == null ? name : family.family()));
  }

  private @Nullable TrackFamily find(String track, String bareSlug) {
    TrackFamily family = byName.get(Slug.of(track));
    if (family == null) {
      family = byBareName.get(bareSlug);
    }
    if (family == null) {
      family = byBareName.get(Slug.of(TRACK.matcher(bare(track)).replaceFirst("")));
    }
    return family;
  }

  /**
   * Returns the name without "devroom" and double blanks; the name itself where nothing is left.
   */
  private static String bare(String track) {
    String tidy = BLANKS.matcher(track).replaceAll(" ").strip();
    String bare = ENDING.matcher(tidy).replaceAll("").strip();
    return bare.isEmpty() ? tidy : bare;
  }

  private static TrackKind kindOf(TrackFamily family, String track, int year) {
    boolean calledDevroom = ENDING.matcher(track).find();
    return family.mainTrackYears().contains(year) && !calledDevroom
        ? TrackKind.MAIN_TRACK
        : family.kind();
  }

  /** Guesses by the words of a name that no family has. */
  private static TrackKind kindOf(String track) {
    String words = " " + Slug.of(track).replace('-', ' ') + " ";
    record Word(String word, TrackKind kind) {}
    return List.of(
            new Word(" main track ", TrackKind.MAIN_TRACK),
            new Word(" keynote", TrackKind.KEYNOTE),
            new Word(" lightning talk", TrackKind.LIGHTNING),
            new Word(" stand ", TrackKind.STAND),
            new Word(" bof", TrackKind.BOF),
            new Word(" certification ", TrackKind.CERTIFICATION),
            new Word(" exam", TrackKind.CERTIFICATION),
            new Word(" workshop", TrackKind.OTHER))
        .stream()
        .filter(word -> words.toLowerCase(Locale.ROOT).contains(word.word()))
        .map(Word::kind)
        .findFirst()
        .orElse(TrackKind.DEVROOM);
  }
}
