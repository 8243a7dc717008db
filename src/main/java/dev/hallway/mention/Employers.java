package dev.hallway.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the name of a technology into that of an organisation where the text speaks of one: someone
 * works for it, or it is said to be a company.
 */
final class Employers {
  private final Surroundings around;
  private final OrganizationContext company;
  private final Affiliation affiliation;
  private final Known organizations;
  private final Known technologies;
  private final Set<String> companies;
  private final Apposition apposition;

  /**
   * Prepares to read a document.
   *
   * @param found what is found in it
   */
  Employers(Document document, Words words, Affiliation affiliation, List<Found> found) {
    this.around = new Surroundings(document.text(), words);
    this.company = new OrganizationContext(document.text(), words);
    this.affiliation = affiliation;
    this.organizations = Known.organizations(found);
    this.technologies =
        Known.technologies(found.stream().filter(one -> !isListedAsBoth(one)).toList());
    this.apposition = new Apposition(words);
    this.companies =
        found.stream()
            .filter(one -> apposition.isFollowedByOrganization(one.candidate()))
            .map(one -> one.sense().name())
            .collect(Collectors.toUnmodifiableSet());
  }

  Found asOrganization(Found found) {
    Sense sense = found.sense();
    Candidate place = found.candidate();
    Optional<Sense> listed =
        place.senses().stream()
            .filter(other -> other.type() == EntityType.ORGANIZATION)
            .findFirst();
    boolean maker = sense.type() == EntityType.TOOL || sense.type() == EntityType.PROJECT;
    boolean both = sense.type().isTechnology() && listed.isPresent();
    if (!maker && !both) {
      return found;
    }
    boolean stated = company.isListed(place, organizations);
    boolean said =
        company.isEmployer(place)
            || company.isWorkplace(place)
            || (stated && sense.type() == EntityType.TOOL)
            || (companies.contains(sense.name()) && !isUsed(place));
    boolean likely =
        company.isSource(place)
            || company.isCompanyLike(place)
            || affiliation.hasMember(place)
            || apposition.isFollowedByOrganization(place)
            || affiliation.isAfterPerson(place)
            || stated
            || isAmongOrganizations(place);
    return said || (listed.isPresent() && likely && !around.isVersioned(place))
        ? new Found(place, listed.orElseGet(() -> organization(sense)))
        : found;
  }

  /** Returns whether it is spoken of as a technology: "using X", "X 14", "X and Linux". */
  private boolean isUsed(Candidate place) {
    return isAmongTechnologies(place) || around.isVersioned(place) || around.isNamedBefore(place);
  }

  private boolean isAmongTechnologies(Candidate place) {
    return around.enumeration(place, technologies).known() > 0;
  }

  /** Returns whether it stands in an enumeration of organisations: "Foo, Intel and Google". */
  private boolean isAmongOrganizations(Candidate place) {
    return around.enumeration(place, organizations).known() > 0 && !isAmongTechnologies(place);
  }

  private static Sense organization(Sense sense) {
    return Sense.unlisted(EntityType.ORGANIZATION, sense.name(), sense.written());
  }

  private static boolean isListedAsBoth(Found found) {
    return found.candidate().senses().stream()
        .anyMatch(sense -> sense.type() == EntityType.ORGANIZATION);
  }
}
