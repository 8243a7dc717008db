package dev.hallway.recommendation;

import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.util.List;

/**
 * The person that talks are recommended to.
 *
 * @param edition the edition whose talks are to be recommended
 * @param attended talks of any edition, each once
 */
public record Profile(EditionId edition, List<TalkId> attended, Tastes likes, Tastes dislikes) {
  public Profile {
    attended = attended.stream().distinct().sorted().toList();
  }

  /** Returns a person of whom nothing but attended talks is known. */
  public static Profile of(EditionId edition, List<TalkId> attended) {
    return new Profile(edition, attended, Tastes.NONE, Tastes.NONE);
  }
}
