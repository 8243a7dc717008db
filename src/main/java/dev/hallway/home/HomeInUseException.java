package dev.hallway.home;

import org.jspecify.annotations.Nullable;

/** Says that another process has the home open, and which. */
public final class HomeInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable Holder holder;

  HomeInUseException(HallwayHome home, @Nullable Holder holder) {
    super(message(home, holder));
    this.holder = holder;
  }

  /** Returns who has it open; null if that process did not say. */
  public @Nullable Holder holder() {
    return holder;
  }

  private static String message(HallwayHome home, @Nullable Holder holder) {
    String who =
        holder == null
            ? "another process"
            : "'hallway %s' (process %d)".formatted(holder.command(), holder.pid());
    return "The Hallway home '%s' is in use by %s; wait until it is done, stop it, or choose another home with --home"
        .formatted(home.folder(), who);
  }
}
