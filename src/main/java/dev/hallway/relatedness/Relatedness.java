package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Ranks what relates to nodes and topics of the corpus.
 *
 * <p>The question becomes a vector over talks, q, how much each is about it. Three further views
 * spread q to other talks: those of its {@link DevroomView devrooms}, those that use its {@link
 * WordView words}, and those that a {@link RandomWalk random walk} reaches. With the views v scaled
 * to unit length and weighted by w, a node n that is tied to the talks T(n) scores
 *
 * <pre>score(n) = Σᵥ wᵥ · Σ_{t∈T(n)} v(t) / (|T(n)| + caution)^size</pre>
 *
 * <p>which for size 0.5 and caution 0 is the cosine between a node's talks and the views: raw
 * counts favour what is everywhere, ratios (pointwise mutual information) what occurs once by
 * chance, the cosine stands between them and needs no estimate of the talks that name neither.
 * Stated relations add what their number is worth. Compared, on public lists, with raw counts,
 * normalised pointwise mutual information (Bouma, "Normalized (pointwise) mutual information in
 * collocation extraction", 2009) and the log-likelihood ratio (Dunning, "Accurate methods for the
 * statistics of surprise and coincidence", 1993); {@code hallway evaluate relatedness} does so
 * again, and {@code RelatednessTuning} chose the weights. Weighting ties by title and abstract did
 * not help beyond the weight of the question's own talks, nor did ranking by the walk alone.
 *
 * <p>A question takes time proportional to the words of its talks, the ties of the corpus and the
 * walk's bounded work, all of it array scans. Immutable and safe for use by many threads.
 */
public final class Relatedness {
  private final Corpus corpus;
  private final RelatednessWeights weights;
  private final Years years;
  private final QuestionAttention questions;
  private final DevroomView devrooms;
  private final WordView words;
  private final RandomWalk walk;
  private final StatedRelations stated;

  /** Creates one with the weights that come with the program. */
  public Relatedness(Corpus corpus) {
    this(corpus, RelatednessWeights.load());
  }

  /** Creates one with weights of the caller's own. */
  public Relatedness(Corpus corpus, RelatednessWeights weights) {
    this.corpus = corpus;
    this.weights = weights;
    this.years = new Years(corpus);
    this.questions = new QuestionAttention(corpus, years);
    this.devrooms = new DevroomView(corpus, years);
    this.words = new WordView(corpus, years);
    this.walk = new RandomWalk(corpus, years);
    this.stated = new StatedRelations(corpus);
  }

  private Relatedness(Relatedness other, RelatednessWeights weights) {
    this.corpus = other.corpus;
    this.weights = weights;
    this.years = other.years;
    this.questions = other.questions;
    this.devrooms = other.devrooms;
    this.words = other.words;
    this.walk = other.walk;
    this.stated = other.stated;
  }

  /** Returns the same with other weights; cheap, for tuning. */
  public Relatedness with(RelatednessWeights others) {
    return new Relatedness(this, others);
  }

  /** Returns what relates to the query's nodes and topics; empty where no talk is about them. */
  public Related relate(RelatednessQuery query) {
    Outlook outlook = outlook(query);
    double[] scores = scores(outlook);
    ReasonWriter reasons = new ReasonWriter(corpus, years, devrooms, stated, weights, outlook);
    return new Related(
        rank(scores, query, query.technologyKinds()::contains, reasons),
        rank(scores, query, type -> type == NodeType.PERSON, reasons),
        rank(scores, query, type -> type == NodeType.ORGANIZATION, reasons),
        rank(scores, query, type -> type == NodeType.DEVROOM, reasons),
        talks(outlook, reasons),
        talksByYear(outlook));
  }

  /**
   * Returns the technologies that score best without their reasons, for what needs only names.
   *
   * @return at most {@link RelatednessQuery#limit} nodes, the nearest first
   */
  public List<Node> listTechnologies(RelatednessQuery query) {
    double[] scores = scores(outlook(query));
    return best(scores, query, query.technologyKinds()::contains).stream()
        .map(corpus::node)
        .toList();
  }

  private Outlook outlook(RelatednessQuery query) {
    Years.Span span = years.span(query.since(), query.until());
    Attention question = questions.of(query, span, weights.synonyms());
    Map<View, Attention> views = new EnumMap<>(View.class);
    views.put(View.TOGETHER, question);
    List<WordView.Word> strong = words.words(question);
    if (weights.devrooms() > 0) {
      views.put(View.DEVROOMS, devrooms.of(question, span));
    }
    if (weights.words() > 0) {
      views.put(View.WORDS, words.of(strong, span));
    }
    if (weights.walk() > 0) {
      views.put(View.WALK, walk.from(question, span));
    }
    return Outlook.of(query, span, question, views, strong, weights);
  }

  private double[] scores(Outlook outlook) {
    double[] scores = new double[corpus.nodes().size()];
    double[] combined = outlook.combined().weights();
    for (int node = 0; node < scores.length; node++) {
      double sum = 0;
      for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
        sum += combined[corpus.talkAt(p)];
      }
      if (sum > 0) {
        scores[node] = sum / divisor(node, outlook.span());
      }
    }
    stated.add(outlook.query().nodes(), weights.stated(), scores);
    return scores;
  }

  private double divisor(int node, Years.Span span) {
    return Divisor.of(years.talks(node, span), weights);
  }

  private List<Integer> best(double[] scores, RelatednessQuery query, Predicate<NodeType> type) {
    double[] chosen = new double[scores.length];
    for (int node = 0; node < scores.length; node++) {
      chosen[node] = type.test(corpus.node(node).type()) ? scores[node] : 0;
    }
    query.nodes().forEach(node -> chosen[node.index()] = 0);
    List<Integer> best = new ArrayList<>();
    for (int node : Strongest.of(chosen, query.limit())) {
      best.add(node);
    }
    return best;
  }

  private List<RelatedNode> rank(
      double[] scores, RelatednessQuery query, Predicate<NodeType> type, ReasonWriter reasons) {
    return best(scores, query, type).stream().map(reasons::node).toList();
  }

  private List<RelatedTalk> talks(Outlook outlook, ReasonWriter reasons) {
    List<RelatedTalk> talks = new ArrayList<>();
    for (int talk : Strongest.of(outlook.combined().weights(), outlook.query().limit())) {
      talks.add(reasons.talk(talk));
    }
    return talks;
  }

  private SortedMap<Integer, Integer> talksByYear(Outlook outlook) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int talk : outlook.question().talks()) {
      counts.merge(years.of(talk), 1, Integer::sum);
    }
    return counts;
  }
}
