package dev.hallway.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Scripts, styles and pictures, under an address that changes with what is in them.
 *
 * <p>All share one folder named by a hash over them all, so that a browser may keep them for ever
 * and one script can still load another by its plain name.
 */
@Component
final class Assets {
  /** The one library: its files stand beside our own. */
  private static final String CYTOSCAPE = "META-INF/resources/webjars/cytoscape/";

  private static final int HASH_LENGTH = 12;

  private final String address;
  private final String[] locations;

  Assets() {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    try {
      Resource library =
          resolver.getResources("classpath*:" + CYTOSCAPE + "*/dist/cytoscape.esm.min.mjs")[0];
      String dist = library.getURL().toString().replaceFirst("[^/]+$", "");
      Resource[] own = resolver.getResources("classpath*:assets/*.*");
      address = "/assets/" + hash(own, dist.replaceFirst("^.*/webjars/", ""));
      locations = new String[] {"classpath:assets/", dist};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Resource[] files, String library) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(library.getBytes(StandardCharsets.UTF_8));
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      for (Resource file : files) {
        digest.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Returns the address of the folder, {@code /assets/0123456789ab}. */
  String address() {
    return address;
  }

  /** Returns where the files are, as Spring's resource locations. */
  String[] locations() {
    return locations.clone();
  }
}
