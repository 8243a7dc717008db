package dev.hallway.report;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the words of an HTML tree that was parsed with positions. */
final class HtmlWalk {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "svg",
          "iframe",
          "video",
          "audio",
          "template",
          "select",
          "textarea",
          "head",
          "object",
          "canvas",
          "math");
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "section", "article", "main", "header", "ul", "ol", "dl", "dt", "dd", "table",
          "tr", "figure", "hr", "address", "details", "summary", "body", "html", "center", "hgroup",
          "tbody", "thead");
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(^|[\\s_-])(nav|navbar|navigation|menu|breadcrumbs?|sidebar|comments?|respond|share|"
              + "sharing|sharedaddy|social|related|footer|byline|tags|pagination|pager|cookie|"
              + "skip-link|screen-reader-text|post-?meta|entry-?meta|toc|anchor|headerlink|"
              + "subscribe|newsletter)($|[\\s_-])");

  private final DraftText out;
  private final Alignment alignment;
  private int quotations;
  private int lists;

  /**
   * Creates a walk.
   *
   * @param source the text that was parsed
   * @param base its offset in the report's source
   */
  HtmlWalk(String source, int base, DraftText out) {
    this.out = out;
    this.alignment = new Alignment(source, base);
  }

  /** Writes all that a reader sees of {@code root}. */
  void write(Element root) {
    for (Node child : root.childNodes()) {
      visit(child);
    }
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      words(text);
    } else if (node instanceof Element element && isSeen(element)) {
      element(element);
    }
  }

  private static boolean isSeen(Element element) {
    if (SILENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("role").equals("navigation")) {
      return false;
    }
    boolean around =
        AROUND.matcher(element.className()).find() || AROUND.matcher(element.id()).find();
    return !around || element.text().length() > 2000 || element.selectFirst("h1") != null;
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          block(element, Block.Kind.HEADING, element.normalName().charAt(1) - '0');
      case "pre" -> code(element);
      case "figcaption", "caption" -> block(element, Block.Kind.CAPTION, 0);
      case "li" -> item(element);
      case "br" -> lineBreak();
      case "td", "th" -> {
        write(element);
        out.blank();
      }
      case "b", "strong" -> {
        out.beginBold();
        write(element);
        out.endBold();
      }
      case "code", "tt" -> {
        out.beginCode();
        write(element);
        out.endCode();
      }
      case "a" -> link(element);
      case "blockquote" -> {
        out.end();
        quotations++;
        write(element);
        quotations--;
        out.end();
      }
      default -> other(element);
    }
  }

  private void other(Element element) {
    boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
    boolean block = BLOCKS.contains(element.normalName());
    lists += list ? 1 : 0;
    if (block) {
      out.end();
    }
    write(element);
    if (block) {
      out.end();
    }
    lists -= list ? 1 : 0;
  }

  private void block(Element element, Block.Kind kind, int level) {
    out.begin(kind, level);
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner && BLOCKS.contains(inner.normalName())) {
        write(inner);
        out.blank();
      } else if (child instanceof Element inner && inner.normalName().equals("br")) {
        out.blank();
      } else {
        visit(child);
      }
    }
    out.end();
  }

  private void item(Element element) {
    out.beginItem(Math.max(1, lists));
    write(element);
    out.endItem();
  }

  private void code(Element element) {
    out.begin(Block.Kind.CODE, 0);
    element
        .nodeStream(TextNode.class)
        .forEach(node -> {
          int from = node.sourceRange().startPos();
          String shown = node.getWholeText();
          alignment.write(shown, from, node.sourceRange().endPos(), out::appendCode);
        });
    out.end();
  }

  private void link(Element element) {
    if (element.hasAttr("href")) {
      out.beginLink(element.attr("href"));
    }
    write(element);
    out.endLink();
  }

  private void lineBreak() {
    out.end();
  }

  private void words(TextNode node) {
    String shown = node.getWholeText();
    if (!out.isOpen()) {
      if (shown.isBlank()) {
        return;
      }
      out.begin(quotations > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH, 0);
    }
    alignment.write(shown, node.sourceRange().startPos(), node.sourceRange().endPos(), out::append);
  }
}
