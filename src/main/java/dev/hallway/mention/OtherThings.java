package dev.hallway.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which possible names stand for events, hosts, owners of repositories or code instead. */
final class OtherThings {
  private static final Pattern EVENT =
      Pattern.compile(
          ".+(?:Con|Conf|Camp|Fest|Summit|Days|Hackathon)(?:[ .]?(?:EU|Europe|NA|\\p{Ll}{2}))?|.+::(?:EU|NA|Europe|Asia|Russia|Brasil)|.+(?:19|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FULL_HOST = Pattern.compile("(?:[\\w-]+\\.){2,}(\\p{Ll}{2,})");
  private static final Pattern HOST = Pattern.compile("[(<]?(?:[\\w-]+\\.)+\\p{Ll}{2,}/");

  private final Document document;
  private final String text;
  private final Words words;

  OtherThings(Document document, Words words) {
    this.document = document;
    this.text = document.text();
    this.words = words;
  }

  /** Returns whether {@code form} stands for such a thing. */
  boolean contain(NameForm form) {
    return isCode(form)
        || isFullHost(form)
        || isInAddress(form)
        || isOwner(form)
        || isBeginning(form)
        || isEvent(form.written())
        || isOfYear(form)
        || isAttended(form);
  }

  /** Returns whether {@code name} is that of an event: "NixCon". */
  static boolean isEvent(String name) {
    return EVENT.matcher(name).matches();
  }

  /** Returns whether the name stands in code, or is called: "foo()". */
  private boolean isCode(NameForm form) {
    boolean call = form.end() < text.length() && text.charAt(form.end()) == '(';
    return call || sectionKind(form.start()) == Section.Kind.CODE;
  }

  /** Returns whether the name of an organisation or event begins with it: "X Foundation". */
  private boolean isBeginning(NameForm form) {
    return isFollowed(form)
        && words.isCapital(form.after())
        && OrganizationCues.STANDARD.ends().contains(words.lower(form.after()));
  }

  /** Returns whether the name is that of a host within a domain: "time.example.org". */
  private static boolean isFullHost(NameForm form) {
    Matcher host = FULL_HOST.matcher(form.written());
    return host.matches() && Cues.STANDARD.domains().contains(host.group(1));
  }

  /** Returns whether a year follows the name, as it does that of an event: "dotGo 2017". */
  private boolean isOfYear(NameForm form) {
    return isFollowed(form) && YEAR.matcher(words.text(form.after())).matches();
  }

  /** Returns whether someone is said to attend it, not the talks about it: "attended dotGo". */
  private boolean isAttended(NameForm form) {
    int before = form.word() - 1;
    boolean attended =
        before >= 0
            && words.section(before) == words.section(form.word())
            && Cues.STANDARD.attendVerbs().contains(words.lower(before));
    return attended
        && (form.after() >= words.size()
            || !words.isWord(form.after())
            || Cues.STANDARD.prepositions().contains(words.lower(form.after())));
  }

  private boolean isFollowed(NameForm form) {
    return form.after() < words.size() && words.section(form.after()) == words.section(form.word());
  }

  /** Returns whether the name is that of who owns a repository: "example" in "example/tool". */
  private boolean isOwner(NameForm form) {
    boolean parted = form.start() == 0 || text.charAt(form.start() - 1) != '/';
    return parted
        && form.end() + 1 < text.length()
        && text.charAt(form.end()) == '/'
        && Character.isLowerCase(text.charAt(form.end() + 1))
        && (form.isLower() || !isEnumerated(form));
  }

  /** Returns whether the name is a part of an address without "https://": "pic.example.com/X". */
  private boolean isInAddress(NameForm form) {
    if (form.start() == 0 || text.charAt(form.start() - 1) != '/') {
      return false;
    }
    int from = form.start() - 1;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return HOST.matcher(text.substring(from, form.start())).lookingAt();
  }

  /** Returns whether more than one slash parts what stands there: "Foo/bar/baz". */
  private boolean isEnumerated(NameForm form) {
    int end = form.end() + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '/';
  }

  private Section.Kind sectionKind(int offset) {
    for (Section section : document.sections()) {
      if (section.start() <= offset && offset < section.end()) {
        return section.kind();
      }
    }
    return Section.Kind.BODY;
  }
}
