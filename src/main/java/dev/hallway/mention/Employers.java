package dev.hallway.mention;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the name of a technology into that of an organisation where the text speaks of one: someone
 * works for it, or it is said to be a company.
 */
final class Employers {
  private static final String COMPANY =
      "\\s?[(,]\\s?(?:the|a|an)\\s(?:\\w+\\s)?"
          + "(?:company|vendor|firm|foundation|startup|association|university)\\b";

  private final String lower;
  private final Surroundings around;

  Employers(Document document, Words words) {
    this.lower = Fold.lower(document.text());
    this.around = new Surroundings(document.text(), words);
  }

  Found asOrganization(Found found) {
    Sense sense = found.sense();
    boolean maker = sense.type() == EntityType.TOOL || sense.type() == EntityType.PROJECT;
    if (!maker || !(around.isEmployer(found.candidate()) || isCompany(found.candidate()))) {
      return found;
    }
    return new Found(
        found.candidate(),
        new Sense(
            EntityType.ORGANIZATION, sense.name(), sense.written(), false, List.of(), "", false));
  }

  /** Returns whether any place of the document says "X (the company …)". */
  private boolean isCompany(Candidate candidate) {
    String surface = lower.substring(candidate.start(), candidate.end());
    return Pattern.compile(Pattern.quote(surface) + COMPANY).matcher(lower).find();
  }
}
