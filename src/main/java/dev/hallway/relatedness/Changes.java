package dev.hallway.relatedness;

import java.util.List;

/**
 * What changed in some years against all years before, each list with the surest change first.
 *
 * @param rising technologies of earlier years with a larger share of the talks
 * @param fading technologies with a smaller share
 * @param newcomers technologies that no earlier talk names
 */
public record Changes(List<Trend> rising, List<Trend> fading, List<Trend> newcomers) {
  public Changes {
    rising = List.copyOf(rising);
    fading = List.copyOf(fading);
    newcomers = List.copyOf(newcomers);
  }
}
