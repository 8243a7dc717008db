package dev.hallway.mention;

/** What a model sees of a possible name, each a number around 0 to 3. */
final class NameFeatures {
  static final int COUNT = 24;

  private NameFeatures() {}

  static double[] of(String key, NameRecord record, NameStatistics statistics) {
    String name = record.writtenMostly();
    double all = record.all;
    double[] x = new double[COUNT];
    int i = 0;
    x[i++] = 1;
    x[i++] = Math.log1p(record.documents) / 2;
    x[i++] = name.matches(".*\\p{Ll}\\p{Lu}.*") ? 1 : 0;
    x[i++] = name.matches(".*\\d.*") ? 1 : 0;
    x[i++] = name.matches("\\p{Lu}{3,}") ? 1 : 0;
    x[i++] = name.equals(Fold.lower(name)) ? 1 : 0;
    x[i++] = name.indexOf('-') > 0 ? 1 : 0;
    x[i++] = name.indexOf('_') > 0 ? 1 : 0;
    x[i++] = name.indexOf('.') > 0 ? 1 : 0;
    x[i++] = Math.min(2, record.titleHeads);
    x[i++] = Math.min(3, record.titles) / 3.0;
    x[i++] = Math.min(2, record.saidToBe);
    x[i++] = record.technologyBefore / all;
    x[i++] = record.technologyAfter / all;
    x[i++] = Math.min(2, record.linked);
    x[i++] = OrdinaryWords.STANDARD.contains(key) ? 1 : 0;
    x[i++] = record.lower / all;
    x[i++] = record.capitalMid / all;
    x[i++] = blanks(name);
    x[i++] = Math.min(3, record.enumerated) / (double) Math.min(3, record.all);
    x[i++] = record.organization / all;
    x[i++] = statistics.isPersonWord(key) || statistics.isPerson(key) ? 1 : 0;
    x[i++] = ordinaryShare(name);
    x[i] = peopleShare(name, statistics);
    return x;
  }

  private static double blanks(String name) {
    return name.chars().filter(c -> c == ' ').count();
  }

  private static double ordinaryShare(String name) {
    String[] parts = name.split("[\\s_.-]+", -1);
    double ordinary = 0;
    for (String part : parts) {
      ordinary += OrdinaryWords.STANDARD.contains(Fold.lower(part)) ? 1 : 0;
    }
    return ordinary / parts.length;
  }

  private static double peopleShare(String name, NameStatistics statistics) {
    String[] parts = name.split("[\\s_.-]+", -1);
    double people = 0;
    for (String part : parts) {
      people += statistics.isPersonWord(Fold.key(part)) ? 1 : 0;
    }
    return parts.length > 1 ? people / parts.length : 0;
  }
}
