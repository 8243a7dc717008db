package dev.hallway.answer;

import java.util.List;
import java.util.Map;

/**
 * How technologies fared over the years.
 *
 * @param since first of the years that are compared with all before
 * @param until last of them
 * @param talksByYear how many talks there are in each year, of whatever
 * @param named the technologies that were asked for by name; of these alone where there are any
 * @param rising those of earlier years whose share of the talks rose, the surest first
 * @param fading those whose share fell
 * @param newcomers those that no earlier talk names
 */
public record TrendsAnswer(
    int since,
    int until,
    Map<Integer, Integer> talksByYear,
    List<TrendAnswer> named,
    List<TrendAnswer> rising,
    List<TrendAnswer> fading,
    List<TrendAnswer> newcomers)
    implements Answer {
  public TrendsAnswer {
    named = List.copyOf(named);
    rising = List.copyOf(rising);
    fading = List.copyOf(fading);
    newcomers = List.copyOf(newcomers);
  }

  /**
   * One technology.
   *
   * @param strength how far its share changed for certain (95 %), in log-odds; 0 where that was not
   *     asked
   * @param shareBefore its share of the talks before, in [0,1]
   * @param shareNow its share of the talks of the years asked about, in [0,1]
   * @param talksByYear its talks in each year that has any
   */
  public record TrendAnswer(
      EntitySummary technology,
      double strength,
      double shareBefore,
      double shareNow,
      Map<Integer, Integer> talksByYear) {}
}
