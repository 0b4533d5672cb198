package dev.casebook.prose;

import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.word.Candidates;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.OpeningWord;
import dev.casebook.prose.word.OpeningWords;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Reads a text from its first candidate to its end. */
final class ProseReader {
  /** What a number is tied to by a hyphen without being part of a name. */
  private static final WordSet TIED =
      WordSet.of(
          "sub", "under", "over", "roughly", "nearly", "about", "almost", "post", "pre", "top",
          "near", "non", "multi", "per");

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
    return Characters.isDigit(text.at(at)) ? digits(at) : word(at);
  }

  private int digits(int at) {
    int date = Calendar.inDigits(text, at);
    if (date > 0) {
      return figures.label(at, date, Kind.DATE);
    }
    Numeral number = DigitNumerals.at(text, at, Prefix.of(text, at).currency() != null);
    int end = number == null || isTiedToLetters(at) ? -1 : figures.read(number);
    if (end > 0) {
      return end;
    }
    int nameEnd = NameTokens.end(text, at);
    int start = NameTokens.start(text, at, figures.lastEnd());
    return figures.label(start, nameEnd, NameTokens.kind(text, start, nameEnd));
  }

  /** Whether a colon or a slash ties a number to what stands before it. */
  private boolean isTiedToLetters(int at) {
    char before = text.at(at - 1);
    return (before == ':' || before == '/' || before == '_')
        && Characters.isLetterOrDigit(text.at(at - 2));
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
