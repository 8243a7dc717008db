package dev.hallway.mention;

import dev.hallway.data.DataFile;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words beside or inside a name that tell what it stands for, all in lower case.
 *
 * @param afterTechnology what follows the name of a technology: "Go code"
 * @param beforeTechnology what stands before it: "using Go"
 * @param prepositions what often stands before a technology, and before much else
 * @param beforePreposition what makes such a preposition telling: "written" in "written in Go"
 * @param beforeVerb what makes a word without capital a verb: "to" in "to go"
 * @param afterVerb what makes it a verb at the start of a sentence: "check" in "Go check it out"
 * @param compoundTails second halves that leave the first what it is: "Rust-based"
 * @param compoundHeads first halves that leave the second what it is: "non-Linux"
 * @param domains last parts of host names
 * @param beforeName what leads to a name: "called"
 * @param thingNouns what else is said to be called by a name: "a thing called X"
 * @param namingVerbs what stands between such a noun and the name
 * @param namingSubjects what stands before such a verb where the noun stands earlier: "it is named"
 * @param determiners what begins what a thing is said to be: "X, our debugger"
 * @param relatives what begins a clause about what was just named: "a tool called X that"
 * @param codeNouns what right after the name of a language makes it one even without its capital
 * @param packageNouns what right after a small word makes it the name of software: "the X library"
 * @param platforms places on the web where things are put, as they write themselves
 * @param beforePlatform what stands before such a place: "on"
 * @param afterPlatform what stands after it: "repo"
 * @param productNouns what ends the name of a product of several words: "Jenkins Job DSL"
 * @param productNames what alone after a name makes it that of a product: "Nextcloud Hub"
 * @param websites platforms that are places on the web and hardly anything else
 * @param toolNouns what a tool is said to be: "X is a debugger"
 * @param languageNouns what a language is said to be
 * @param standardNouns what a standard is said to be
 * @param projectNouns what a project or distribution is said to be
 * @param fileEndings last parts of file names
 * @param linkNouns what says only what is linked: "slides"
 * @param placeNouns what begins or ends the name of a place in town: "Cafe X", "X Street"
 * @param attendVerbs what one does with an event: "attended X"
 * @param eventNouns what ends the name of an event: "Conference"
 * @param smallInTitles words of more than three letters that titles write without a capital
 * @param makers who before "of" has made what follows: "the author of X"
 * @param speakerVerbs what only people do in talks: "Ann describing X"
 */
record Cues(
    Set<String> afterTechnology,
    Set<String> beforeTechnology,
    Set<String> prepositions,
    Set<String> beforePreposition,
    Set<String> beforeVerb,
    Set<String> afterVerb,
    Set<String> compoundTails,
    Set<String> compoundHeads,
    Set<String> domains,
    Set<String> beforeName,
    Set<String> thingNouns,
    Set<String> namingVerbs,
    Set<String> namingSubjects,
    Set<String> determiners,
    Set<String> relatives,
    Set<String> codeNouns,
    Set<String> packageNouns,
    Set<String> platforms,
    Set<String> websites,
    Set<String> beforePlatform,
    Set<String> afterPlatform,
    Set<String> productNouns,
    Set<String> productNames,
    Set<String> toolNouns,
    Set<String> languageNouns,
    Set<String> standardNouns,
    Set<String> projectNouns,
    Set<String> fileEndings,
    Set<String> linkNouns,
    Set<String> placeNouns,
    Set<String> attendVerbs,
    Set<String> eventNouns,
    Set<String> smallInTitles,
    Set<String> makers,
    Set<String> speakerVerbs) {
  private static final String FILE = "data/reading/cues.yaml";

  /** The words that come with the program. */
  static final Cues STANDARD = load();

  Cues {
    afterTechnology = Set.copyOf(afterTechnology);
    beforeTechnology = Set.copyOf(beforeTechnology);
    prepositions = Set.copyOf(prepositions);
    beforePreposition = Set.copyOf(beforePreposition);
    beforeVerb = Set.copyOf(beforeVerb);
    afterVerb = Set.copyOf(afterVerb);
    compoundTails = Set.copyOf(compoundTails);
    compoundHeads = Set.copyOf(compoundHeads);
    domains = Set.copyOf(domains);
    beforeName = Set.copyOf(beforeName);
    thingNouns = Set.copyOf(thingNouns);
    namingVerbs = Set.copyOf(namingVerbs);
    namingSubjects = Set.copyOf(namingSubjects);
    determiners = Set.copyOf(determiners);
    relatives = Set.copyOf(relatives);
    codeNouns = Set.copyOf(codeNouns);
    packageNouns = Set.copyOf(packageNouns);
    platforms = Set.copyOf(platforms);
    websites = Set.copyOf(websites);
    beforePlatform = Set.copyOf(beforePlatform);
    afterPlatform = Set.copyOf(afterPlatform);
    productNouns = Set.copyOf(productNouns);
    productNames = Set.copyOf(productNames);
    toolNouns = Set.copyOf(toolNouns);
    languageNouns = Set.copyOf(languageNouns);
    standardNouns = Set.copyOf(standardNouns);
    projectNouns = Set.copyOf(projectNouns);
    fileEndings = Set.copyOf(fileEndings);
    linkNouns = Set.copyOf(linkNouns);
    placeNouns = folded(placeNouns);
    attendVerbs = Set.copyOf(attendVerbs);
    eventNouns = Set.copyOf(eventNouns);
    smallInTitles = Set.copyOf(smallInTitles);
    makers = Set.copyOf(makers);
    speakerVerbs = Set.copyOf(speakerVerbs);
  }

  /**
   * Returns what something is said to be by a noun for technologies, in the singular or plural;
   * null for any other word.
   */
  @Nullable EntityType kindOf(String noun) {
    EntityType kind = kindOfSingular(noun);
    if (kind == null && noun.endsWith("ies")) {
      return kindOfSingular(noun.substring(0, noun.length() - 3) + "y");
    }
    return kind == null && noun.endsWith("s")
        ? kindOfSingular(noun.substring(0, noun.length() - 1))
        : kind;
  }

  private @Nullable EntityType kindOfSingular(String noun) {
    if (languageNouns.contains(noun)) {
      return EntityType.LANGUAGE;
    }
    if (standardNouns.contains(noun)) {
      return EntityType.STANDARD;
    }
    if (projectNouns.contains(noun)) {
      return EntityType.PROJECT;
    }
    return toolNouns.contains(noun) ? EntityType.TOOL : null;
  }

  private static Cues load() {
    return read(FILE, Cues.class);
  }

  /** Returns {@code words} as {@link Words#lower} gives those of a text: without accents. */
  static Set<String> folded(Set<String> words) {
    return words.stream().map(Fold::lower).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the words of a file; each group that {@code type} names must be there. */
  static <T> T read(String file, Class<T> type) {
    return YAMLMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .build()
        .readValue(new DataFile(file).text(), type);
  }
}
