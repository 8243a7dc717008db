package dev.hallway.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads an HTML page: its main content, and what its head says about it. */
final class HtmlPage {
  /** Places where blog software puts a post, the closest first. */
  private static final List<String> PLACES =
      List.of(
          ".e-content, .entry-content, .post-content, .post-body, .article-content,"
              + " .article-body, .post__content, .article__content, [itemprop=articleBody]",
          "article",
          "main, [role=main]",
          "#content, .content, .post, .entry, .h-entry");

  private static final Pattern LINKED_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

  private final String source;

  HtmlPage(String source) {
    this.source = source;
  }

  void read(DraftText out, Particulars particulars) {
    Document page = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
    Element main = main(page);
    head(page, main, particulars);
    new HtmlWalk(source, 0, out).write(main);
    out.end();
  }

  private static Element main(Document page) {
    int all = page.body().text().length();
    for (String place : PLACES) {
      Elements found = page.body().select(place);
      Element longest = null;
      for (Element candidate : found) {
        if (longest == null || candidate.text().length() > longest.text().length()) {
          longest = candidate;
        }
      }
      if (longest != null && longest.text().length() * 5 > all * 2) {
        return longest;
      }
    }
    return page.body();
  }

  private static void head(Document page, Element main, Particulars particulars) {
    Elements headings = main.select("h1");
    if (headings.size() != 1) {
      headings = page.select("h1");
    }
    if (headings.size() == 1) {
      particulars.put("title", headings.getFirst().text());
    }
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      name = name.isEmpty() ? meta.attr("itemprop") : name;
      particulars.put(fieldOf(name), meta.attr("content"));
    }
    particulars.put("title", page.title().replaceFirst("\\s+[|–—·»-]\\s+[^|–—·»]*$", ""));
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    particulars.put("canonical", canonical == null ? "" : canonical.attr("href"));
    Element author = page.selectFirst("[rel=author], .p-author, [itemprop=author], .author");
    particulars.put("author", author == null ? "" : author.text());
    Matcher linked = LINKED_DATE.matcher(page.select("script[type=application/ld+json]").html());
    particulars.put("datepublished", linked.find() ? linked.group(1) : "");
    Element time = main.selectFirst("time[datetime]");
    time = time == null ? page.selectFirst("time[datetime]") : time;
    particulars.put("posted", time == null ? "" : time.attr("datetime"));
  }

  private static String fieldOf(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "article:published_time",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.issued" ->
          "date";
      case "og:title", "twitter:title" -> "og:title";
      case "dc.creator", "article:author", "twitter:creator" -> "article:author";
      case "title" -> "meta title";
      default -> name;
    };
  }
}
