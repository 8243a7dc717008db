package dev.hallway.linking;

import dev.hallway.schedule.Edition;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The talks of one edition, found by the words of title or abstract, speaker, page and devroom. */
final class EditionProgramme {
  private final Edition edition;
  private final List<ScheduledTalk> talks;
  private final Map<Integer, List<ScheduledTalk>> byTitleStem = new HashMap<>();
  private final SortedMap<String, List<ScheduledTalk>> byName = new TreeMap<>();
  private final Map<String, ScheduledTalk> bySlug = new HashMap<>();
  private final Set<String> titleWords = new TreeSet<>();
  private final Set<Long> pairs = new HashSet<>();
  private final Map<String, List<ScheduledTalk>> byTrack = new TreeMap<>();
  private final Map<String, Set<Integer>> trackStems = new HashMap<>();
  private final ContentIndex content;

  EditionProgramme(Edition edition, List<ScheduledTalk> talks, Lexicon lexicon) {
    this.edition = edition;
    this.talks = List.copyOf(talks);
    talks.forEach(talk -> index(talk, lexicon));
    this.content = new ContentIndex(this.talks, lexicon);
  }

  private void index(ScheduledTalk talk, Lexicon lexicon) {
    Stems title = talk.title();
    title
        .toSet()
        .forEach(stem -> byTitleStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(talk));
    for (int i = 0; i + 1 < title.size(); i++) {
      pairs.add(pair(title.get(i), title.get(i + 1)));
    }
    String track = talk.talk().track();
    trackStems.computeIfAbsent(track, t -> lexicon.add(Word.listIn(t, 0, t.length())).toSet());
    byTrack.computeIfAbsent(talk.talk().track(), t -> new ArrayList<>()).add(talk);
    for (List<String> speaker : talk.speakers()) {
      for (String name : Set.copyOf(speaker)) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(talk);
      }
    }
    if (!talk.slug().isEmpty()) {
      bySlug.putIfAbsent(talk.slug(), talk);
    }
    String text = talk.talk().title();
    for (Word word : Word.listIn(text, 0, text.length())) {
      titleWords.add(word.plain());
    }
  }

  Edition edition() {
    return edition;
  }

  List<ScheduledTalk> talks() {
    return talks;
  }

  List<Talk> scheduled() {
    return talks.stream().map(ScheduledTalk::talk).toList();
  }

  Optional<Talk> find(TalkId id) {
    return talks.stream().map(ScheduledTalk::talk).filter(t -> t.id().equals(id)).findFirst();
  }

  private static long pair(int left, int right) {
    return ((long) left << 32) | (right & 0xffffffffL);
  }

  boolean isInTitle(int stem) {
    return byTitleStem.containsKey(stem);
  }

  /** Returns whether some title has the two stems one after the other. */
  boolean isBeside(int left, int right) {
    return left != Lexicon.UNKNOWN && right != Lexicon.UNKNOWN && pairs.contains(pair(left, right));
  }

  /** Returns the plain words of all titles, in order. */
  Set<String> titleWords() {
    return titleWords;
  }

  /** Returns the talks with a stem in the title. */
  List<ScheduledTalk> withTitleStem(int stem) {
    return byTitleStem.getOrDefault(stem, List.of());
  }

  /** Returns the talks one of whose speakers has {@code name} as a part of the name. */
  List<ScheduledTalk> withName(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Returns all parts of speakers' names, in order. */
  Set<String> names() {
    return byName.keySet();
  }

  /** Returns the talks of each track, by the track's name. */
  Map<String, List<ScheduledTalk>> tracks() {
    return byTrack;
  }

  /** Returns the stems of a track's name. */
  Set<Integer> trackStems(String track) {
    return trackStems.getOrDefault(track, Set.of());
  }

  ContentIndex content() {
    return content;
  }

  Optional<ScheduledTalk> findBySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }
}
