package dev.hallway.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a report of its blocks: finds title, author and date, and joins the rest. */
final class ReportAssembly {
  private static final Pattern WRITTEN_OUT =
      Pattern.compile("https?://[^\\s<>\"'`|\\\\^{}\\[\\]]+");
  private static final Pattern DATED_NAME =
      Pattern.compile("(?:^|[/_])((?:19|20)\\d\\d[-/_]\\d\\d[-/_]\\d\\d)(?:[-_/.]|$)");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)^(?:posted |written )?by ((?-i:\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}))(?=,|$| on\\b| \\d)");

  /** A post's title, author and date stand among its first blocks. */
  private static final int HEAD = 8;

  private final String source;
  private final String id;
  private final String name;
  private final String address;
  private final Particulars particulars;
  private final List<DraftBlock> drafts;

  ReportAssembly(
      String source,
      String id,
      String name,
      String address,
      Particulars particulars,
      List<DraftBlock> drafts) {
    this.source = source;
    this.id = id;
    this.name = name;
    this.address = address;
    this.particulars = particulars;
    this.drafts = new ArrayList<>(drafts);
  }

  Report assemble(ReportFormat format) {
    String title = title(format);
    Optional<LocalDate> written = dateLine();
    Optional<String> byline = byline();
    LocalDate published =
        particulars.published().or(() -> written).or(this::dateOfName).orElse(null);
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (i > 0) {
        text.append(isListed(i - 1) && isListed(i) ? "\n" : "\n\n");
      }
      starts.add(text.length());
      text.append(drafts.get(i).text());
    }
    int[] origins = new int[text.length()];
    List<Block> blocks = new ArrayList<>();
    List<Hyperlink> links = new ArrayList<>();
    List<CodeSpan> codes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftBlock draft = drafts.get(i);
      int start = starts.get(i);
      for (int k = 0; k < draft.length(); k++) {
        origins[start + k] = draft.origin(k);
      }
      int next = i + 1 < drafts.size() ? starts.get(i + 1) : text.length();
      Arrays.fill(origins, start + draft.length(), next, draft.origin(draft.length() - 1));
      blocks.add(new Block(draft.kind(), draft.level(), start, start + draft.length()));
      for (Hyperlink link : draft.links()) {
        links.add(new Hyperlink(start + link.start(), start + link.end(), link.url()));
      }
      for (CodeSpan code : draft.codes()) {
        codes.add(new CodeSpan(start + code.start(), start + code.end()));
      }
    }
    addWrittenOut(text.toString(), links);
    Optional<String> author = particulars.author().or(() -> byline);
    return new Report(
        id,
        name,
        title,
        author.orElse(null),
        published,
        address.isEmpty() ? particulars.address().orElse(null) : address,
        head(title, author),
        text.toString(),
        blocks,
        links,
        codes,
        new OriginMap(origins));
  }

  /** Returns title and author with their places, as far as the source has them word for word. */
  private List<HeadLine> head(String title, Optional<String> author) {
    List<HeadLine> head = new ArrayList<>();
    int titleStart = source.indexOf(title);
    if (titleStart >= 0 && !title.equals(name)) {
      head.add(new HeadLine(HeadLine.Kind.TITLE, title, titleStart));
    }
    author
        .filter(source::contains)
        .ifPresent(who -> head.add(new HeadLine(HeadLine.Kind.AUTHOR, who, source.indexOf(who))));
    return head;
  }

  private boolean isListed(int at) {
    return drafts.get(at).kind() == Block.Kind.ITEM;
  }

  /** Finds the title and takes the heading that repeats it out of the text. */
  private String title(ReportFormat format) {
    Optional<String> given = particulars.title();
    if (given.isPresent()) {
      for (int i = 0; i < Math.min(HEAD, drafts.size()); i++) {
        if (comparable(drafts.get(i).text()).equals(comparable(given.get()))) {
          drafts.remove(i);
          break;
        }
      }
      return given.get();
    }
    int at = format == ReportFormat.PLAIN ? plainTitle() : headingTitle();
    return at < 0 ? name : drafts.remove(at).text();
  }

  /** The first block, if it is a heading above all others, or says what it is about. */
  private int headingTitle() {
    if (drafts.isEmpty() || drafts.getFirst().kind() != Block.Kind.HEADING) {
      return -1;
    }
    int level = drafts.getFirst().level();
    boolean alone =
        drafts.stream()
            .skip(1)
            .noneMatch(b -> b.kind() == Block.Kind.HEADING && b.level() <= level);
    return alone || namesConference(drafts.getFirst()) ? 0 : -1;
  }

  /** The first heading that names a conference's year; else the first block, if a heading. */
  private int plainTitle() {
    for (int i = 0; i < Math.min(HEAD, drafts.size()); i++) {
      DraftBlock block = drafts.get(i);
      if (block.kind() == Block.Kind.HEADING && namesConference(block)) {
        return i;
      }
    }
    return !drafts.isEmpty() && drafts.getFirst().kind() == Block.Kind.HEADING ? 0 : -1;
  }

  private static boolean namesConference(DraftBlock block) {
    return block.text().toLowerCase(Locale.ROOT).contains("fosdem");
  }

  private static String comparable(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Finds the date of a line at the head; a line of nothing else is taken out of the text. */
  private Optional<LocalDate> dateLine() {
    for (int i = 0; i < Math.min(HEAD, drafts.size()); i++) {
      Optional<LocalDate> date = PublicationDate.ofLine(drafts.get(i).text());
      if (date.isPresent()) {
        Matcher author = BYLINE.matcher(drafts.remove(i).text());
        if (author.find()) {
          particulars.put("author", author.group(1));
        }
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<String> byline() {
    for (int i = 0; i < Math.min(3, drafts.size()); i++) {
      Matcher author = BYLINE.matcher(drafts.get(i).text());
      if (drafts.get(i).length() < 60 && author.find()) {
        drafts.remove(i);
        return Optional.of(author.group(1));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dateOfName() {
    Matcher dated = DATED_NAME.matcher(name);
    return dated.find() ? PublicationDate.find(dated.group(1).replace('_', '-')) : Optional.empty();
  }

  private static void addWrittenOut(String text, List<Hyperlink> links) {
    List<Hyperlink> marked = List.copyOf(links);
    Matcher matcher = WRITTEN_OUT.matcher(text);
    while (matcher.find()) {
      String url =
          matcher
              .group()
              .replaceFirst("[.,;:!?*_…’”»]*[)]?[.,;:!?*_…’”»]+$|(?<!\\([^)]{0,200})\\)$", "");
      int start = matcher.start();
      int end = start + url.length();
      if (marked.stream().noneMatch(link -> link.start() < end && start < link.end())) {
        links.add(new Hyperlink(start, end, url));
      }
    }
    links.sort(Comparator.comparingInt(Hyperlink::start).thenComparingInt(Hyperlink::end));
  }
}
