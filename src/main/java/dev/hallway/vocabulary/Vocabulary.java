package dev.hallway.vocabulary;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the names that stand for something before any text is read.
 *
 * @param technologies by name, upper and lower case alike
 * @param organizations by name, upper and lower case alike
 * @param tracks by family name, upper and lower case alike
 * @param generic words and phrases that look like names and are none
 * @param nonPersons what schedules write where a speaker's name belongs, though it is none
 * @param personAliases any spelling of a person's name to the canonical one, that one included
 * @param fingerprint changes when any of the files changes; 64 hexadecimal digits
 */
public record Vocabulary(
    List<Technology> technologies,
    List<Organization> organizations,
    List<TrackFamily> tracks,
    Set<String> generic,
    Set<String> nonPersons,
    Map<String, String> personAliases,
    String fingerprint) {
  public Vocabulary {
    technologies = List.copyOf(technologies);
    organizations = List.copyOf(organizations);
    tracks = List.copyOf(tracks);
    generic = Ordered.setOf(generic);
    nonPersons = Ordered.setOf(nonPersons);
    personAliases = Ordered.mapOf(personAliases);
  }

  /** Reads the vocabulary that comes with the program. */
  public static Vocabulary load() {
    return new VocabularyReader().add(VocabularyFiles.builtIn()).vocabulary();
  }

  /**
   * Reads the vocabulary that comes with the program and over it the files of the same layout in
   * {@code overlay}: an entry of a name that is there already replaces that entry, any other is
   * added. Where {@code overlay} does not exist this is {@link #load()}.
   *
   * @throws VocabularyException if a file or an entry cannot be used; names both and the remedy
   */
  public static Vocabulary load(Path overlay) {
    return new VocabularyReader()
        .add(VocabularyFiles.builtIn())
        .add(VocabularyFiles.in(overlay))
        .vocabulary();
  }
}
