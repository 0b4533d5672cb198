package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raised and lowered text without markup: 10⁶, x₂, 2^k. */
final class ScriptText {
  private static final String PLAIN = "0123456789+-=()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private static final Pattern ORDINAL = Pattern.compile("(?i)st|nd|rd|th|er|re|e|o|a|º|ª");
  private static final Pattern SIGN = Pattern.compile("(?i)tm|sm|r|®|™|℠|\\(r\\)|\\(tm\\)");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[*†‡§¶‖]{1,3}|\\[[^\\]\\s]{1,40}\\](?:\\[[^\\]\\s]{1,40}\\])*+|\\[?(?:note|citation needed|n) ?\\d{0,3}\\]?");
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:[,–-] ?\\d{1,3})*+");
  private static final Pattern PROSE_BEFORE =
      Pattern.compile(".*(?:[.,;:!?)\"”’]|[\\p{L}]{4})", Pattern.DOTALL);

  /** A fraction of raised and lowered digits: ¹⁄₂. */
  private static final Pattern FRACTION =
      Pattern.compile("([⁰¹²³⁴-⁹]{1,4})[/⁄]([₀-₉]{1,4}|[0-9]{1,4})");

  private static final String[] FRACTIONS = {
    "1/2", "½", "1/3", "⅓", "2/3", "⅔", "1/4", "¼", "3/4", "¾", "1/5", "⅕", "2/5", "⅖", "3/5", "⅗",
    "4/5", "⅘", "1/6", "⅙", "5/6", "⅚", "1/8", "⅛", "3/8", "⅜", "5/8", "⅝", "7/8", "⅞", "1/10", "⅒"
  };

  private ScriptText() {}

  /**
   * What raised text says.
   *
   * @param text the raised words
   * @param before the text before them
   * @return the words as plain text; empty if they refer to a footnote
   */
  static Optional<String> raised(String text, CharSequence before) {
    String words = text.strip();
    boolean reference =
        REFERENCE.matcher(words).matches()
            || (NUMBERS.matcher(words).matches() && PROSE_BEFORE.matcher(before).matches());
    if (reference) {
      return Optional.empty();
    }
    boolean afterDigit =
        before.length() > 0 && Character.isDigit(before.charAt(before.length() - 1));
    if (words.isEmpty() || (afterDigit && ORDINAL.matcher(words).matches())) {
      return Optional.of(words);
    }
    if (SIGN.matcher(words).matches()) {
      return Optional.of(words.startsWith("(") ? words : sign(words));
    }
    return Optional.of(mapped(words, RAISED).orElse("^" + grouped(words)));
  }

  private static String sign(String words) {
    return switch (Folding.lowerCase(words)) {
      case "tm" -> "™";
      case "sm" -> "℠";
      case "r" -> "®";
      default -> words;
    };
  }

  /** What lowered text says. */
  static String lowered(String text) {
    String words = text.strip();
    return words.isEmpty() ? "" : mapped(words, LOWERED).orElse("_" + grouped(words));
  }

  private static Optional<String> mapped(String words, String signs) {
    StringBuilder mapped = new StringBuilder();
    String plain = words.replace('−', '-').replace('–', '-');
    for (int i = 0; i < plain.length(); i++) {
      int at = PLAIN.indexOf(plain.charAt(i));
      if (at < 0) {
        return Optional.empty();
      }
      mapped.append(signs.charAt(at));
    }
    return Optional.of(mapped.toString());
  }

  private static String grouped(String words) {
    return words.codePoints().allMatch(Character::isLetterOrDigit) ? words : "(" + words + ")";
  }

  /** A text with fractions of raised and lowered digits as one character, or as 5/7. */
  static String withFractions(String text) {
    if (text.indexOf('⁄') < 0 && text.indexOf('/') < 0) {
      return text;
    }
    Matcher fraction = FRACTION.matcher(text);
    StringBuilder read = new StringBuilder();
    while (fraction.find()) {
      String plain = digits(fraction.group(1)) + "/" + digits(fraction.group(2));
      int start = fraction.start();
      boolean mixed = start > 0 && Character.isDigit(text.charAt(start - 1));
      fraction.appendReplacement(read, Matcher.quoteReplacement(sign(plain, mixed)));
    }
    return fraction.appendTail(read).toString();
  }

  private static String sign(String fraction, boolean mixed) {
    for (int i = 0; i < FRACTIONS.length; i += 2) {
      if (FRACTIONS[i].equals(fraction)) {
        return FRACTIONS[i + 1];
      }
    }
    return mixed ? " " + fraction : fraction;
  }

  private static String digits(String signs) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < signs.length(); i++) {
      char c = signs.charAt(i);
      int at = Math.max(RAISED.indexOf(c), LOWERED.indexOf(c));
      digits.append(at < 0 ? c : PLAIN.charAt(at));
    }
    return digits.toString();
  }
}
