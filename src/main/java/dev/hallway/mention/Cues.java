package dev.hallway.mention;

import dev.hallway.data.DataFile;
import java.util.Set;
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
 * @param beforeOrganization what stands before the name of an organisation
 * @param afterOrganization what follows it
 * @param compoundTails second halves that leave the first what it is: "Rust-based"
 * @param compoundHeads first halves that leave the second what it is: "non-Linux"
 * @param domains last parts of host names
 * @param beforeName what leads to a name: "called"
 * @param codeNouns what right after the name of a language makes it one even without its capital
 * @param packageNouns what right after a small word makes it the name of software: "the X library"
 * @param beforeSource what before "from" or "by" makes a name that of an organisation
 * @param platforms places on the web where things are put, as they write themselves
 * @param beforePlatform what stands before such a place: "on"
 * @param afterPlatform what stands after it: "repo"
 * @param organizationEnds words that end the name of an organisation or event
 * @param productNouns what ends the name of a product of several words: "Jenkins Job DSL"
 * @param productNames what alone after a name makes it that of a product: "Nextcloud Hub"
 * @param websites platforms that are places on the web and hardly anything else
 * @param toolNouns what a tool is said to be: "X is a debugger"
 * @param languageNouns what a language is said to be
 * @param standardNouns what a standard is said to be
 * @param projectNouns what a project or distribution is said to be
 * @param fileEndings last parts of file names
 * @param organizationNouns what ends the name of an organisation: "Foundation"
 * @param organizationHeads what begins one before "of" or "for", as it is written: "University"
 * @param roles what before "at", "from" or "of" says that someone belongs to what follows
 * @param offices roles that only organisations give: "the CEO of X"
 * @param organizationKinds what an organisation is said to be: "the company X"
 * @param notAtOrganization what before "at" speaks of no organisation: "look at X"
 * @param linkNouns what says only what is linked: "slides"
 * @param placeNouns what begins or ends the name of a place in town: "Cafe X", "X Street"
 * @param attendVerbs what one does with an event: "attended X"
 * @param agentVerbs what organisations and people do: "X announced"
 * @param eventNouns what ends the name of an event: "Conference"
 * @param smallInTitles words of more than three letters that titles write without a capital
 * @param makers who before "of" has made what follows: "the author of X"
 * @param speakerVerbs what only people do in talks: "Ann describing X"
 * @param crews whom and what a company has: "the X guys", "the X table"
 * @param companyVerbs what companies do, and their products do not: "X sponsored"
 * @param companyDoings what after "is" they are said to be doing: "X is hiring"
 * @param companyFates what happens to companies: "acquired X"
 * @param companyParts what is said to be of a company: "the stand of X"
 */
record Cues(
    Set<String> afterTechnology,
    Set<String> beforeTechnology,
    Set<String> prepositions,
    Set<String> beforePreposition,
    Set<String> beforeVerb,
    Set<String> afterVerb,
    Set<String> beforeOrganization,
    Set<String> afterOrganization,
    Set<String> compoundTails,
    Set<String> compoundHeads,
    Set<String> domains,
    Set<String> beforeName,
    Set<String> codeNouns,
    Set<String> packageNouns,
    Set<String> beforeSource,
    Set<String> platforms,
    Set<String> websites,
    Set<String> beforePlatform,
    Set<String> afterPlatform,
    Set<String> organizationEnds,
    Set<String> productNouns,
    Set<String> productNames,
    Set<String> toolNouns,
    Set<String> languageNouns,
    Set<String> standardNouns,
    Set<String> projectNouns,
    Set<String> fileEndings,
    Set<String> organizationNouns,
    Set<String> organizationHeads,
    Set<String> roles,
    Set<String> offices,
    Set<String> organizationKinds,
    Set<String> notAtOrganization,
    Set<String> linkNouns,
    Set<String> placeNouns,
    Set<String> attendVerbs,
    Set<String> agentVerbs,
    Set<String> eventNouns,
    Set<String> smallInTitles,
    Set<String> makers,
    Set<String> speakerVerbs,
    Set<String> crews,
    Set<String> companyVerbs,
    Set<String> companyDoings,
    Set<String> companyFates,
    Set<String> companyParts) {
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
    beforeOrganization = Set.copyOf(beforeOrganization);
    afterOrganization = Set.copyOf(afterOrganization);
    compoundTails = Set.copyOf(compoundTails);
    compoundHeads = Set.copyOf(compoundHeads);
    domains = Set.copyOf(domains);
    beforeName = Set.copyOf(beforeName);
    codeNouns = Set.copyOf(codeNouns);
    packageNouns = Set.copyOf(packageNouns);
    beforeSource = Set.copyOf(beforeSource);
    platforms = Set.copyOf(platforms);
    websites = Set.copyOf(websites);
    beforePlatform = Set.copyOf(beforePlatform);
    afterPlatform = Set.copyOf(afterPlatform);
    organizationEnds = Set.copyOf(organizationEnds);
    productNouns = Set.copyOf(productNouns);
    productNames = Set.copyOf(productNames);
    toolNouns = Set.copyOf(toolNouns);
    languageNouns = Set.copyOf(languageNouns);
    standardNouns = Set.copyOf(standardNouns);
    projectNouns = Set.copyOf(projectNouns);
    fileEndings = Set.copyOf(fileEndings);
    organizationNouns = Set.copyOf(organizationNouns);
    organizationHeads = Set.copyOf(organizationHeads);
    roles = Set.copyOf(roles);
    offices = Set.copyOf(offices);
    organizationKinds = Set.copyOf(organizationKinds);
    notAtOrganization = Set.copyOf(notAtOrganization);
    linkNouns = Set.copyOf(linkNouns);
    placeNouns = Set.copyOf(placeNouns);
    attendVerbs = Set.copyOf(attendVerbs);
    agentVerbs = Set.copyOf(agentVerbs);
    eventNouns = Set.copyOf(eventNouns);
    smallInTitles = Set.copyOf(smallInTitles);
    makers = Set.copyOf(makers);
    speakerVerbs = Set.copyOf(speakerVerbs);
    crews = Set.copyOf(crews);
    companyVerbs = Set.copyOf(companyVerbs);
    companyDoings = Set.copyOf(companyDoings);
    companyFates = Set.copyOf(companyFates);
    companyParts = Set.copyOf(companyParts);
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

  /** Returns whether a noun, in the singular or plural, says that something is an organisation. */
  boolean isKindOfOrganization(String noun) {
    return organizationKinds.contains(noun)
        || (noun.endsWith("s") && organizationKinds.contains(noun.substring(0, noun.length() - 1)))
        || (noun.endsWith("ies")
            && organizationKinds.contains(noun.substring(0, noun.length() - 3) + "y"));
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
    return YAMLMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .build()
        .readValue(new DataFile(FILE).text(), Cues.class);
  }
}
