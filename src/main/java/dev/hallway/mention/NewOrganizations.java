package dev.hallway.mention;

import java.util.ArrayList;
import java.util.List;

/** The organisations of a document that no list holds but whose names say what they are. */
final class NewOrganizations {
  private final List<Found> named = new ArrayList<>();

  NewOrganizations(Document document, Words words) {
    for (NameForm form : new OrganizationPhrases(document, words).list()) {
      String name = form.written();
      Sense sense = Sense.unlisted(EntityType.ORGANIZATION, name, name);
      named.add(new Found(form.candidate(), sense));
    }
  }

  /**
   * Returns {@code listed} with the organisations, each in place of the listed names that are only
   * a part of its own, such as Rust in "Rust Example Foundation".
   */
  List<Found> among(List<Found> listed) {
    List<Found> all = new ArrayList<>(listed);
    for (Found one : named) {
      List<Found> inside =
          all.stream().filter(other -> other.candidate().overlaps(one.candidate())).toList();
      if (inside.stream().allMatch(other -> isPart(other, one))) {
        all.removeAll(inside);
        all.add(one);
      }
    }
    return all;
  }

  /**
   * Returns whether {@code part} is less than {@code whole}, and not an organisation at its end.
   */
  private static boolean isPart(Found part, Found whole) {
    Candidate inner = part.candidate();
    Candidate outer = whole.candidate();
    boolean within = inner.start() >= outer.start() && inner.end() <= outer.end();
    boolean ends = part.sense().type() == EntityType.ORGANIZATION && inner.end() == outer.end();
    return within && inner.length() < outer.length() && !ends;
  }
}
