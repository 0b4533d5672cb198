package dev.casebook.prose;

import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.word.Candidates;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.NumericToken;
import dev.casebook.prose.word.OpeningWord;
import dev.casebook.prose.word.OpeningWords;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text from its first candidate to its end. */
final class ProseReader {
  /** What a number is tied to by a hyphen without being part of a name. */
  private static final WordSet TIED = WordSet.named("prefixes");

  private final Prose text;
  private final Candidates candidates;
  private final List<Mention> mentions = new ArrayList<>();
  private final FigureReader figures;
  private final WordFigures words;

  ProseReader(Prose text, Candidates candidates) {
    this.text = text;
    this.candidates = candidates;
    this.figures = new FigureReader(text, mentions);
    this.words = new WordFigures(text, figures);
  }

  /** The mentions from a candidate on. */
  List<Mention> from(int candidate) {
    int at = candidate;
    while (at < text.length()) {
      at = candidates.next(read(at));
    }
    return mentions;
  }

  private int read(int at) {
    char c = text.at(at);
    return Characters.isDigit(c) || Characters.isNumberSign(c) ? digits(at) : word(at);
  }

  private int digits(int digit) {
    int at = opensWithPoint(digit) ? digit - 1 : digit;
    int mark = ListMarks.end(text, at);
    if (mark > 0) {
      return figures.unread(at, mark);
    }
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    int date = Calendar.inDigits(text, at, last);
    if (date > 0) {
      return figures.label(at, date, Kind.DATE);
    }
    int before = mentions.size();
    Prefix prefix = Prefix.of(text, at);
    Numeral number = NumericToken.beginsAt(text, prefix.start()) ? numeral(at, prefix) : null;
    int end = number == null ? -1 : figures.read(number);
    if (end > 0 && isWhole(before)) {
      return end;
    }
    mentions.subList(before, mentions.size()).clear();
    return unknown(at);
  }

  private @Nullable Numeral numeral(int at, Prefix prefix) {
    boolean named = LabelContext.of(text, at, DigitNumerals.digitsEnd(text, at), true) != null;
    return DigitNumerals.at(text, at, prefix.currency() != null, !named);
  }

  /** Whether a decimal point stands before a digit without a zero before it. */
  private boolean opensWithPoint(int digit) {
    char before = text.at(digit - 2);
    return text.at(digit - 1) == '.'
        && digit - 1 >= figures.lastEnd()
        && !Characters.isLetterOrDigit(before)
        && before != '.'
        && before != ')';
  }

  /** Whether the figures that were read last are whole numbers as they are written. */
  private boolean isWhole(int from) {
    for (Mention mention : mentions.subList(from, mentions.size())) {
      boolean whole =
          NumericToken.beginsAt(text, mention.start()) && NumericToken.endsAt(text, mention.end());
      if (mention instanceof Mention.Figure && !whole) {
        return false;
      }
    }
    return true;
  }

  /** A number that is none of the known forms: a name where it holds letters, else unread. */
  private int unknown(int at) {
    if (Characters.isNumberSign(text.at(at))) {
      return figures.unread(at, NumericToken.end(text, at + 1));
    }
    int end = NameTokens.end(text, at);
    int start = NameTokens.start(text, at, figures.lastEnd());
    return NameTokens.isName(text, start, end) && !(start == at && isMeasured(at, end))
        ? figures.label(start, end, NameTokens.kind(text, start, end))
        : figures.unread(at, NumericToken.end(text, at + 1));
  }

  /** Whether the only letters of a token are its last ones, and are a unit or may be one. */
  private boolean isMeasured(int at, int end) {
    Word letters = text.wordEndingAt(end);
    if (letters == null) {
      return false;
    }
    for (int i = at; i < letters.start(); i++) {
      if (Characters.isLetter(text.at(i))) {
        return false;
      }
    }
    return UnitReader.isUnsure(text, letters.start())
        || UnitWords.code(letters.string()).isPresent();
  }

  private int word(int at) {
    int end = at;
    while (end < text.length() && Characters.isLetter(text.at(end))) {
      end++;
    }
    if (Candidates.holdsDigit(text, end)) {
      return token(at, end);
    }
    Word word = text.wordAt(at);
    OpeningWord opening = word == null ? null : OpeningWords.of(word);
    int next = word == null || opening == null ? -1 : words.read(word, opening);
    return next > 0 ? next : end;
  }

  private int token(int at, int end) {
    Word word = text.wordAt(at);
    if (word != null && Characters.isHyphen(text.at(end)) && word.in(TIED)) {
      return end + 1;
    }
    if (word != null && Prefix.endsCurrency(word)) {
      return end;
    }
    int start = NameTokens.start(text, at, figures.lastEnd());
    int nameEnd = NameTokens.end(text, end);
    return figures.label(start, nameEnd, NameTokens.kind(text, start, nameEnd));
  }
}
