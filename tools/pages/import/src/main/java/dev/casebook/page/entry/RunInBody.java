package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a name ends and the body begins, when both stand on one line: "Acme A queue replaced …".
 *
 * @param text the name and the body
 * @param nameEnd the index behind the name
 * @param bodyStart the index of the body
 * @param guess why the name is thought to end there; empty if it is sure
 */
record RunInBody(RichText text, int nameEnd, int bodyStart, String guess) {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 5;

  /** A single word more may be part of a longer name. */
  private static final int LEAST_WORDS_BEHIND = 3;

  private static final Pattern DELIMITER =
      Pattern.compile("\\A([^—–:\\n]{2,60}?)(?:\\s[—–-]\\s|:\\s)");

  /** What stands between two companies. */
  private static final Pattern JOINER =
      Pattern.compile("\\A(?:\\s*,\\s*(?:&|and)\\s+|\\s*/\\s*|\\s+&\\s+|\\s*,\\s+)");

  private static final Pattern JOINED =
      Pattern.compile("\\A(?:\\p{Lu}[^\\s,/]{0,40}\\s){1,3}?[/&]\\s");

  /** Words that begin a sentence, and no name of a company. */
  private static final Set<String> OPENERS =
      Set.of(
          "a",
          "an",
          "the",
          "this",
          "these",
          "that",
          "it",
          "its",
          "in",
          "on",
          "at",
          "as",
          "to",
          "for",
          "from",
          "with",
          "without",
          "when",
          "while",
          "after",
          "before",
          "by",
          "if",
          "how",
          "why",
          "what",
          "where",
          "although",
          "because",
          "since",
          "instead",
          "rather",
          "most",
          "many",
          "some",
          "each",
          "every",
          "all",
          "one",
          "two",
          "three",
          "they",
          "we",
          "our",
          "their",
          "teams",
          "engineers",
          "developers",
          "traditional",
          "modern",
          "large",
          "running",
          "building",
          "managing",
          "scaling",
          "moving",
          "serving",
          "training",
          "shipping",
          "writing",
          "debugging",
          "migrating",
          "keeping",
          "using",
          "old",
          "new",
          "slow",
          "until",
          "once",
          "queries",
          "users",
          "customers",
          "operators");

  static Optional<RunInBody> of(RichText text, String title, KnownCompanies companies) {
    String raw = text.raw();
    if (text.isLinkedAt(0)) {
      int end = text.links().get(0).end();
      return end <= CompanySlot.LONGEST_NAME
          ? Optional.of(new RunInBody(text, end, end, ""))
          : Optional.empty();
    }
    int known = knownEnd(raw, companies);
    if (known > 0 && known < raw.length()) {
      Matcher behind =
          Pattern.compile("\\A\\s*(?:[—–-]|:)\\s")
              .matcher(raw.substring(known, Math.min(raw.length(), known + 4)));
      return Optional.of(
          new RunInBody(text, known, known + (behind.find() ? behind.end() : 0), ""));
    }
    Matcher delimiter = DELIMITER.matcher(raw);
    if (delimiter.find() && words(delimiter.group(1)).size() <= MOST_WORDS) {
      return Optional.of(
          new RunInBody(
              text, delimiter.end(1), delimiter.end(), "a dash or colon stands behind it"));
    }
    return joined(text, companies)
        .or(() -> repeated(text))
        .or(() -> inTitle(text, title))
        .or(() -> untilSentence(text));
  }

  /** Whether a text goes on behind the names of companies. */
  static boolean runsOn(RichText slot, KnownCompanies companies) {
    String text = slot.raw();
    int end = Math.max(knownEnd(text, companies), joinedEnd(text, companies));
    return end > 0 && words(text.substring(end)).size() >= LEAST_WORDS_BEHIND;
  }

  /** The end of one or more known companies at the start of a text; 0 if there is none. */
  private static int knownEnd(String text, KnownCompanies companies) {
    int end = companies.prefixEnd(text);
    while (end > 0) {
      Matcher joiner = JOINER.matcher(text).region(end, text.length());
      int next = joiner.lookingAt() ? companies.nameEnd(text, joiner.end()) : 0;
      if (next == 0) {
        return end;
      }
      end = next;
    }
    return 0;
  }

  /** An unknown name that is joined to a known one: "Acme / AWS A queue …". */
  private static Optional<RunInBody> joined(RichText text, KnownCompanies companies) {
    int end = joinedEnd(text.raw(), companies);
    return end == 0
        ? Optional.empty()
        : Optional.of(
            new RunInBody(text, end, end, "a known company is joined to the one before it"));
  }

  private static int joinedEnd(String text, KnownCompanies companies) {
    Matcher first = JOINED.matcher(text);
    int end = first.lookingAt() ? knownEnd(text.substring(first.end()), companies) : 0;
    return end == 0 ? 0 : first.end() + end;
  }

  /** A name with which the body begins again: "Acme Acme's queue …". */
  private static Optional<RunInBody> repeated(RichText text) {
    String raw = text.raw();
    for (int end : wordEnds(raw)) {
      String name = KnownCompanies.words(raw.substring(0, end));
      String rest = KnownCompanies.words(raw.substring(end, Math.min(raw.length(), 2 * end + 4)));
      if (!name.isEmpty() && (rest + " ").startsWith(name + " ")) {
        return Optional.of(new RunInBody(text, end, end, "the body begins with it again"));
      }
    }
    return Optional.empty();
  }

  /** A name that the title holds too. */
  private static Optional<RunInBody> inTitle(RichText text, String title) {
    String folded = " " + KnownCompanies.words(title) + " ";
    Optional<RunInBody> found = Optional.empty();
    for (int end : wordEnds(text.raw())) {
      String name = text.raw().substring(0, end);
      boolean named =
          Character.isUpperCase(name.codePointAt(0))
              && !OPENERS.contains(Folding.lowerCase(name))
              && folded.contains(" " + KnownCompanies.words(name) + " ");
      if (named) {
        found = Optional.of(new RunInBody(text, end, end, "the title names it too"));
      }
    }
    return found;
  }

  /** The words before one that begins a sentence. */
  private static Optional<RunInBody> untilSentence(RichText text) {
    String raw = text.raw();
    int start = 0;
    for (int end : wordEnds(raw)) {
      String word = raw.substring(start, end).strip();
      if (start > 0 && OPENERS.contains(Folding.lowerCase(word))) {
        return Optional.of(
            new RunInBody(text, start, start, "the word \"" + word + "\" begins a sentence"));
      }
      if (!Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0))) {
        return Optional.empty();
      }
      start = end;
    }
    return Optional.empty();
  }

  private static List<Integer> wordEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text);
    word.region(0, Math.min(text.length(), LONGEST_NAME));
    while (ends.size() <= MOST_WORDS && word.find()) {
      ends.add(word.end());
    }
    return ends;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  HeaderLine after(RichText title, List<RichText> slots) {
    List<RichText> whole = new ArrayList<>(slots);
    whole.add(text.slice(0, nameEnd));
    return new HeaderLine(title, whole, text.from(bodyStart), guess);
  }
}
