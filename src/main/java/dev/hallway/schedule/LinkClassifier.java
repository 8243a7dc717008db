package dev.hallway.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells from an address, its label and an attachment's type what a link leads to. */
final class LinkClassifier {
  private record Rule(LinkKind kind, Pattern label, Pattern address) {}

  /** The first rule of which the label or the address is found decides. */
  private static final List<Rule> RULES =
      List.of(
          rule(
              LinkKind.FEEDBACK,
              "\\bfeedback\\b",
              "^https?://submission\\.fosdem\\.org/feedback|/feedback/?$"),
          rule(
              LinkKind.CHAT,
              "\\bchat ?room\\b|^matrix (room|channel|chat)|\\birc\\b",
              "//chat\\.|//matrix\\.to/|//webchat\\.|^ircs?:|^xmpp:|//t\\.me/"),
          rule(LinkKind.OTHER, "\\bsubtitle", "\\.(vtt|srt)$"),
          rule(
              LinkKind.SLIDES,
              "\\bslides?\\b|\\bslide ?deck\\b|^(the |my )?presentation( \\(.*\\))?$",
              "slideshare\\.net/|//speakerdeck\\.com/|//slides\\.com/|//[\\w.]*\\.slides\\.com|"
                  + "//noti\\.st/|//docs\\.google\\.com/presentation|/slides?/|slides?[^/]*\\.(pdf"
                  + "|odp|html|pptx?)$|\\.(odp|pptx?)$"),
          rule(
              LinkKind.RECORDING,
              "^(fosdem )?(.{0,20} )?(video|recording)\\b|\\b(video )?recording\\b",
              "//video\\.fosdem\\.org/|youtube(-nocookie)?\\.com/|//youtu\\.be/|//(www\\.|player\\.)?vimeo\\.com"
                  + "/|peertube|//tube\\.|//media\\.ccc\\.de/|meetings-archive\\.debian\\.net/|"
                  + "\\.(webm|mp4|ogv|ogg|mkv|mpe?g|avi|mp3|opus)$"),
          rule(
              LinkKind.REPOSITORY,
              "\\b(git ?hub|git ?lab|source code|repositor(y|ies)|repo)\\b",
              "//(www\\.)?github\\.com/|//gist\\.github\\.com/|//(www\\.)?gitlab\\.|"
                  + "//codeberg\\.org/|//(git|hg)\\.sr\\.ht/|//sr\\.ht/|//bitbucket\\.org/|"
                  + "//salsa\\.debian\\.org/|//pagure\\.io/|//gitorious\\.org/|//invent\\.kde\\.org/|"
                  + "//(git|gitea|forgejo|hg|svn|cgit)\\.|^(git|bzr|svn|hg)://|\\.git$"));

  /** Four of five links of FOSDEM's schedules begin like these, which spares the patterns. */
  private static final List<Map.Entry<String, LinkKind>> FREQUENT =
      List.of(
          Map.entry("https://video.fosdem.org/", LinkKind.RECORDING),
          Map.entry("http://video.fosdem.org/", LinkKind.RECORDING),
          Map.entry("https://chat.fosdem.org/", LinkKind.CHAT),
          Map.entry("https://matrix.to/", LinkKind.CHAT),
          Map.entry("https://submission.fosdem.org/feedback/", LinkKind.FEEDBACK));

  private LinkClassifier() {}

  private static Rule rule(LinkKind kind, String label, String address) {
    return new Rule(kind, Pattern.compile(label), Pattern.compile(address));
  }

  /**
   * Returns the kind.
   *
   * @param type an attachment's type, "slides", empty where there is none
   */
  static LinkKind kindOf(String url, String label, String type) {
    switch (type.toLowerCase(Locale.ROOT)) {
      case "slides" -> {
        return LinkKind.SLIDES;
      }
      case "video", "audio" -> {
        return LinkKind.RECORDING;
      }
      default -> {}
    }
    String address = url.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, LinkKind> frequent : FREQUENT) {
      if (address.startsWith(frequent.getKey())) {
        return address.endsWith(".vtt") ? LinkKind.OTHER : frequent.getValue();
      }
    }
    String words = label.toLowerCase(Locale.ROOT);
    for (Rule rule : RULES) {
      if (rule.label.matcher(words).find() || rule.address.matcher(address).find()) {
        return rule.kind;
      }
    }
    return LinkKind.OTHER;
  }
}
