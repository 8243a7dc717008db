package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.graph.GraphContents.DiscussionRow;
import dev.hallway.linking.Opinion;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recommends talks to see.
 *
 * <p>The model is a conditional logit (McFadden, "Conditional logit analysis of qualitative choice
 * behavior", 1974): the talks of the edition that a person can still see compete, and the score of
 * each, a weighted sum of features, is its logarithmic odds up to a constant. The features follow
 * the way of a person through the weekend, which attendees' choices turned out to be led by more
 * than by likeness of content: most stay in a room or come back to it. See {@link Feature} for
 * them, {@code docs/evaluation.md} for what they are worth.
 *
 * <p>Scores are finite, not negative, and the sum of their reasons. An interest only ever adds to
 * the talks that match it. A recommendation costs one walk over the postings of the profile's words
 * in the edition, plus candidates times attended talks, plus a sort.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Recommender {
  private static final double PRAISE_FOR_ALL = 4;

  private final Corpus corpus;
  private final Weights weights;
  private final FeatureValues weighed;
  private final Programme programme;
  private final TextVectors texts;
  private final TechnologyVectors technologies;
  private final SpokenTastes spoken;
  private final int[] praises;

  /** Makes a recommender with the weights that come with the program. */
  public Recommender(Corpus corpus) {
    this(corpus, Weights.load());
  }

  /** Makes a recommender with weights of one's own. */
  public Recommender(Corpus corpus, Weights weights) {
    this.corpus = corpus;
    this.weights = weights;
    this.weighed = FeatureValues.of(weights);
    programme = new Programme(corpus, weights);
    texts = new TextVectors(corpus);
    technologies = new TechnologyVectors(corpus);
    spoken = new SpokenTastes(corpus, texts);
    praises = praises(corpus);
  }

  private Recommender(Recommender other, Weights weights) {
    this.corpus = other.corpus;
    this.weights = weights;
    this.weighed = FeatureValues.of(weights);
    programme = other.programme;
    texts = other.texts;
    technologies = other.technologies;
    spoken = other.spoken;
    praises = other.praises;
  }

  /** Returns a recommender for the same corpus whose features weigh otherwise. */
  public Recommender with(Weights other) {
    return new Recommender(this, other);
  }

  /** Returns the weights of the features. */
  public Weights weights() {
    return weights;
  }

  /** Returns how many times reports praise each talk. */
  private static int[] praises(Corpus corpus) {
    int[] praises = new int[corpus.talks().size()];
    corpus.reports().stream()
        .flatMap(report -> report.discussions().stream())
        .filter(discussion -> discussion.opinion() == Opinion.POSITIVE)
        .map(DiscussionRow::talk)
        .flatMap(id -> corpus.findTalk(id).stream())
        .forEach(talk -> praises[talk.index()]++);
    return praises;
  }

  /**
   * Reads likes or dislikes as people write them: talk ids, names of technologies, people,
   * organisations and devrooms, and whatever is none of these as free words.
   */
  public Tastes understand(List<String> entries) {
    List<TalkId> talks = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String entry : entries) {
      Optional<TalkId> talk = findTalk(entry.strip());
      Optional<Node> node = corpus.names().list(entry).stream().findFirst();
      if (talk.isPresent()) {
        talks.add(talk.get());
      } else if (node.isPresent()) {
        nodes.add(node.get());
      } else if (!entry.isBlank()) {
        words.add(entry.strip());
      }
    }
    return new Tastes(talks, nodes, words);
  }

  private Optional<TalkId> findTalk(String text) {
    return text.matches("[a-z0-9-]+-\\d{4}/[^/\\s]+")
        ? corpus.findTalk(TalkId.parse(text)).map(talk -> talk.talk().id())
        : Optional.empty();
  }

  /**
   * Returns talks of the profile's edition to see, the best first; never an attended one, and none
   * that was cancelled or withdrawn.
   *
   * @throws IllegalArgumentException if the corpus lacks the edition or a talk of the profile
   */
  public List<Recommendation> recommend(Profile profile, Options options) {
    Ranking ranking = rank(profile, options);
    return options.diversity() == 0
        ? ranking.list(ranking.first(options.limit()))
        : ranking.list(
            new Diversity(programme, texts)
                .pick(ranking.indexes(), ranking.scores(), options.diversity(), options.limit()));
  }

  /**
   * Returns all talks that can be recommended, the best first, whatever the options say of limit
   * and diversity.
   *
   * @throws IllegalArgumentException if the corpus lacks the edition or a talk of the profile
   */
  public Ranking rank(Profile profile, Options options) {
    Candidates candidates = candidates(profile, options);
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.values(i));
    }
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -scores[i])
                    .thenComparingInt(candidates::talk))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Ranking(
        IntStream.of(order).mapToObj(i -> corpus.talk(candidates.talk(i))).toList(),
        IntStream.of(order).mapToDouble(i -> scores[i]).toArray(),
        order,
        new Explanation(corpus, programme, weighed, spoken, technologies, praises, candidates));
  }

  /** Returns the talks that can be recommended with the values of their features, by talk id. */
  public List<Candidate> listCandidates(Profile profile, Options options) {
    Candidates candidates = candidates(profile, options);
    return IntStream.range(0, candidates.size())
        .mapToObj(i -> {
          Map<Feature, Double> values = new EnumMap<>(Feature.class);
          for (Feature feature : Feature.values()) {
            values.put(feature, candidates.value(i, feature));
          }
          return new Candidate(corpus.talk(candidates.talk(i)).talk().id(), values);
        })
        .toList();
  }

  private Candidates candidates(Profile profile, Options options) {
    Person person = Person.of(profile, corpus, programme);
    Likeness likeness = Likeness.of(person.seen(), person.range(), texts, technologies);
    Candidates candidates = new Candidates(corpus, programme, person, likeness, options);
    for (int i = 0; i < candidates.size(); i++) {
      int talk = candidates.talk(i);
      candidates.set(i, Feature.INTEREST, nodes(talk, profile.likes()));
      candidates.set(i, Feature.WORDS, words(talk, profile.likes()));
      candidates.set(i, Feature.PRAISE, options.praise() ? praise(talk) : 0);
    }
    setDisliked(candidates, person, profile.dislikes());
    return candidates;
  }

  /** Returns how much a talk was praised: 0 by nobody, 1 by four reports. */
  private double praise(int talk) {
    return Math.min(1, Math.log1p(praises[talk]) / Math.log1p(PRAISE_FOR_ALL));
  }

  private double nodes(int talk, Tastes tastes) {
    return tastes.nodes().stream().mapToDouble(node -> spoken.match(talk, node)).sum();
  }

  private double words(int talk, Tastes tastes) {
    return tastes.words().stream().mapToDouble(words -> spoken.match(talk, words)).sum();
  }

  private void setDisliked(Candidates candidates, Person person, Tastes dislikes) {
    if (dislikes.equals(Tastes.NONE)) {
      return;
    }
    Likeness alike = Likeness.of(person.disliked(), person.range(), texts, technologies);
    for (int i = 0; i < candidates.size(); i++) {
      int talk = candidates.talk(i);
      boolean itself = IntStream.of(person.disliked()).anyMatch(other -> other == talk);
      double value =
          itself ? 1 : alike.nearestText(talk) + nodes(talk, dislikes) + words(talk, dislikes);
      candidates.set(i, Feature.DISLIKED, Math.min(1, value));
    }
  }

  private double score(FeatureValues values) {
    double sum = 0;
    for (Feature feature : Feature.values()) {
      double part = weighed.get(feature) * values.get(feature);
      sum += feature == Feature.DISLIKED ? -Math.min(sum, part) : part;
    }
    return sum;
  }

  /**
   * Returns talks like a talk, the most alike first.
   *
   * @param editions editions to look in; all where empty
   * @throws IllegalArgumentException if the corpus lacks the talk
   */
  public List<SimilarTalk> similar(TalkId talk, Set<EditionId> editions, int limit) {
    return similarTalks().list(Person.index(talk, corpus), editions, limit);
  }

  /**
   * Returns earlier talks that prepare a talk, the best first: alike in content, given by the same
   * people, rather with a recording than without, rather recent than old.
   *
   * @throws IllegalArgumentException if the corpus lacks the talk
   */
  public List<SimilarTalk> watchFirst(TalkId talk, int limit) {
    return similarTalks().listEarlier(Person.index(talk, corpus), limit);
  }

  private SimilarTalks similarTalks() {
    return new SimilarTalks(corpus, programme, weights.similar(), texts, technologies);
  }
}
