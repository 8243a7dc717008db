package dev.hallway.recommendation;

import dev.hallway.corpus.Node;
import dev.hallway.corpus.TextIndex;
import dev.hallway.schedule.TalkId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a person likes, or dislikes, each once however often and in whatever case it was said.
 *
 * @param talks talks of any edition
 * @param nodes technologies, people, organisations, devrooms
 * @param words free words, one or several to an entry
 */
public record Tastes(List<TalkId> talks, List<Node> nodes, List<String> words) {
  /** No likes or dislikes. */
  public static final Tastes NONE = new Tastes(List.of(), List.of(), List.of());

  public Tastes {
    talks = talks.stream().distinct().toList();
    nodes = nodes.stream().distinct().toList();
    Map<List<String>, String> byTerms = new LinkedHashMap<>();
    words.forEach(entry -> byTerms.putIfAbsent(TextIndex.terms(entry), entry));
    words = List.copyOf(byTerms.values());
  }

  /** Returns a taste for talks alone. */
  public static Tastes ofTalks(List<TalkId> talks) {
    return new Tastes(talks, List.of(), List.of());
  }

  /** Returns these and those of {@code other}. */
  public Tastes and(Tastes other) {
    return new Tastes(join(talks, other.talks), join(nodes, other.nodes), join(words, other.words));
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
