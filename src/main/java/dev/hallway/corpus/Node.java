package dev.hallway.corpus;

import java.util.List;

/**
 * Something that talks have in common: a technology they name, a person who gave them, the devroom
 * they were given in.
 *
 * @param index its number in the corpus, from 0
 * @param slug its key among the nodes of its label
 * @param name its canonical name
 * @param aliases other names, without the canonical one, sorted
 * @param area of the vocabulary that lists a technology, "containers"; empty where none does
 */
public record Node(
    int index, NodeType type, String slug, String name, List<String> aliases, String area) {
  public Node {
    aliases = List.copyOf(aliases);
  }

  /** Returns the readable id: {@code technology/ebpf}, {@code person/daniel-stenberg}, … */
  public String id() {
    return (type.isTechnology() ? "technology" : type.word()) + "/" + slug;
  }
}
