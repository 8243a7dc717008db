package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Ranks what relates to nodes and topics of the corpus.
 *
 * <p>The question becomes a vector over talks, q, how much each is about it. Three further views
 * spread q to other talks: those of its {@link DevroomView devrooms}, those that use its {@link
 * WordView words}, and those that a {@link RandomWalk random walk} reaches. With the views v scaled
 * to unit length and weighted by w, a node n that is tied to the talks T(n) scores
 *
 * <pre>base(n) = Σ_{t∈T(n)} (Σᵥ wᵥ·v(t) + near(n,t)) / (|T(n)| + caution)^size
 * score(n) = base(n) · (1 + area·lift(n)) + stated(n)</pre>
 *
 * <p>where {@link Nearness near} is how close to the question's words the talk names the node,
 * {@link Areas lift} how far the answer keeps to the node's area of technology, and {@link
 * StatedRelations stated} what typed relations read from sentences are worth. The sum over the
 * views for size 0.5 and caution 0 is the cosine between a node's talks and the views: raw counts
 * favour what is everywhere, ratios (pointwise mutual information) what occurs once by chance, the
 * cosine stands between them and needs no estimate of the talks that name neither. Compared, on
 * public lists, with raw counts, normalised pointwise mutual information (Bouma, "Normalized
 * (pointwise) mutual information in collocation extraction", 2009) and the log-likelihood ratio
 * (Dunning, "Accurate methods for the statistics of surprise and coincidence", 1993); {@code
 * hallway evaluate relatedness} does so again, and {@code RelatednessTuning} chose the weights.
 * Weighting ties by title and abstract did not help beyond the weight of the question's own talks,
 * nor did ranking by the walk alone.
 *
 * <p>A question takes time proportional to the words of its talks, the ties of the corpus and the
 * walk's bounded work, all of it array scans. Immutable and safe for use by many threads.
 */
public final class Relatedness {
  private static final int TALKS_TO_CHOOSE_FROM = 300;

  private final Corpus corpus;
  private final Lenses lenses;
  private final RelatednessWeights weights;
  private final Divisor divisor;

  /** Creates one with the weights that come with the program. */
  public Relatedness(Corpus corpus) {
    this(corpus, RelatednessWeights.load());
  }

  /** Creates one with weights of the caller's own. */
  public Relatedness(Corpus corpus, RelatednessWeights weights) {
    this(corpus, Lenses.of(corpus), weights);
  }

  private Relatedness(Corpus corpus, Lenses lenses, RelatednessWeights weights) {
    this.corpus = corpus;
    this.lenses = lenses;
    this.weights = weights;
    this.divisor = new Divisor(weights, corpus.talks().size());
  }

  /** Returns the same with other weights; cheap, for tuning. */
  public Relatedness with(RelatednessWeights others) {
    return new Relatedness(corpus, lenses, others);
  }

  /** Returns what relates to the query's nodes and topics; empty where no talk is about them. */
  public Related relate(RelatednessQuery query) {
    Outlook outlook = outlook(query);
    NodeScores scores = new NodeScores(corpus, lenses, weights, divisor, outlook);
    ReasonWriter reasons = new ReasonWriter(corpus, lenses, weights, outlook, scores);
    return new Related(
        rank(scores, query.technologyKinds(), query, reasons),
        rank(scores, EnumSet.of(NodeType.PERSON), query, reasons),
        rank(scores, EnumSet.of(NodeType.ORGANIZATION), query, reasons),
        rank(scores, EnumSet.of(NodeType.DEVROOM), query, reasons),
        talks(outlook, reasons),
        talksByYear(outlook));
  }

  private static List<RelatedNode> rank(
      NodeScores scores, Set<NodeType> types, RelatednessQuery query, ReasonWriter reasons) {
    return scores.best(types, query.limitOf(types)).mapToObj(reasons::node).toList();
  }

  /**
   * Returns the technologies that score best without their reasons, for what needs only names.
   *
   * @return at most {@link RelatednessQuery#limit} nodes, the nearest first
   */
  public List<Node> listTechnologies(RelatednessQuery query) {
    return new NodeScores(corpus, lenses, weights, divisor, outlook(query))
        .best(query.technologyKinds(), query.limit())
        .mapToObj(corpus::node)
        .toList();
  }

  /**
   * Returns the talks that are about the query's nodes and topics themselves, without reasons.
   *
   * @return all of them, those most about it first
   */
  public List<CorpusTalk> listTalks(RelatednessQuery query) {
    double[] about = outlook(query).question().numbers();
    return IntStream.of(Strongest.of(about, about.length)).mapToObj(corpus::talk).toList();
  }

  /**
   * Returns whether any talk uses a topic's words one after the other, in any spelling or under any
   * other name that questions about it find; if none does, nothing relates to it.
   */
  public boolean isUsed(String topic) {
    return lenses.questions().isUsed(topic, weights.synonyms());
  }

  private Outlook outlook(RelatednessQuery query) {
    Years.Span span = lenses.years().span(query.since(), query.until());
    Asked asked = lenses.questions().of(query, span, weights.synonyms());
    Attention question = asked.attention();
    Map<View, Attention> views = new EnumMap<>(View.class);
    views.put(View.TOGETHER, question);
    List<WordView.Word> strong = lenses.words().words(question);
    if (weights.devrooms() > 0) {
      views.put(View.DEVROOMS, lenses.devrooms().of(question, span));
    }
    if (weights.words() > 0) {
      views.put(View.WORDS, lenses.words().of(strong, span));
    }
    if (weights.walk() > 0) {
      views.put(View.WALK, lenses.walk().from(question, span));
    }
    Nearness nearness = new Nearness(lenses.places(), asked, weights.near());
    return Outlook.of(query, span, question, views, nearness, strong, weights);
  }

  private List<RelatedTalk> talks(Outlook outlook, ReasonWriter reasons) {
    double[] weights = outlook.combined().numbers();
    int[] talks = Strongest.of(weights, TALKS_TO_CHOOSE_FROM);
    int most = outlook.query().limitOfTalks();
    return IntStream.of(
            new YearSpread(lenses.years())
                .choose(talks, talk -> weights[talk] * (isTitled(talk, outlook) ? 2 : 1), most))
        .mapToObj(reasons::talk)
        .toList();
  }

  private boolean isTitled(int talk, Outlook outlook) {
    return outlook.nearness().isNamedWithin(talk, corpus.texts().titleLength(talk));
  }

  private SortedMap<Integer, Integer> talksByYear(Outlook outlook) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int talk : outlook.question().talks()) {
      counts.merge(lenses.years().of(talk), 1, Integer::sum);
    }
    return counts;
  }
}
