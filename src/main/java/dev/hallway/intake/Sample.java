package dev.hallway.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The small schedules and reports that come with Hallway, to start on. */
final class Sample {
  private Sample() {}

  static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    try {
      PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
      for (String pattern : List.of("data/sample/*.xml", "data/sample/reports/*")) {
        for (Resource resource : resolver.getResources("classpath*:" + pattern)) {
          String name = "sample/" + resource.getFilename();
          byte[] bytes = resource.getContentAsByteArray();
          sources.add(Source.of(name, SourceFinder.kind(name, bytes), bytes));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.sort(Comparator.comparing(Source::name));
    return sources;
  }
}
