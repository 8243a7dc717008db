package dev.hallway.linking;

import dev.hallway.mention.NameList;
import dev.hallway.mention.NameTrainer;
import dev.hallway.schedule.Link;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;

/**
 * Learns from talks which names that the vocabulary lacks are technologies.
 *
 * <p>The same talks give the same names, in whatever order they come.
 */
public final class NameTraining {
  private static final double THRESHOLD = 0.75;

  private final NameTrainer trainer;

  /** Creates a training that takes the names in {@code vocabulary} for examples. */
  public NameTraining(Vocabulary vocabulary) {
    trainer = new NameTrainer(vocabulary);
  }

  /** Takes in what {@code talk} says and links to. */
  public void add(Talk talk) {
    trainer.add(
        TalkText.of(talk).document(),
        talk.links().stream().map(Link::url).toList(),
        talk.speakers());
  }

  /** Returns the names that are technologies with a probability of three quarters or more. */
  public NameList names() {
    return new NameList(trainer.train(THRESHOLD));
  }
}
