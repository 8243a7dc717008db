package dev.hallway.linking;

import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The schedules of several editions, prepared for looking talks up by what a text says of them.
 *
 * <p>Never changes once made; safe for any number of threads.
 */
public final class Programme {
  private static final String SILENT = "Saturday Sunday Friday day fosdem's devroom";

  private final Lexicon lexicon;
  private final SortedMap<EditionId, EditionProgramme> editions;
  private final Map<String, Set<EditionId>> byTitle = new HashMap<>();

  private Programme(Lexicon lexicon, SortedMap<EditionId, EditionProgramme> editions) {
    this.lexicon = lexicon;
    this.editions = editions;
    editions.forEach((id, edition) ->
        edition
            .scheduled()
            .forEach(talk ->
                byTitle.computeIfAbsent(titleWords(talk.title()), t -> new TreeSet<>()).add(id)));
  }

  /** Prepares {@code schedules}; of two of the same edition the later counts. */
  public static Programme of(Collection<Schedule> schedules) {
    Lexicon lexicon = new Lexicon();
    SortedMap<EditionId, Schedule> byEdition = new TreeMap<>();
    schedules.forEach(schedule -> byEdition.put(schedule.edition().id(), schedule));
    SortedMap<EditionId, EditionProgramme> editions = new TreeMap<>();
    byEdition.forEach((id, schedule) -> editions.put(id, prepared(schedule, lexicon)));
    return new Programme(lexicon, editions);
  }

  private static EditionProgramme prepared(Schedule schedule, Lexicon lexicon) {
    List<ScheduledTalk> talks = new ArrayList<>();
    schedule.talks().stream()
        .sorted(Comparator.comparing(Talk::id))
        .forEach(talk -> talks.add(ScheduledTalk.of(talk, talks.size(), lexicon)));
    String name = schedule.edition().name() + " " + SILENT;
    lexicon.add(Word.listIn(name, 0, name.length())).stream().forEach(lexicon::silence);
    return new EditionProgramme(schedule.edition(), talks, lexicon);
  }

  /** Returns the editions, the earliest first. */
  public List<EditionId> editions() {
    return List.copyOf(editions.keySet());
  }

  /** Returns an edition's talks by id; empty where the edition is not among the schedules. */
  public List<Talk> talks(EditionId edition) {
    return find(edition).map(EditionProgramme::scheduled).orElse(List.of());
  }

  /** Returns the talk called {@code id}. */
  public Optional<Talk> find(TalkId id) {
    return find(id.edition()).flatMap(edition -> edition.find(id));
  }

  Optional<EditionProgramme> find(EditionId edition) {
    return Optional.ofNullable(editions.get(edition));
  }

  /** Returns the editions with a talk of exactly these title words; plain, parted by a blank. */
  Set<EditionId> withTitle(String words) {
    return byTitle.getOrDefault(words, Set.of());
  }

  /** Returns the words of {@code title} in the form that {@link #withTitle} takes. */
  static String titleWords(String title) {
    return Word.listIn(title, 0, title.length()).stream()
        .map(Word::plain)
        .collect(Collectors.joining(" "));
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
