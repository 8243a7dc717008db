package dev.hallway.graph;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.hallway.home.HallwayHome;
import dev.hallway.schedule.TalkId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The file that keeps a snapshot: first the state of the database it was taken of, then its rows as
 * JSON.
 *
 * <p>The state is told by the newest transaction log, which every commit grows or follows by a
 * newer. A file of another state, of another shape of rows or cut short counts as none.
 */
final class SnapshotFile {
  private static final List<String> STATEMENTS =
      List.of("counts", "editions", "talks", "entities", "mentions", "relations", "reports");

  private static final String LOG = "neostore.transaction.db.";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(visible ->
              visible
                  .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                  .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                  .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(TalkId.class, ToStringSerializer.instance)
                  .addDeserializer(TalkId.class, new TalkIdReader()))
          .build();

  private final HallwayHome home;
  private final Path file;

  SnapshotFile(HallwayHome home) {
    this.home = home;
    this.file = home.folder().resolve("snapshot");
  }

  Optional<Snapshot> read() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return in.readUTF().equals(state())
          ? Optional.of(MAPPER.readValue((InputStream) in, Snapshot.class))
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  String presentState() {
    try {
      return state();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Snapshot snapshot, String state) {
    try {
      Path fresh = Files.createTempFile(home.folder(), "snapshot", ".new");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
        out.writeUTF(state);
        MAPPER.writeValue((OutputStream) out, snapshot);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The snapshot '%s' can not be written: %s; see that the disk has room"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** Returns name, size and time of the newest transaction log, and how rows are read. */
  private String state() throws IOException {
    Path log = newestLog(home.database().resolve("data/transactions/neo4j"));
    int reading =
        STATEMENTS.stream().map(name -> Statement.get("read/" + name).text()).toList().hashCode();
    return "%s %d %s %d"
        .formatted(log.getFileName(), Files.size(log), Files.getLastModifiedTime(log), reading);
  }

  /** Older logs do not count: Neo4j deletes them when it likes. */
  private static Path newestLog(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(LOG + "\\d+"))
          .max(Comparator.comparingLong(SnapshotFile::number))
          .orElseThrow(() -> new NoSuchFileException(folder.resolve(LOG + "0").toString()));
    }
  }

  private static long number(Path log) {
    return Long.parseLong(log.getFileName().toString().substring(LOG.length()));
  }

  /** Reads ids of talks from the form that {@link TalkId#toString()} writes. */
  private static final class TalkIdReader extends StdDeserializer<TalkId> {
    TalkIdReader() {
      super(TalkId.class);
    }

    @Override
    public TalkId deserialize(JsonParser parser, DeserializationContext context) {
      return TalkId.parse(parser.getString());
    }
  }
}
