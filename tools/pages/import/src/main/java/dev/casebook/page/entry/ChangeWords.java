package dev.casebook.page.entry;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.prose.Mention.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads whether a figure is a change, and whether upward or downward, where the words tell it. */
final class ChangeWords {
  private static final int NEAR = 40;

  private static final Pattern FACTOR =
      Pattern.compile(".*(?:\\d\\s*[x×]|times|fold|twice).*", Pattern.DOTALL);
  private static final Pattern BY =
      Pattern.compile(
          ".*\\bby (?:(?:an?|up to|over|about|around|roughly|nearly|almost|more than|less than|at least"
              + "|as much as|approximately|another|~) *)*",
          Pattern.DOTALL);
  private static final String SMALLER =
      "lower|less|fewer|smaller|cheaper|shorter|reduction|decrease|drop|cut|decline|savings?|slower";
  private static final String LARGER =
      "higher|more|greater|larger|bigger|faster|quicker|increase|growth|gain|boost|rise|jump"
          + "|speed-?up|uplift|longer";
  private static final Pattern SMALLER_BEHIND = behind(SMALLER);
  private static final Pattern LARGER_BEHIND = behind(LARGER);

  /** A multiple of what is better when there is more of it. */
  private static final Pattern MORE_OF =
      Pattern.compile(
          "\\A[\\s-]*(?:the )?(?:throughput|speed|performance|capacity)\\b.*", Pattern.DOTALL);

  private static final Pattern SHRANK =
      Pattern.compile(
          ".*\\b(?:reduc|cut|lower|shr[iau]nk|dropp?|decreas|sav|trimm?|slash|fell|fall|declin).*",
          Pattern.DOTALL);

  /** "Cuts the bill in half". */
  private static final Pattern CUT_IN =
      Pattern.compile(".*\\b(?:cut|cuts|cutting|slash\\w*|reduc\\w*) .*\\bin \\z", Pattern.DOTALL);

  private static final Pattern GREW =
      Pattern.compile(".*\\b(?:increas|gr[eo]w|rais|boost|rose|rise|climb|gain).*", Pattern.DOTALL);

  private ChangeWords() {}

  private static Pattern behind(String words) {
    return Pattern.compile("\\A[\\s-]*(?:[a-z-]+ ){0,2}?(?:" + words + ")\\b.*", Pattern.DOTALL);
  }

  static Optional<Change> read(String text, Figure figure, Clause clause) {
    Optional<ChangeKind> kind = kind(text, figure);
    if (kind.isEmpty() || isNegative(figure.quantity())) {
      return Optional.empty();
    }
    String before = text.substring(clause.start(), Math.max(clause.start(), figure.start()));
    int end = Math.min(text.length(), figure.end() + NEAR);
    String behind =
        text.substring(figure.end(), Math.max(figure.end(), Math.min(end, clause.end())));
    return sense(before.toLowerCase(Locale.ROOT), behind.toLowerCase(Locale.ROOT), kind.get())
        .map(sense -> Change.of(kind.get(), sense, figure.quantity()));
  }

  private static Optional<ChangeKind> kind(String text, Figure figure) {
    String words = text.substring(figure.start(), figure.end()).toLowerCase(Locale.ROOT);
    return switch (figure.quantity().unit()) {
      case "%" -> Optional.of(words.contains("point") ? ChangeKind.POINTS : ChangeKind.PERCENT);
      case "1" ->
          FACTOR.matcher(words).matches() ? Optional.of(ChangeKind.FACTOR) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Sense> sense(String before, String behind, ChangeKind kind) {
    if (SMALLER_BEHIND.matcher(behind).matches()) {
      return Optional.of(Sense.DECREASE);
    }
    if (LARGER_BEHIND.matcher(behind).matches()
        || (kind == ChangeKind.FACTOR && MORE_OF.matcher(behind).matches())) {
      return Optional.of(Sense.INCREASE);
    }
    if (kind == ChangeKind.PERCENT && CUT_IN.matcher(before).matches()) {
      return Optional.of(Sense.DECREASE);
    }
    boolean shrank = SHRANK.matcher(before).matches();
    boolean grew = GREW.matcher(before).matches();
    return BY.matcher(before).matches() && shrank != grew
        ? Optional.of(shrank ? Sense.DECREASE : Sense.INCREASE)
        : Optional.empty();
  }

  private static boolean isNegative(Quantity quantity) {
    return Stream.of(quantity.value(), quantity.min(), quantity.max())
        .flatMap(Optional::stream)
        .anyMatch(number -> number.compareTo(BigDecimal.ZERO) < 0);
  }
}
