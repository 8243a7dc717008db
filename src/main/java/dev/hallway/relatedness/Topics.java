package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.TextIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds a topic's words in titles and abstracts: singular or plural, with hyphen, blank or neither,
 * in British or American spelling, under its abbreviation or what that stands for, and under the
 * other words that the thesaurus has for it.
 */
final class Topics {
  private static final int SHORTEST_PART = 2;

  private final TextIndex texts;
  private final int talks;
  private final Thesaurus thesaurus;
  private final Abbreviations abbreviations;

  Topics(Corpus corpus, Thesaurus thesaurus) {
    this.texts = corpus.texts();
    this.talks = corpus.talks().size();
    this.thesaurus = thesaurus;
    this.abbreviations = Abbreviations.in(corpus);
  }

  /**
   * Returns the use that talks make of a topic's words; another word for the topic counts {@code
   * synonyms} times.
   */
  TopicUses uses(String topic, double synonyms) {
    TopicUses uses = new TopicUses(talks);
    forms(topic, synonyms)
        .forEach((terms, weight) -> {
          int[] form = terms.stream().mapToInt(texts::term).toArray();
          if (weight > 0 && form.length > 0 && Arrays.stream(form).allMatch(n -> n >= 0)) {
            addUses(form, weight, uses);
          }
        });
    return uses;
  }

  /** Returns the terms of every form of a topic with their weights, the topic's own first. */
  Map<List<String>, Double> forms(String topic, double synonyms) {
    Map<List<String>, Double> forms = new LinkedHashMap<>();
    spellings(topic).forEach(form -> forms.merge(form, 1.0, Math::max));
    List<String> others = new ArrayList<>(thesaurus.othersFor(topic));
    others.addAll(abbreviations.othersFor(topic));
    for (String part : parts(topic)) {
      others.add(part);
      others.addAll(abbreviations.othersFor(part));
    }
    for (String other : others) {
      spellings(other).forEach(form -> forms.merge(form, synonyms, Math::max));
    }
    return forms;
  }

  private static List<String> parts(String topic) {
    return topic.contains("/")
        ? Arrays.stream(topic.split("/"))
            .map(String::strip)
            .filter(part -> part.length() >= SHORTEST_PART)
            .toList()
        : List.of();
  }

  private List<List<String>> spellings(String phrase) {
    List<String> terms = TextIndex.terms(phrase);
    List<List<String>> spellings = new ArrayList<>(List.of(terms));
    if (terms.size() > 1) {
      spellings.add(TextIndex.terms(String.join("", terms)));
    } else if (terms.size() == 1) {
      spellings.addAll(split(terms.getFirst()));
    }
    List<String> across = terms.stream().map(Topics::acrossTheOcean).toList();
    spellings.add(across);
    return spellings;
  }

  /** Returns "e mail" for "email" where talks have both words one after the other. */
  private List<List<String>> split(String term) {
    List<List<String>> splits = new ArrayList<>();
    for (int i = 1; i < term.length(); i++) {
      List<String> pair = List.of(term.substring(0, i), term.substring(i));
      int first = texts.term(pair.get(0));
      int second = texts.term(pair.get(1));
      if (first >= 0 && second >= 0) {
        splits.add(pair);
      }
    }
    return splits;
  }

  private static String acrossTheOcean(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    return lower.matches(".{4,}is(e|ed|er|ing|ation)")
        ? lower.replaceAll("is(e|ed|er|ing|ation)$", "iz$1")
        : lower.replaceAll("(?<=.{4})iz(e|ed|er|ing|ation)$", "is$1");
  }

  private void addUses(int[] terms, double weight, TopicUses uses) {
    int rarest = terms[0];
    for (int term : terms) {
      rarest = texts.talksOf(term).length < texts.talksOf(rarest).length ? term : rarest;
    }
    for (int talk : texts.talksOf(rarest)) {
      int[] sequence = texts.sequenceOf(talk);
      int title = texts.titleLength(talk);
      for (int at = 0; at + terms.length <= sequence.length; at++) {
        if (Places.standsAt(terms, sequence, at)) {
          uses.add(talk, at, weight * (at < title ? TalkRelevance.TITLE : 1));
        }
      }
    }
  }
}
