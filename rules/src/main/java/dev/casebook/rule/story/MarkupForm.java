package dev.casebook.rule.story;

import dev.casebook.data.DataFile;
import dev.casebook.model.extension.UnicodeText;
import dev.casebook.rule.story.Markup.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of markup, as the data file {@code markup-forms} has it.
 *
 * @param kind what it is
 * @param before what must come before it
 * @param pattern its characters; the first group of a tag is the tag's name
 * @param isOpenAfter whether nothing like a word or a colon may come after it
 */
record MarkupForm(Kind kind, Before before, Pattern pattern, boolean isOpenAfter) {

  /** Where a form may begin. */
  private enum Before {
    ANY,
    LINE,
    WORD,
    COLON
  }

  /** By a name in lower case, whether a tag of it may come right after a word. */
  private static final Map<String, Boolean> TAGS =
      DataFile.rows("html-tags", "name", "after-word").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1).equals("yes")));

  private static final List<MarkupForm> ALL =
      DataFile.rows("markup-forms", "kind", "before", "pattern", "after").stream()
          .map(
              row ->
                  new MarkupForm(
                      Kind.of(row.get(0)),
                      Before.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                      Pattern.compile(row.get(2)),
                      row.get(3).equals("colon")))
          .toList();

  /** By a character of Latin-1, the forms that may begin with it. */
  private static final List<List<MarkupForm>> BY_FIRST = byFirst();

  /** Whether one of the forms may begin with a character. */
  static boolean mayBeginWith(char c) {
    return c < BY_FIRST.size() && !BY_FIRST.get(c).isEmpty();
  }

  /** The markup that begins at an index of a text. */
  static Optional<Markup> find(String text, int start) {
    for (MarkupForm form : BY_FIRST.get(text.charAt(start))) {
      Matcher matcher = form.pattern.matcher(text).region(start, text.length());
      if (form.mayBegin(text, start)
          && matcher.lookingAt()
          && form.mayEnd(text, matcher.end())
          && (form.kind != Kind.TAG || isTag(matcher, text))) {
        return Optional.of(form.markup(matcher));
      }
    }
    return Optional.empty();
  }

  private Markup markup(Matcher matcher) {
    String written = matcher.group();
    String shown = kind == Kind.CONTROL ? UnicodeText.printable(written) : written;
    return new Markup(kind, matcher.start(), matcher.end(), shown);
  }

  private boolean mayBegin(String text, int start) {
    return start == 0
        || switch (before) {
          case ANY -> true;
          case LINE -> text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
          case WORD -> !isWord(text.codePointBefore(start));
          case COLON -> !isWord(text.codePointBefore(start)) && text.charAt(start - 1) != ':';
        };
  }

  private boolean mayEnd(String text, int end) {
    return !isOpenAfter
        || end == text.length()
        || (!isWord(text.codePointAt(end)) && text.charAt(end) != ':');
  }

  /** A comment has no name. In code, List&lt;A&gt; names a type. */
  private static boolean isTag(Matcher matcher, String text) {
    if (matcher.groupCount() == 0) {
      return true;
    }
    int start = matcher.start();
    Boolean afterWord = TAGS.get(matcher.group(1).toLowerCase(Locale.ROOT));
    boolean closes = text.startsWith("</", start);
    return afterWord != null
        && (afterWord || closes || start == 0 || !isWord(text.codePointBefore(start)));
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  /** A form begins with a character if it can match, or still go on, after that one. */
  private static List<List<MarkupForm>> byFirst() {
    List<List<MarkupForm>> forms = new ArrayList<>();
    for (char c = 0; c < 0x100; c++) {
      String first = String.valueOf(c);
      forms.add(ALL.stream().filter(form -> form.mayStart(first)).toList());
    }
    return forms;
  }

  private boolean mayStart(String first) {
    Matcher matcher = pattern.matcher(first);
    return matcher.matches() || matcher.hitEnd();
  }
}
