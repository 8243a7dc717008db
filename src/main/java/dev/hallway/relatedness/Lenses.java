package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;

/**
 * Everything that is worked out once for a corpus, whatever is asked and however it is weighted.
 */
record Lenses(
    Years years,
    NodesByType types,
    NameTerms names,
    Places places,
    Areas areas,
    QuestionAttention questions,
    DevroomView devrooms,
    WordView words,
    RandomWalk walk,
    StatedRelations stated) {

  static Lenses of(Corpus corpus) {
    Years years = new Years(corpus);
    Places places = new Places(corpus);
    return new Lenses(
        years,
        new NodesByType(corpus),
        new NameTerms(corpus),
        places,
        new Areas(corpus),
        new QuestionAttention(corpus, years, places),
        new DevroomView(corpus, years),
        new WordView(corpus, years),
        new RandomWalk(corpus, years),
        new StatedRelations(corpus));
  }
}
