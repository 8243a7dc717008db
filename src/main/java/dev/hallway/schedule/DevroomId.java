package dev.hallway.schedule;

/**
 * Names a devroom of one edition, such as {@code fosdem-2023/containers}.
 *
 * @param edition the edition that scheduled it
 * @param slug the track's name as a slug, without "devroom" and the like
 */
public record DevroomId(EditionId edition, String slug) implements Comparable<DevroomId> {
  @Override
  public int compareTo(DevroomId other) {
    int byEdition = edition.compareTo(other.edition);
    return byEdition != 0 ? byEdition : slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return edition + "/" + slug;
  }
}
