package dev.hallway.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a home to one process at a time. The operating system gives the lock back when the process
 * ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {
  private final HallwayHome home;
  private final FileChannel channel;
  private final FileLock lock;

  private HomeLock(HallwayHome home, FileChannel channel, FileLock lock) {
    this.home = home;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the home.
   *
   * @param command what for, told to whoever asks meanwhile
   * @throws HomeInUseException if another process has it
   */
  public static HomeLock take(HallwayHome home, String command) {
    home.create();
    try {
      FileChannel channel =
          FileChannel.open(
              home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new HomeInUseException(home, findHolder(home).orElse(null));
      }
      HomeLock taken = new HomeLock(home, channel, lock);
      taken.announce(new Holder(ProcessHandle.current().pid(), command, null, null));
      return taken;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The Hallway home '%s' can not be locked: %s; choose another with --home or HALLWAY_HOME"
              .formatted(home.folder(), e.getMessage()),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  /** Finds who last took the home and has not given it back; that process may have died since. */
  public static Optional<Holder> findHolder(HallwayHome home) {
    try {
      Path file = holderFile(home);
      return Files.exists(file) ? Holder.read(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // it gave the home back in this moment
    }
  }

  /** Tells others where this process answers questions, and where it lets them into the graph. */
  public void announceAddress(String command, String address, String graph) {
    announce(new Holder(ProcessHandle.current().pid(), command, address, graph));
  }

  private void announce(Holder holder) {
    try {
      Path file = holderFile(home);
      Path fresh = file.resolveSibling("holder.new");
      Files.writeString(fresh, holder.write());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path holderFile(HallwayHome home) {
    return home.folder().resolve("holder");
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(holderFile(home));
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
