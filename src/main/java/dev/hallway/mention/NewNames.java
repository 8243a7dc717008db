package dev.hallway.mention;

import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recognises technologies that no list holds, by the shape of their names and by what the text says
 * of them. All places of one name in a document are weighed together.
 */
final class NewNames {
  private static final double THRESHOLD = 2.5;

  private final Set<String> barred = new HashSet<>();

  NewNames(Vocabulary vocabulary) {
    vocabulary.generic().forEach(word -> barred.add(Fold.key(word)));
  }

  /** Returns the new names of a document beside those that are {@code found} already. */
  List<Found> find(Document document, Words words, List<Found> found) {
    Occupied occupied = new Occupied(found);
    Map<String, List<NameForm>> byKey = new TreeMap<>();
    for (NameForm form : new NameForms(document, words).list()) {
      if (!occupied.overlaps(form.start(), form.end()) && !isBarred(form, document)) {
        byKey.computeIfAbsent(Fold.key(form.written()), k -> new ArrayList<>()).add(form);
      }
    }
    NewNameScore score = new NewNameScore(document, words, new Known(found), parts(found));
    List<Found> fresh = new ArrayList<>();
    byKey.forEach(
        (key, forms) -> {
          if (score.of(key, forms) >= THRESHOLD) {
            String name = bestWriting(forms);
            EntityType kind = score.kind(forms);
            Sense sense = new Sense(kind, name, name, false, List.of(), "", true);
            forms.forEach(form -> fresh.add(new Found(form.candidate(), sense)));
          }
        });
    return fresh;
  }

  private boolean isBarred(NameForm form, Document document) {
    String text = document.text();
    boolean call = form.end() < text.length() && text.charAt(form.end()) == '(';
    Section.Kind kind = sectionKind(document, form.start());
    return call || kind == Section.Kind.CODE || barred.contains(Fold.key(form.written()));
  }

  private static Section.Kind sectionKind(Document document, int offset) {
    for (Section section : document.sections()) {
      if (section.start() <= offset && offset < section.end()) {
        return section.kind();
      }
    }
    return Section.Kind.BODY;
  }

  private static Set<String> parts(List<Found> found) {
    Set<String> parts = new HashSet<>();
    for (Found one : found) {
      if (one.sense().type().isTechnology()) {
        parts.add(Fold.key(one.sense().written()));
        parts.add(Fold.key(one.sense().name()));
      }
    }
    return parts;
  }

  /** Returns the spelling that occurs most, one with a capital before one without. */
  private static String bestWriting(List<NameForm> forms) {
    Map<String, Integer> counts = new HashMap<>();
    forms.forEach(form -> counts.merge(form.written(), form.isLower() ? 1 : 100, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
