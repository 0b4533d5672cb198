package dev.casebook.rule.story;

import dev.casebook.model.extension.UnicodeText;
import dev.casebook.rule.story.Markup.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells markup from the same characters in plain text. */
final class MarkupReader {

  /** Tags as they come with copied text; others, such as {@code <T>}, are most often code. */
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "article",
          "b",
          "blockquote",
          "br",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "figure",
          "figcaption",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "script",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "time",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "video",
          "wbr");

  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,10})(\\s[^<>]{0,500})?/?>|<!--");
  private static final Pattern STARS = Pattern.compile("(\\*{2,3})(?=\\S)[^*\\n]{1,200}\\1");

  /** Of several words, since one between underscores is a name in code. */
  private static final Pattern UNDERSCORES =
      Pattern.compile("__(?=\\S)[^_\\n]{1,200} [^_\\n]{1,200}__");

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]\\n]{1,300}\\]\\([^()\\s]{1,500}\\)");
  private static final Pattern CODE = Pattern.compile("```|`[^`\\n]{1,200}`");
  private static final Pattern HEADING = Pattern.compile("#{1,6} \\S");
  private static final Pattern BULLET = Pattern.compile("\\* \\S");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[^{}\\n]{1,200}\\}\\}|\\{%[^{}\\n]{1,200}%\\}");
  private static final Pattern EMOJI = Pattern.compile(":[a-z][a-z0-9_+-]{1,30}:");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[/?(caption|gallery|embed|code|video|audio|quote)(\\s[^\\[\\]]{0,200})?\\]");

  private final String text;

  MarkupReader(String text) {
    this.text = text;
  }

  /** The markup that begins at an index. */
  Optional<Markup> at(int start) {
    return switch (text.charAt(start)) {
      case '&' -> match(ENTITY, Kind.ENTITY, start);
      case '<' -> tag(start);
      case '*' ->
          match(STARS, Kind.MARKER, start)
              .or(() -> isLineStart(start) ? match(BULLET, Kind.MARKER, start) : Optional.empty());
      case '_' -> isWordStart(start) ? match(UNDERSCORES, Kind.MARKER, start) : Optional.empty();
      case '#' -> isLineStart(start) ? match(HEADING, Kind.MARKER, start) : Optional.empty();
      case '`' -> match(CODE, Kind.MARKER, start);
      case '[' ->
          (isWordStart(start) ? match(LINK, Kind.MARKER, start) : Optional.<Markup>empty())
              .or(() -> match(BRACKETED, Kind.SHORTCODE, start));
      case '{' -> match(TEMPLATE, Kind.SHORTCODE, start);
      case ':' -> isWordStart(start) ? match(EMOJI, Kind.SHORTCODE, start) : Optional.empty();
      default -> Optional.of(control(start));
    };
  }

  private Markup control(int start) {
    String name = UnicodeText.printable(text.substring(start, start + 1));
    return new Markup(Kind.CONTROL, start, start + 1, name);
  }

  private Optional<Markup> tag(int start) {
    Matcher tag = TAG.matcher(text).region(start, text.length());
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    String name = tag.group(2);
    boolean known = name == null || TAGS.contains(name.toLowerCase(Locale.ROOT));
    // In code, List<A> names a type.
    boolean typeArgument =
        "".equals(tag.group(1)) && name != null && name.length() == 1 && !isWordStart(start);
    return known && !typeArgument ? Optional.of(markup(Kind.TAG, tag)) : Optional.empty();
  }

  private Optional<Markup> match(Pattern pattern, Kind kind, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? Optional.of(markup(kind, matcher)) : Optional.empty();
  }

  private static Markup markup(Kind kind, Matcher matcher) {
    return new Markup(kind, matcher.start(), matcher.end(), matcher.group());
  }

  private boolean isLineStart(int start) {
    return start == 0 || text.charAt(start - 1) == '\n';
  }

  private boolean isWordStart(int start) {
    return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }
}
