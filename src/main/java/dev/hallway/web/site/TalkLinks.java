package dev.hallway.web.site;

import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TalkAnswer.LinkAnswer;
import java.util.List;
import java.util.function.Predicate;

/**
 * The addresses of a talk, those of the web only.
 *
 * @param recordings the first is the one to watch
 * @param slides of the talk
 * @param others pages, repositories and the like
 */
record TalkLinks(List<LinkAnswer> recordings, List<LinkAnswer> slides, List<LinkAnswer> others) {
  TalkLinks {
    recordings = List.copyOf(recordings);
    slides = List.copyOf(slides);
    others = List.copyOf(others);
  }

  static TalkLinks of(TalkAnswer talk) {
    return new TalkLinks(
        links(talk, kind -> kind.equals("recording")),
        links(talk, kind -> kind.equals("slides")),
        links(
            talk,
            kind ->
                !kind.equals("recording") && !kind.equals("slides") && !kind.equals("feedback")));
  }

  private static List<LinkAnswer> links(TalkAnswer talk, Predicate<String> kind) {
    return talk.links().stream()
        .filter(link -> kind.test(link.kind()) && new Addresses().isWeb(link.url()))
        .map(link ->
            link.label().isBlank()
                ? new LinkAnswer(link.url(), host(link.url()), link.kind())
                : link)
        .toList();
  }

  private static String host(String url) {
    return url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
