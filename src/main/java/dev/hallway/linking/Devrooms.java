package dev.hallway.linking;

import dev.hallway.schedule.DevroomId;
import dev.hallway.schedule.EditionId;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackFamily;
import dev.hallway.vocabulary.TrackKind;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
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
          "(?:[\\s:,-]*[(\\[]?\\b" + ROOM + "[)\\]]?\\s*)+$|^\\s*" + ROOM + "\\s*[:-]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRACK = Pattern.compile("\\s+track\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private static final Pattern AND = Pattern.compile("\\s*[&+]\\s*");

  private final Map<String, TrackFamily> byName = new TreeMap<>();
  private final Map<String, TrackFamily> byBareName = new TreeMap<>();

  public Devrooms(Vocabulary vocabulary) {
    List<TrackFamily> families = vocabulary.tracks();
    families.forEach(family -> byName.put(key(family.family()), family));
    for (TrackFamily family : families) {
      family.names().forEach(name -> byName.putIfAbsent(key(name), family));
    }
    byBareName.putAll(byName);
    for (TrackFamily family : families) {
      family.names().forEach(name -> byBareName.putIfAbsent(key(bare(name)), family));
    }
  }

  /**
   * Returns what {@code track} of {@code edition} is. A main track that has the name of a devroom
   * is told from it by the ending {@code -main-track} of its slug and family, since some editions
   * have both.
   */
  public Devroom of(EditionId edition, String track) {
    String name = bare(track);
    TrackFamily family = find(track);
    if (family == null) {
      return devroom(edition, name, "", guessedKind(track), name);
    }
    boolean mainTrack =
        family.mainTrackYears().contains(edition.year()) && !ENDING.matcher(track).find();
    return mainTrack
        ? devroom(edition, name, "-main-track", TrackKind.MAIN_TRACK, family.family())
        : devroom(edition, name, "", family.kind(), family.family());
  }

  private static Devroom devroom(
      EditionId edition, String name, String ending, TrackKind kind, String family) {
    DevroomId id = new DevroomId(edition, Slug.of(name) + ending);
    return new Devroom(id, name, kind, Slug.of(family) + ending);
  }

  private @Nullable TrackFamily find(String track) {
    String bare = bare(track);
    TrackFamily family = byName.get(key(track));
    if (family == null) {
      family = byBareName.get(key(bare));
    }
    return family != null ? family : byBareName.get(key(TRACK.matcher(bare).replaceFirst("")));
  }

  /** Folds case, blanks, hyphens, and the ways to write "and". */
  private static String key(String name) {
    return Slug.of(AND.matcher(name).replaceAll(" and ")).replace("-", "");
  }

  /**
   * Returns the name without "devroom" and double blanks; the name itself where nothing is left.
   */
  private static String bare(String track) {
    String tidy = BLANKS.matcher(track).replaceAll(" ").strip();
    String bare = ENDING.matcher(tidy).replaceAll("").strip();
    return bare.isEmpty() ? tidy : bare;
  }

  /** Guesses by the words of a name that no family has. */
  private static TrackKind guessedKind(String track) {
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
        .filter(word -> words.contains(word.word()))
        .map(Word::kind)
        .findFirst()
        .orElse(TrackKind.DEVROOM);
  }
}
