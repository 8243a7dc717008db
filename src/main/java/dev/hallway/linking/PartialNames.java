package dev.hallway.linking;

import dev.hallway.mention.Mention;
import dev.hallway.report.Block;
import dev.hallway.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by a part of their name: someone whom the report names in full, who gave a talk that
 * it speaks of there, or to whom a title is put.
 */
final class PartialNames {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "professor");
  private static final int SHORTEST = 3;

  private final PersonText text;
  private final Report report;
  private final SpeakerBook speakers;
  private final SortedSpeakers discussed;
  private final List<Mention> full;

  PartialNames(PersonText text, Report report, SpeakerBook speakers, SortedSpeakers discussed) {
    this.text = text;
    this.report = report;
    this.speakers = speakers;
    this.discussed = discussed;
    this.full = text.found();
  }

  void find() {
    for (int i = 0; i < text.size(); i++) {
      if (!text.isTaken(i)) {
        find(i);
      }
    }
  }

  private void find(int at) {
    NameToken token = text.token(at);
    boolean titled = at > 0 && TITLES.contains(text.token(at - 1).key()) && text.joined(at - 1, at);
    if ((!token.isCapital() && !titled) || token.key().length() < SHORTEST) {
      return;
    }
    if (!titled && (text.nextIsCapital(at) || text.previousIsCapital(at))) {
      return;
    }
    String name = nameOf(token, titled);
    if (name != null) {
      text.take(at, at + 1, name);
    }
  }

  private @Nullable String nameOf(NameToken token, boolean titled) {
    for (Mention mention : full) {
      List<NameToken> parts = NameToken.of(mention.name());
      if (parts.size() > 1 && parts.stream().anyMatch(part -> part.key().equals(token.key()))) {
        return mention.name();
      }
    }
    for (SpeakerBook.Entry entry : discussed.at(token.start())) {
      if (isPart(token, entry)) {
        return entry.person().name();
      }
    }
    String near = onlyOne(token, speakersInBlock(token));
    if (near != null) {
      return near;
    }
    if (titled) {
      Collection<SpeakerBook.Entry> entries = speakers.withLast(token.key());
      return entries.isEmpty() ? null : entries.iterator().next().person().name();
    }
    return null;
  }

  private Collection<SpeakerBook.Entry> speakersInBlock(NameToken token) {
    for (Block block : report.blocks()) {
      if (block.start() <= token.start() && token.start() < block.end()) {
        return discussed.between(block.start(), block.end());
      }
    }
    return List.of();
  }

  private static @Nullable String onlyOne(NameToken token, Collection<SpeakerBook.Entry> entries) {
    Set<Person> fitting = new TreeSet<>();
    for (SpeakerBook.Entry entry : entries) {
      if (isPart(token, entry)) {
        fitting.add(entry.person());
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next().name() : null;
  }

  private static boolean isPart(NameToken token, SpeakerBook.Entry entry) {
    return entry.keys().size() > 1
        && (entry.first().equals(token.key()) || entry.last().equals(token.key()));
  }
}
