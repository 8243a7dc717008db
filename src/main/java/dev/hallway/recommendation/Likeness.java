package dev.hallway.recommendation;

/** How alike the talks of a range are with the talks of a profile. */
final class Likeness {
  private static final int NEAREST = 3;

  private final Programme.Range range;
  private final int[] profile;
  // by profile talk, then talk of the range
  private final double[][] text;
  private final double[][] technology;

  private Likeness(Programme.Range range, int[] profile, double[][] text, double[][] technology) {
    this.range = range;
    this.profile = profile;
    this.text = text;
    this.technology = technology;
  }

  /** Compares the talks of {@code range} with those of {@code profile}, except with themselves. */
  static Likeness of(
      int[] profile, Programme.Range range, TextVectors texts, TechnologyVectors technologies) {
    int size = range.to() - range.from();
    double[][] text = new double[profile.length][size];
    double[][] technology = new double[profile.length][size];
    for (int p = 0; p < profile.length; p++) {
      texts.addCosines(profile[p], range, text[p]);
      technologies.addCosines(profile[p], range, technology[p]);
      if (profile[p] >= range.from() && profile[p] < range.to()) {
        text[p][profile[p] - range.from()] = 0;
        technology[p][profile[p] - range.from()] = 0;
      }
    }
    return new Likeness(range, profile, text, technology);
  }

  /** Returns the mean cosine of texts with the three most alike talks of the profile. */
  double text(int talk) {
    double first = 0;
    double second = 0;
    double third = 0;
    for (double[] row : text) {
      double value = row[talk - range.from()];
      if (value > first) {
        third = second;
        second = first;
        first = value;
      } else if (value > second) {
        third = second;
        second = value;
      } else if (value > third) {
        third = value;
      }
    }
    return Math.min(1, (first + second + third) / NEAREST);
  }

  /** Returns the largest cosine of named technologies with a talk of the profile. */
  double technology(int talk) {
    return Math.min(1, best(technology, talk));
  }

  /** Returns the largest cosine of texts with a talk of the profile. */
  double nearestText(int talk) {
    return Math.min(1, best(text, talk));
  }

  private double best(double[][] rows, int talk) {
    double best = 0;
    for (double[] row : rows) {
      best = Math.max(best, row[talk - range.from()]);
    }
    return best;
  }

  /** Returns the talks of the profile whose texts are most like a talk's, at most {@code limit}. */
  int[] nearestByText(int talk, int limit) {
    return nearest(text, talk, limit);
  }

  /** Returns the talks of the profile that share most technologies with a talk. */
  int[] nearestByTechnology(int talk, int limit) {
    return nearest(technology, talk, limit);
  }

  private int[] nearest(double[][] rows, int talk, int limit) {
    int at = talk - range.from();
    return java.util.stream.IntStream.range(0, profile.length)
        .filter(p -> rows[p][at] > 0)
        .boxed()
        .sorted((a, b) ->
            rows[a][at] == rows[b][at]
                ? Integer.compare(profile[a], profile[b])
                : Double.compare(rows[b][at], rows[a][at]))
        .limit(limit)
        .mapToInt(p -> profile[p])
        .toArray();
  }
}
