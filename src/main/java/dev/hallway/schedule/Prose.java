package dev.hallway.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An abstract as plain text with the addresses that stood in it.
 *
 * @param text paragraphs parted by a blank line, list items on lines that begin with "- "
 * @param addresses of anchors and of addresses written out, each once, in the order of the text
 */
record Prose(String text, List<RawSchedule.Address> addresses) {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|a|ul|ol|li|br|b|i|u|em|strong|code|pre|h[1-6]|div|span|blockquote|hr|table|tr|"
              + "t[dh]|tt|dl|dt|dd|img|sub|sup|del|section)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN_OUT =
      Pattern.compile("https?://[^\\s<>\"'`|\\\\^{}\\[\\]]+", Pattern.CASE_INSENSITIVE);

  Prose {
    addresses = List.copyOf(addresses);
  }

  /** Reads an abstract and the description that continues it, or repeats it. */
  static Prose of(String abstractMarkup, String descriptionMarkup) {
    Map<String, RawSchedule.Address> addresses = new LinkedHashMap<>();
    String first = read(abstractMarkup, addresses);
    String second = read(descriptionMarkup, addresses);
    String text = join(first, second);
    Matcher matcher = WRITTEN_OUT.matcher(text);
    while (matcher.find()) {
      String url = withoutPunctuation(matcher.group());
      addresses.putIfAbsent(url, new RawSchedule.Address(url, "", ""));
    }
    return new Prose(text, new ArrayList<>(addresses.values()));
  }

  private static String join(String first, String second) {
    String firstWords = Wording.fold(first);
    String secondWords = Wording.fold(second);
    if (firstWords.contains(secondWords)) {
      return first;
    }
    return secondWords.contains(firstWords) ? second : first + "\n\n" + second;
  }

  private static String read(String markup, Map<String, RawSchedule.Address> addresses) {
    String source = markup;
    if (!TAG.matcher(source).find()) {
      source = Parser.unescapeEntities(source, true);
      if (!TAG.matcher(source).find()) {
        Element body = new Element("body");
        body.appendChild(new TextNode(source));
        return new ProseWriter(addresses).write(body);
      }
    }
    return new ProseWriter(addresses).write(Jsoup.parseBodyFragment(source).body());
  }

  private static String withoutPunctuation(String url) {
    String trimmed = url.replaceFirst("[.,;:!?*_…’”»]+$", "");
    boolean unopened = trimmed.endsWith(")") && trimmed.indexOf('(') < 0;
    return unopened ? withoutPunctuation(trimmed.substring(0, trimmed.length() - 1)) : trimmed;
  }
}
