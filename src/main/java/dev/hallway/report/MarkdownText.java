package dev.hallway.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Reads Markdown, with the shortcodes of Hugo and the tags of Jekyll and MDX taken out. */
final class MarkdownText extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "^---[ \\t]*\\n(?:[A-Za-z_]+:[^\\n]*\\n)+---[ \\t]*$|"
              + "\\{\\{[<%].*?[>%]}}|\\{\\{.*?}}|\\{%.*?%}|\\{/\\*.*?\\*/}|<!--.*?-->"
              + "|\\{:[^}\\n]*}|\\{#[\\w-]+}|^(?:import|export) [^\\n]* from [^\\n]*;?$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ANCHOR =
      Pattern.compile("(?is)<a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'\\s>]*).*");

  private final String masked;
  private final int base;
  private final DraftText out;
  private final Alignment alignment;
  private int lists;
  private int quotations;

  /**
   * Creates a reader.
   *
   * @param base where the text begins, behind the front matter
   */
  MarkdownText(String source, int base, DraftText out) {
    this.masked = mask(source.substring(base));
    this.base = base;
    this.out = out;
    this.alignment = new Alignment(masked, base);
  }

  void read() {
    PARSER.parse(masked).accept(this);
    out.end();
  }

  /**
   * Hides shortcodes, and the front matter of further posts in the same file, and keeps every
   * offset; a line of nothing else becomes blank.
   */
  private static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    Matcher matcher = SHORTCODE.matcher(text);
    while (matcher.find()) {
      boolean alone =
          text.substring(lineStart(text, matcher.start()), matcher.start()).isBlank()
              && text.substring(matcher.end(), lineEnd(text, matcher.end())).isBlank();
      for (int i = matcher.start(); i < matcher.end(); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          masked.setCharAt(i, alone ? ' ' : DraftText.HIDDEN);
        }
      }
    }
    return masked.toString();
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  @Override
  public void visit(Heading heading) {
    out.begin(Block.Kind.HEADING, heading.getLevel());
    visitChildren(heading);
    out.end();
  }

  @Override
  public void visit(Paragraph paragraph) {
    out.begin(quotations > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH, 0);
    visitChildren(paragraph);
    out.endLink();
    out.end();
  }

  @Override
  public void visit(BlockQuote quote) {
    quotations++;
    visitChildren(quote);
    quotations--;
  }

  @Override
  public void visit(BulletList list) {
    list(list);
  }

  @Override
  public void visit(OrderedList list) {
    list(list);
  }

  private void list(Node list) {
    lists++;
    visitChildren(list);
    lists--;
  }

  @Override
  public void visit(ListItem item) {
    out.beginItem(lists);
    visitChildren(item);
    out.endItem();
  }

  @Override
  public void visit(FencedCodeBlock code) {
    int start = start(code);
    code(code.getLiteral(), Math.max(start, masked.indexOf('\n', start) + 1), end(code));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral(), start(code), end(code));
  }

  private void code(String literal, int from, int to) {
    out.begin(Block.Kind.CODE, 0);
    alignment.write(literal.stripTrailing(), from, to, out::appendCode);
    out.end();
  }

  @Override
  public void visit(HtmlBlock html) {
    out.end();
    int start = start(html);
    String fragment = masked.substring(start, end(html));
    org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setTrackPosition(true);
    new HtmlWalk(fragment, base + start, out).write(Jsoup.parse(fragment, "", parser).body());
    out.end();
  }

  @Override
  public void visit(HtmlInline html) {
    String tag = html.getLiteral();
    String name = tag.replaceFirst("(?s)^<(/?[A-Za-z0-9]+).*$", "$1").toLowerCase(Locale.ROOT);
    switch (name) {
      case "br", "p", "/p", "/br", "hr" -> breakLine();
      case "div", "/div", "tr", "/tr", "ul", "/ul", "ol", "/ol", "table", "/table" -> breakLine();
      case "li" -> out.beginItem(Math.max(1, lists));
      case "/li" -> out.endItem();
      case "td", "/td", "th", "/th" -> out.blank();
      case "b", "strong" -> out.beginBold();
      case "/b", "/strong" -> out.endBold();
      case "code", "tt" -> out.beginCode();
      case "/code", "/tt" -> out.endCode();
      case "a" -> {
        Matcher anchor = ANCHOR.matcher(tag);
        if (anchor.matches()) {
          out.beginLink(anchor.group(1));
        }
      }
      case "/a" -> out.endLink();
      default -> {}
    }
  }

  private void breakLine() {
    out.begin(quotations > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH, 0);
  }

  @Override
  public void visit(Text text) {
    alignment.write(text.getLiteral(), start(text), end(text), out::append);
  }

  @Override
  public void visit(Code code) {
    out.beginCode();
    alignment.write(code.getLiteral(), start(code), end(code), out::append);
    out.endCode();
  }

  @Override
  public void visit(Link link) {
    out.beginLink(link.getDestination().replace(String.valueOf(DraftText.HIDDEN), ""));
    visitChildren(link);
    out.endLink();
  }

  @Override
  public void visit(Image image) {
    out.blank();
  }

  @Override
  public void visit(StrongEmphasis strong) {
    out.beginBold();
    visitChildren(strong);
    out.endBold();
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    out.blank();
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    breakLine();
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getLast().getInputIndex() + spans.getLast().getLength();
  }
}
