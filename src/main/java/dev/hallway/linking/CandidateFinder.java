package dev.hallway.linking;

import dev.hallway.linking.SpeakerNames.Part;
import dev.hallway.report.Hyperlink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists the stretches of a report that may mean a talk of an edition, with their lone clues. */
final class CandidateFinder {
  private static final Set<String> CUES =
      Set.of(
          "talk",
          "talks",
          "session",
          "presentation",
          "presentations",
          "keynote",
          "speech",
          "lecture",
          "speaker",
          "presented",
          "presenting",
          "presents",
          "spoke",
          "speaking",
          "workshop",
          "panel",
          "explained",
          "showed",
          "introduced",
          "gave",
          "talked",
          "demo",
          "discussed",
          "attended",
          "watched",
          "listen",
          "listened",
          "conference",
          "slides");
  private static final double MASS_SCALE = 25;
  private static final double HEAVIEST_WORD = 7;
  private static final double FRAME_LEAST = 0.6;
  private static final int ITEM_FRONT = 4;
  private static final int FEW_TALKS = 6;
  private static final double WHOLE = 0.9;

  private final ReportText text;
  private final EditionProgramme edition;
  private final Lexicon lexicon;
  private final List<Stems> stems;
  private final TitleMatcher matcher;
  private final SpeakerNames names;
  private final Surroundings surroundings;
  private final AuthorsTalks authors;
  private final Welcomes welcomes;
  private final boolean pagesOnly;
  private final Map<Long, double[]> alike = new HashMap<>();

  CandidateFinder(
      ReportText text,
      EditionProgramme edition,
      Lexicon lexicon,
      Spellings spellings,
      boolean pagesOnly) {
    this.text = text;
    this.edition = edition;
    this.lexicon = lexicon;
    this.stems = spellings.read();
    this.matcher = new TitleMatcher(stems, lexicon);
    this.names = new SpeakerNames(text, edition);
    this.surroundings = new Surroundings(text, edition);
    this.authors = new AuthorsTalks(text);
    this.welcomes = new Welcomes(lexicon);
    this.pagesOnly = pagesOnly;
  }

  /** Returns the candidates in the order of passages and talks. */
  List<Candidate> list() {
    List<Candidate> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (text.isElsewhere(passage)) {
        continue;
      }
      Map<ScheduledTalk, Frame> pages = pages(passage);
      List<Frame> frames = Frame.listIn(passage, text);
      for (ScheduledTalk talk : talks(passage, frames, pages)) {
        candidate(talk, passage, frames, pages).ifPresent(found::add);
      }
    }
    return found;
  }

  private Map<ScheduledTalk, Frame> pages(Passage passage) {
    Map<ScheduledTalk, Frame> pages = new LinkedHashMap<>();
    for (Hyperlink link : text.report().links()) {
      if (link.start() >= passage.block().start() && link.start() < passage.block().end()) {
        EventPages.find(link)
            .flatMap(page -> EventPages.find(page, edition))
            .ifPresent(
                talk -> words(link, passage).ifPresent(words -> pages.putIfAbsent(talk, words)));
      }
    }
    return pages;
  }

  /**
   * Returns the words that link, the nearest one where a picture or an arrow does; none where the
   * passage has no words.
   */
  private Optional<Frame> words(Hyperlink link, Passage passage) {
    if (passage.first() == passage.last()) {
      return Optional.empty();
    }
    int first = text.wordAt(link.start());
    int last = text.wordAt(link.end());
    int near = Math.clamp(first - 1, passage.first(), passage.last() - 1);
    return Optional.of(first < last ? new Frame(first, last) : new Frame(near, near + 1));
  }

  private List<ScheduledTalk> talks(
      Passage passage, List<Frame> frames, Map<ScheduledTalk, Frame> pages) {
    Set<Integer> numbers = new TreeSet<>();
    pages.keySet().forEach(talk -> numbers.add(talk.number()));
    if (!pagesOnly) {
      for (int place = passage.first(); place < passage.last(); place++) {
        for (int stem : stems.get(place).numbers()) {
          if (lexicon.weight(stem) > 1.5) {
            edition.withTitleStem(stem).forEach(talk -> numbers.add(talk.number()));
          }
        }
      }
      for (ScheduledTalk talk : edition.talks()) {
        boolean named =
            names.strength(talk, Part.FULL, passage.first(), passage.last()) > 0
                || names.strength(talk, Part.SURNAME, passage.first(), passage.last()) > 0;
        boolean content = saysContent(talk, passage, frames);
        boolean own = authors.isOwn(talk) && authors.speaksOfOwn(passage.first(), passage.last());
        if (named || content || own) {
          numbers.add(talk.number());
        }
      }
    }
    return numbers.stream().map(edition.talks()::get).toList();
  }

  private boolean saysContent(ScheduledTalk talk, Passage passage, List<Frame> frames) {
    return frames.stream()
        .anyMatch(frame ->
            (passage.isHeading() || isTelling(frame))
                && share(frame, contentOf(talk)) >= FRAME_LEAST);
  }

  /** Returns whether few talks have the rarest known word of the frame. */
  private boolean isTelling(Frame frame) {
    for (int place = frame.first(); place < frame.last(); place++) {
      int with = edition.content().talksWith(stems.get(place).get(0));
      if (with > 0 && with <= FEW_TALKS) {
        return true;
      }
    }
    return false;
  }

  private final Map<Integer, Set<Integer>> contents = new HashMap<>();

  private Set<Integer> contentOf(ScheduledTalk talk) {
    return contents.computeIfAbsent(talk.number(), n -> talk.content().toSet());
  }

  /** Returns how much of the frame's weight {@code known} has. */
  private double share(Frame frame, Set<Integer> known) {
    double all = 1e-9;
    double said = 0;
    for (int place = frame.first(); place < frame.last(); place++) {
      double weight = Math.min(HEAVIEST_WORD, lexicon.weight(stems.get(place).get(0)));
      all += weight;
      for (int stem : stems.get(place).numbers()) {
        if (known.contains(stem)) {
          said += weight;
          break;
        }
      }
    }
    return said / all;
  }

  private Optional<Candidate> candidate(
      ScheduledTalk talk, Passage passage, List<Frame> frames, Map<ScheduledTalk, Frame> pages) {
    Optional<TitleMatch> match = matcher.find(talk, passage);
    Frame window = window(talk, passage, frames, pages, match.orElse(null));
    if (window == null) {
      return Optional.empty();
    }
    Clues clues = new Clues();
    clues.set(Clue.PAGE, pages.containsKey(talk) ? 1 : 0);
    boolean other =
        pages.entrySet().stream()
            .anyMatch(e ->
                e.getKey().number() != talk.number()
                    && e.getValue().holds(window.first(), window.last()));
    clues.set(Clue.OTHER_PAGE, other ? 1 : 0);
    match.ifPresent(m -> {
      clues.set(Clue.RUN, m.run());
      clues.set(Clue.COVERAGE, m.coverage());
      clues.set(Clue.MASS, Math.min(1, m.mass() / MASS_SCALE));
      clues.set(Clue.SPECIFIC, specific(m));
      clues.set(Clue.OF_TRACK, ofTrack(talk, m));
      clues.set(Clue.UNSAID_WELCOME, welcomes.isUnsaid(talk, m.shared()) ? 1 : 0);
    });
    clues.set(Clue.HEADING, passage.isHeading() ? 1 : 0);
    boolean front = passage.isItem() && window.first() - passage.first() < ITEM_FRONT;
    clues.set(Clue.ITEM_START, front ? 1 : 0);
    frameClues(talk, window, frames, clues);
    scopeClues(talk, passage, window, clues);
    return Optional.of(new Candidate(talk, passage, window.first(), window.last(), clues));
  }

  private @Nullable Frame window(
      ScheduledTalk talk,
      Passage passage,
      List<Frame> frames,
      Map<ScheduledTalk, Frame> pages,
      @Nullable TitleMatch match) {
    Frame page = pages.get(talk);
    if (page != null) {
      return page;
    }
    if (match != null) {
      return new Frame(match.first(), match.last());
    }
    for (SpeakerNames.Saying saying : names.of(talk)) {
      boolean here = saying.place() >= passage.first() && saying.place() < passage.last();
      if (here && saying.part() != Part.FIRST) {
        return new Frame(saying.place(), saying.place() + 1);
      }
    }
    if (authors.isOwn(talk) && authors.speaksOfOwn(passage.first(), passage.last())) {
      return authors.ownWords(passage.first(), passage.last());
    }
    return frames.stream()
        .filter(frame -> passage.isHeading() || isTelling(frame))
        .filter(frame -> share(frame, contentOf(talk)) >= FRAME_LEAST)
        .findFirst()
        .orElse(null);
  }

  private double ofTrack(ScheduledTalk talk, TitleMatch match) {
    Set<Integer> track = edition.trackStems(talk.talk().track());
    double own = match.shared().stream().filter(track::contains).mapToDouble(lexicon::weight).sum();
    return own / match.mass();
  }

  /** Returns 1 for words that no other talk of the edition shares, 1 / n for n talks. */
  private double specific(TitleMatch match) {
    Set<ScheduledTalk> sharing = new HashSet<>(edition.withTitleStem(match.shared().get(0)));
    match.shared().stream().forEach(stem -> sharing.retainAll(edition.withTitleStem(stem)));
    return 1.0 / Math.max(1, sharing.size());
  }

  private void frameClues(ScheduledTalk talk, Frame window, List<Frame> frames, Clues clues) {
    Set<Integer> title = talk.title().toSet();
    for (Frame frame : frames) {
      if (frame.holds(window.first(), window.last())) {
        double framed = share(frame, title);
        double content = share(frame, contentOf(talk));
        clues.raise(Clue.FRAMED, framed);
        if (framed >= WHOLE && clues.get(Clue.COVERAGE) >= WHOLE) {
          clues.set(Clue.WHOLE, 1);
        }
        clues.raise(Clue.FRAME_CONTENT, content);
      }
    }
  }

  private void scopeClues(ScheduledTalk talk, Passage passage, Frame window, Clues clues) {
    int from = passage.isHeading() ? passage.first() : passage.sentenceStart(window.first());
    int to = passage.isHeading() ? passage.last() : passage.sentenceEnd(window.last() - 1);
    int wideFrom = passage.first();
    int wideTo = text.passages().get(passage.sectionEnd() - 1).last();
    if (passage.isHeading() && passage.sectionEnd() > passage.number() + 1) {
      Passage body = text.passages().get(passage.number() + 1);
      to = body.last() > body.first() ? body.sentenceEnd(body.first()) : to;
    }
    clues.set(Clue.SPEAKER_FULL, names.strength(talk, Part.FULL, from, to));
    clues.set(Clue.SPEAKER_SURNAME, names.strength(talk, Part.SURNAME, from, to));
    clues.set(Clue.SPEAKER_FIRST, names.strength(talk, Part.FIRST, from, to));
    double near =
        Math.max(
            names.strength(talk, Part.FULL, wideFrom, wideTo),
            Math.max(
                0.7 * names.strength(talk, Part.SURNAME, wideFrom, wideTo),
                0.5 * names.strength(talk, Part.FIRST, wideFrom, wideTo)));
    clues.set(Clue.SPEAKER_NEAR, near);
    int simTo =
        passage.isHeading() ? wideTo : passage.sentenceEnd(Math.min(to, passage.last() - 1));
    double[] similar = alike(from, simTo);
    double own = similar[talk.number()];
    int rank = 1;
    for (double value : similar) {
      rank += value > own ? 1 : 0;
    }
    clues.set(Clue.ALIKE, own);
    clues.set(Clue.ALIKE_RANK, own > 0 ? 1.0 / rank : 0);
    boolean cue = false;
    for (int place = from; place < to; place++) {
      cue |= CUES.contains(text.words().get(place).plain());
    }
    clues.set(Clue.CUE, cue ? 1 : 0);
    boolean gave = authors.isOwn(talk) && authors.speaksOfOwn(passage.first(), passage.last());
    clues.set(Clue.OWN, gave ? 1 : 0);
    clues.set(Clue.TIME, surroundings.time(talk, from, to));
    clues.set(Clue.OTHER_DAY, surroundings.isOtherDay(talk, passage) ? 1 : 0);
    clues.set(Clue.TRACK_SAID, surroundings.trackSaid(talk, passage));
  }

  private double[] alike(int from, int to) {
    return alike.computeIfAbsent(
        ((long) from << 32) | to,
        key -> {
          Map<Integer, Integer> counts = new HashMap<>();
          for (int place = from; place < to; place++) {
            for (int stem : stems.get(place).numbers()) {
              if (stem != Lexicon.UNKNOWN) {
                counts.merge(stem, 1, Integer::sum);
              }
            }
          }
          return edition.content().compare(counts);
        });
  }
}
