package dev.hallway.evaluation;

import dev.hallway.answer.ExtractAnswer.ExtractedEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Pairs what was found with what was to be found, one to one and in the order found: the first of
 * the same folded name, else the first with a folded name or wording in common.
 */
final class EntityMatching {
  private final EntityField field;
  private final Consumer<String> errors;

  /**
   * Creates a matching.
   *
   * @param errors takes a line for whatever is wrong or missed
   */
  EntityMatching(EntityField field, Consumer<String> errors) {
    this.field = field;
    this.errors = errors;
  }

  /**
   * Pairs what a list asks for with what was found, and counts.
   *
   * @param found what was found in the text, of any type
   */
  void match(List<GoldEntity> gold, List<ExtractedEntity> found, SetTally tally) {
    List<GoldEntity> left = new ArrayList<>(gold);
    for (ExtractedEntity one : found) {
      if (!field.holds(one.type())) {
        continue;
      }
      Optional<GoldEntity> hit = find(left, one);
      if (hit.isEmpty()) {
        boolean duplicate = find(gold, one).isPresent();
        tally.addWrong(duplicate);
        errors.accept(
            "%s %s: '%s' %s"
                .formatted(field.one(), duplicate ? "twice" : "wrong", one.name(), one.surface()));
        continue;
      }
      left.remove(hit.get());
      count(hit.get(), one, tally);
    }
    for (GoldEntity missed : left) {
      if (!missed.optional()) {
        tally.addMissed();
        errors.accept(
            "%s missed: '%s' %s%s"
                .formatted(field.one(), missed.name(), missed.surface(), readAs(missed, found)));
      }
    }
  }

  /** Returns what the wording of {@code missed} was taken for, or for a part of. */
  private static String readAs(GoldEntity missed, List<ExtractedEntity> found) {
    return found.stream()
        .filter(one ->
            GoldEntity.spellings(one.name(), one.surface()).stream()
                .anyMatch(spelling -> missed.spellings().stream().anyMatch(spelling::contains)))
        .findFirst()
        .map(one -> ", read as %s '%s'".formatted(one.type(), one.name()))
        .orElse("");
  }

  private void count(GoldEntity gold, ExtractedEntity found, SetTally tally) {
    if (gold.optional()) {
      return;
    }
    boolean named = isNamed(gold, found.name());
    boolean typed =
        field != EntityField.TECHNOLOGIES
            || gold.kind() == null
            || gold.kind().equals(found.type());
    tally.addRight(named, typed);
    if (!named) {
      errors.accept("%s named '%s': '%s'".formatted(field.one(), found.name(), gold.name()));
    }
    if (!typed) {
      errors.accept(
          "%s '%s' of kind %s: %s".formatted(field.one(), gold.name(), found.type(), gold.kind()));
    }
  }

  private static Optional<GoldEntity> find(List<GoldEntity> among, ExtractedEntity found) {
    Predicate<GoldEntity> alike =
        gold ->
            !Collections.disjoint(
                gold.spellings(), GoldEntity.spellings(found.name(), found.surface()));
    return among.stream()
        .filter(gold -> isNamed(gold, found.name()))
        .findFirst()
        .or(() -> among.stream().filter(alike).findFirst());
  }

  private static boolean isNamed(GoldEntity gold, String name) {
    return GoldName.fold(gold.name()).equals(GoldName.fold(name));
  }
}
