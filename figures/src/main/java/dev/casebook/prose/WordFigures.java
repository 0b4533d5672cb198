package dev.casebook.prose;

import dev.casebook.prose.Qualifier.Bound;
import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.OpeningWord;
import dev.casebook.prose.word.OpeningWords;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Scales;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads figures in words that are no plain numbers: half, twice, thousands, sub-second. */
final class WordFigures {
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final WordSet OTHER_HALVES = WordSet.named("other-halves");
  private static final WordSet AFTER_OTHER_HALF = WordSet.named("after-other-half");
  private static final WordSet MODALS = WordSet.named("before-double");
  private static final WordSet MULTIPLIED = WordSet.named("after-double");
  private static final WordSet VAGUE = WordSet.named("several");

  private final Prose text;
  private final FigureReader figures;

  WordFigures(Prose text, FigureReader figures) {
    this.text = text;
    this.figures = figures;
  }

  /** Reads the figure that a word begins; the index to go on at, or -1 if it is no figure. */
  int read(Word word, OpeningWord opening) {
    if (opening instanceof OpeningWord.Cardinal) {
      return cardinal(word);
    }
    if (Characters.isHyphen(text.at(word.start() - 1))) {
      return -1;
    }
    if (opening instanceof OpeningWord.Scales scales) {
      return scales(word, scales.least());
    }
    if (opening instanceof OpeningWord.Fraction) {
      return word.is("half") ? half(word) : fraction(word);
    }
    if (opening instanceof OpeningWord.Factor factor) {
      return factor(word, word.end(), factor.factor());
    }
    if (opening instanceof OpeningWord.Times times) {
      return times(word, times.count());
    }
    if (opening instanceof OpeningWord.Multiply multiply) {
      return multiply(word, multiply.factor());
    }
    if (opening instanceof OpeningWord.Digits) {
      return digits(word, BigDecimal.ONE);
    }
    if (opening instanceof OpeningWord.Halved) {
      boolean noun = word.previous() != null && word.is("halves") && CountedNoun.isCounted(word);
      return noun ? -1 : add(word.start(), word.end(), FIFTY, "%", Bound.NONE);
    }
    if (opening instanceof OpeningWord.Below) {
      return below(word);
    }
    if (opening instanceof OpeningWord.Magnitude) {
      return magnitude(word);
    }
    if (opening instanceof OpeningWord.Unit unit) {
      return unit(word, unit);
    }
    if (opening instanceof OpeningWord.Units units && Durations.isMagnitude(word)) {
      return add(word.start(), word.end(), units.least(), units.code(), Bound.LEAST);
    }
    return -1;
  }

  /** An article and a unit: within an hour, an hour and a half, a week or two. */
  private int unit(Word word, OpeningWord.Unit unit) {
    Word one = word.previous();
    CompoundDuration compound =
        one != null && (one.is("a") || one.is("an")) ? CompoundDuration.from(word) : null;
    if (compound != null && one != null) {
      return add(one.start(), compound.end(), compound.value(), compound.unit(), Bound.NONE);
    }
    Word article = Durations.article(word);
    if (article == null) {
      return -1;
    }
    WordNumerals.Part part = WordNumerals.partBehind(text, word.end());
    Numeral more = Durations.orMore(word);
    if (more != null) {
      figures.add(
          article.start(),
          more.end(),
          FigureReader.between(unit.count(), unit.count().multiply(more.value()), unit.code()));
      return more.end();
    }
    BigDecimal count =
        part == null
            ? unit.count()
            : Numeral.scaled(BigDecimal.ONE.add(part.value()), unit.count());
    int end = part == null ? word.end() : part.end();
    return add(article.start(), end, count, unit.code(), Bound.NONE);
  }

  private int cardinal(Word word) {
    Numeral number = WordContext.mayBeFigure(word) ? WordNumerals.at(word) : null;
    if (number == null || isBehindNumber(word)) {
      return -1;
    }
    Word tied = Characters.isHyphen(text.at(number.end())) ? text.wordAt(number.end() + 1) : null;
    if (tied != null && WordNumerals.at(tied) != null) {
      return tied.end();
    }
    Word before = Scales.word(word) == null ? null : word.previous();
    Word vague = before != null && before.is("of") ? before.previous() : before;
    boolean several = vague != null && vague.in(VAGUE);
    return figures.read(several ? number.orMore() : number);
  }

  /** Whether a scale goes on with a number that was not read: 1/2 million, a million million. */
  private boolean isBehindNumber(Word scale) {
    Word before = scale.previous();
    boolean number =
        before == null
            ? Characters.isDigit(text.at(scale.start() - 2))
            : Scales.word(before) != null;
    return number && Scales.word(scale) != null;
  }

  private int scales(Word word, BigDecimal least) {
    BigDecimal value = least;
    Word before = word.previous();
    char last = before != null && before.is("of") ? text.at(before.start() - 3) : ' ';
    if (Characters.isDigit(last)) {
      return -1;
    }
    Word of = word.next();
    Word behind = of != null && of.is("of") ? of.next() : null;
    if (word.is("tens") && behind == null) {
      return -1;
    }
    int end = word.end();
    OpeningWord more = behind == null ? null : OpeningWords.of(behind);
    if (behind != null && more instanceof OpeningWord.Scales scales) {
      value = value.multiply(scales.least());
      end = behind.end();
      Word next = behind.next();
      of = next;
    }
    int from = of != null && of.is("of") ? of.end() : end;
    CountedNoun noun = CountedNoun.plural(text, from);
    Unit unit = noun == null ? null : Rates.per(text, noun.unit(), noun.end());
    return add(
        word.start(),
        unit == null ? end : unit.end(),
        value,
        unit == null ? "1" : unit.code(),
        Bound.LEAST);
  }

  private int half(Word word) {
    boolean hyphen = Characters.isHyphen(text.at(word.end()));
    Word next = hyphen ? text.wordAt(word.end() + 1) : word.next();
    boolean article = !hyphen && next != null && (next.is("a") || next.is("an"));
    Word thing = article && next != null ? next.next() : next;
    BigDecimal scale = thing == null ? null : Scales.word(thing);
    if (thing != null && scale != null) {
      return scaledPart(word, thing, HALF.multiply(scale));
    }
    Unit whole = hyphen ? null : halved(word, next, thing);
    if (whole != null) {
      return add(word.start(), whole.end(), whole.of(HALF), whole.code(), Bound.NONE);
    }
    Word previous = word.previous();
    boolean other = previous != null && previous.in(OTHER_HALVES);
    boolean one = hyphen || article || !other;
    if (one && thing != null && OpeningWords.of(thing) instanceof OpeningWord.Unit unit) {
      return add(word.start(), thing.end(), HALF.multiply(unit.count()), unit.code(), Bound.NONE);
    }
    if (article && thing != null) {
      int magnitude = Derived.magnitudeEnd(thing);
      if (magnitude > 0) {
        return magnitude;
      }
      String code = UnitWords.code(thing.string()).orElse(Nouns.annotation(thing.string()));
      return code == null || FunctionWords.has(thing)
          ? -1
          : add(word.start(), thing.end(), HALF, code, Bound.NONE);
    }
    boolean way = next != null && next.in(AFTER_OTHER_HALF);
    return hyphen || other || way ? -1 : add(word.start(), word.end(), FIFTY, "%", Bound.NONE);
  }

  /** What a half is one of: half of an hour, half a percentage point, a half percent; or null. */
  private @Nullable Unit halved(Word half, @Nullable Word next, @Nullable Word thing) {
    if (thing != null && thing.is("percent")) {
      return UnitReader.measure(text, thing.start() - 1);
    }
    return Derived.unitOfPart(text, next != null && next.is("of") ? next.end() : half.end());
  }

  /** A part of a thousand or more: half a million, a quarter million. */
  private int scaledPart(Word word, Word scale, BigDecimal value) {
    Word article = word.previous();
    int start = article != null && article.is("a") ? article.start() : word.start();
    BigDecimal plain = Numeral.scaled(value, BigDecimal.ONE.setScale(0)).stripTrailingZeros();
    return figures.read(
        new Numeral(
            start,
            scale.end(),
            plain.scale() < 0 ? plain.setScale(0) : plain,
            BigDecimal.ONE,
            Numeral.Form.WORDS,
            false));
  }

  private int fraction(Word word) {
    Word thing = Word.following(text, word.end());
    BigDecimal scale = word.is("quarter") && thing != null ? Scales.word(thing) : null;
    if (scale != null && thing != null && Fractions.article(word) != null) {
      return scaledPart(word, thing, scale.multiply(QUARTER));
    }
    Word article = Fractions.article(word);
    if (article == null || !Fractions.isPart(word)) {
      return -1;
    }
    Derived share = Derived.ofTime(text, BigDecimal.ONE, Derived.denominator(word), word.end());
    Qualifier qualifier = Qualifier.before(text, article.start());
    if (qualifier.bound() == Bound.UNSURE) {
      return -1;
    }
    figures.add(
        article.start(),
        share.end(),
        FigureReader.bounded(
            share.value(),
            share.unit(),
            qualifier.bound(),
            share.approximate() || qualifier.approximate()));
    return share.end();
  }

  private int factor(Word word, int end, BigDecimal factor) {
    Word noun = word.next();
    boolean listed = word.is("doubles") && noun != null && noun.is("as");
    return listed ? -1 : add(word.start(), end, factor, "1", Bound.NONE);
  }

  private int times(Word word, BigDecimal count) {
    Unit rate = Rates.per(text, "", word.end());
    if (!rate.code().isEmpty()) {
      return add(word.start(), rate.end(), rate.of(count), rate.code(), Bound.NONE);
    }
    return word.is("once") ? -1 : add(word.start(), word.end(), count, "1", Bound.NONE);
  }

  private int multiply(Word word, BigDecimal factor) {
    if (Characters.isHyphen(text.at(word.end()))) {
      return digits(
          word,
          factor.compareTo(BigDecimal.valueOf(2)) == 0 ? BigDecimal.TEN : BigDecimal.valueOf(100));
    }
    Word next = word.next();
    Word previous = word.previous();
    boolean verb = previous != null && previous.in(MODALS);
    boolean multiplied = next != null && next.in(MULTIPLIED);
    return verb || multiplied ? add(word.start(), word.end(), factor, "1", Bound.NONE) : -1;
  }

  /** Single-digit and its kin: the numbers of so many digits. */
  private int digits(Word word, BigDecimal least) {
    boolean known = word.is("single") || word.is("double") || word.is("triple");
    Word digit =
        Characters.isSpaceOrHyphen(text.at(word.end())) ? text.wordAt(word.end() + 1) : null;
    if (!known || digit == null || !(digit.is("digit") || digit.is("digits"))) {
      return -1;
    }
    Unit unit = UnitReader.measure(text, digit.end());
    BigDecimal most = least.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
    Word percentage = digit.next();
    boolean percent = unit == null && percentage != null && percentage.is("percentage");
    String code = percent ? "%" : unit == null ? "1" : unit.code();
    int end =
        percent && percentage != null ? percentage.end() : unit == null ? digit.end() : unit.end();
    figures.add(word.start(), end, FigureReader.between(least, most, code));
    return end;
  }

  private int below(Word word) {
    if (word.is("subsecond")) {
      return add(word.start(), word.end(), BigDecimal.ONE, "s", Bound.MOST);
    }
    Word unit = Characters.isHyphen(text.at(word.end())) ? text.wordAt(word.end() + 1) : null;
    OpeningWord opening = unit == null ? null : OpeningWords.of(unit);
    return unit != null && opening instanceof OpeningWord.Unit one
        ? add(word.start(), unit.end(), one.count(), one.code(), Bound.MOST)
        : -1;
  }

  private int magnitude(Word word) {
    int end = Derived.magnitudeEnd(word);
    Word article = word.previous();
    if (end < 0) {
      return -1;
    }
    if (word.is("order")) {
      boolean one = article != null && article.is("an");
      return one && article != null
          ? add(article.start(), end, BigDecimal.TEN, "1", Bound.NONE)
          : -1;
    }
    return add(word.start(), end, BigDecimal.valueOf(100), "1", Bound.LEAST);
  }

  private int add(int start, int end, BigDecimal value, String unit, Bound inner) {
    Qualifier qualifier = Qualifier.before(text, start);
    Tail tail = Tail.behind(text, end);
    if (qualifier.bound() == Bound.UNSURE || tail.bound() == Bound.UNSURE) {
      return -1;
    }
    Bound bound = inner != Bound.NONE ? inner : qualifier.bound();
    bound = bound == Bound.NONE ? tail.bound() : bound;
    bound = bound == Bound.NONE && figures.isWithin(start, unit) ? Bound.MOST : bound;
    boolean approximate = qualifier.approximate() || tail.about();
    figures.add(start, end, FigureReader.bounded(value, unit, bound, approximate));
    return end;
  }
}
