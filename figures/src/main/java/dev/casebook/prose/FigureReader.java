package dev.casebook.prose;

import dev.casebook.data.Currencies;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.prose.Mention.Label;
import dev.casebook.prose.Mention.Unread;
import dev.casebook.prose.Qualifier.Bound;
import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Numeral.Form;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of numbers: with their units, as ranges, as bounds. */
final class FigureReader {
  private static final int GROUP = 3;
  private static final int LONGEST_JOINT = 9;

  /** What is measured in bytes. */
  private static final WordSet IN_BYTES = WordSet.named("in-bytes");

  /** What happens over a time rather than for longer than it. */
  private static final WordSet BEFORE_PERIOD = WordSet.named("before-period");

  private final Prose text;
  private final List<Mention> mentions;

  FigureReader(Prose text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * Reads the figure that begins with a number.
   *
   * @param number the number
   * @return the index to go on at, or -1 if it is no figure
   */
  int read(Numeral number) {
    Prefix prefix = Prefix.of(text, number.start());
    if (prefix.isUnknown()) {
      return -1;
    }
    CompoundDuration duration =
        Range.isBetween(text, prefix.start())
            ? CompoundDuration.withoutAnd(text, number)
            : CompoundDuration.from(text, number);
    if (duration != null) {
      return compound(prefix, duration);
    }
    Unit own = prefix.unit(number.end());
    if (own == null) {
      own = UnitReader.measure(text, number.end());
    }
    Range range = Range.from(text, number, own, prefix);
    if (range != null && !(range.unit().end() == range.second().end() && isLabel(number))) {
      return range(number, range, prefix);
    }
    if (own == null && Range.isSuspended(text, number.end())) {
      return -1;
    }
    Derived derived = own == null ? Derived.of(text, number) : null;
    if (derived != null) {
      return derived(number, derived);
    }
    return single(number, own, prefix);
  }

  private int single(Numeral number, @Nullable Unit own, Prefix prefix) {
    boolean digits = number.form() != Form.WORDS;
    if (own == null && !digits && UnitReader.isIdiom(text, number.end())) {
      return -1;
    }
    if (digits && own != null && own.code().equals("s") && own.end() == number.end() + 1) {
      Label.Kind listed = listedKind(number, prefix);
      if (listed != null) {
        return label(number.start(), own.end(), listed);
      }
      Plural plural = Plural.of(text, number, prefix);
      if (plural != Plural.SECONDS) {
        return plural(number, plural);
      }
    }
    Unit meant = own == null ? null : Durations.meant(text, prefix.start(), number.end(), own);
    if (own != null && meant == null && own.code().equals("m") && isBehindTime(number)) {
      meant = new Unit("min", own.end());
    }
    if (own != null && meant == null) {
      return -1;
    }
    Label.Kind kind = digits && (own == null || isLetter(number, own)) ? labelKind(number) : null;
    if (kind != null) {
      return label(number.start(), NameTokens.end(text, number.end()), kind);
    }
    Tail tail = Tail.behind(text, number.end());
    WordNumerals.Part part = meant == null ? null : WordNumerals.partBehind(text, meant.end());
    if (part != null && meant != null && Rates.isTime(meant.code())) {
      Unit longer = new Unit(meant.code(), part.end(), meant.factor());
      return figure(number.plus(part.value()), prefix, longer, Tail.behind(text, part.end()));
    }
    Unit unit = meant != null ? meant : unitBehind(number, tail.end());
    Label.Kind listed = digits && unit == null ? listedKind(number, prefix) : null;
    if (listed != null) {
      return label(number.start(), NameTokens.end(text, number.end()), listed);
    }
    boolean inFormula =
        digits
            && (Formulas.isCoordinate(text, number, unit != null)
                || (unit == null && Formulas.isPart(text, number, prefix.start())));
    boolean open =
        unit == null
            ? isOpen(number, digits)
            : Currencies.leads(unit.code()) && Rates.goesOn(text, unit.end());
    if (inFormula || open || !isSure(number, meant, unit)) {
      return -1;
    }
    if (unit == null) {
      boolean tied = Characters.isHyphen(text.at(number.end()));
      return digits || (!tied && WordContext.standsAlone(text, number))
          ? figure(number, prefix, new Unit("1", number.end()), tail)
          : -1;
    }
    int end = figure(number, prefix, unit, tail.changes() ? tail : Tail.behind(text, unit.end()));
    Word before = text.wordBefore(prefix.start());
    Numeral second =
        before != null && before.is("from") ? Range.bareSecond(text, unit.end()) : null;
    if (end < 0 || second == null || !digits || isLabel(second)) {
      return end;
    }
    add(second.start(), second.end(), one(second.value(), unit.code(), second.atLeast(), false));
    return second.end();
  }

  /** Whether a number in digits alone is part of a date, a name or a version. */
  private boolean isLabel(Numeral number) {
    boolean digits = number.form() == Form.PLAIN || number.form() == Form.DIGITS;
    return digits
        && !number.isScaled()
        && !number.atLeast()
        && LabelContext.of(text, number.start(), number.end(), number.form() == Form.PLAIN) != null;
  }

  /** What a number goes on with that is listed before it: the 22 of Node 20 and 22; or null. */
  private Label.@Nullable Kind listedKind(Numeral number, Prefix prefix) {
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    boolean joined =
        last instanceof Label label
            && label.kind() != Label.Kind.DATE
            && Characters.isDigit(text.at(label.start()))
            && prefix.start() == number.start()
            && ((number.isScaled() && label.end() + 1 == number.start())
                || isArrow(label.end(), number.start())
                || (!number.isScaled() && isListJoint(label.end(), number.start())));
    return joined && last instanceof Label label ? label.kind() : null;
  }

  /** Whether a time leads to this number, so that an m is minutes: from 2h to 15m. */
  private boolean isBehindTime(Numeral number) {
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    return last instanceof Figure time
        && Rates.isTime(time.quantity().unit())
        && (isListJoint(time.end(), number.start()) || isArrow(time.end(), number.start()));
  }

  private boolean isArrow(int from, int to) {
    Range.Joint joint = Range.Joint.at(text, from);
    return joint != null && joint.connector() == Range.Connector.ARROW && joint.end() == to;
  }

  private boolean isListJoint(int from, int to) {
    if (to - from > LONGEST_JOINT) {
      return false;
    }
    return switch (text.substring(from, to)) {
      case ", ", " and ", ", and ", " or ", ", or ", " of ", " to ", " through ", " / ", " & " ->
          true;
      default -> false;
    };
  }

  /** Whether a number in digits is sure to say what it was read as. */
  private boolean isSure(Numeral number, @Nullable Unit measure, @Nullable Unit unit) {
    boolean counted =
        measure == null && (unit != null || Nouns.counts(text.wordAfter(number.end())));
    return switch (number.form()) {
      case WORDS -> measure != null || !UnitReader.isUnsure(text, number.end());
      case COMMA -> measure != null;
      case POINTS -> unit != null;
      case PLAIN -> measure != null || !UnitReader.isUnsure(text, number.end());
      case FRACTION -> unit != null;
      case DIGITS ->
          (measure != null || number.isScaled() || !UnitReader.isUnsure(text, number.end()))
              && !(counted && isThousandsOrDecimals(number))
              && !(measure != null && measure.code().equals("%") && isCommaAmong(number));
    };
  }

  /** Whether a unit that is not known stands behind a number. */
  private boolean isOpen(Numeral number, boolean digits) {
    boolean symbol = number.isScaled() ? isBytes(number) : UnitReader.isSymbol(text, number.end());
    return (digits && symbol) || UnitReader.isUnknown(text, number.end());
  }

  /** Whether the letter of a scale leaves bytes out: 512M of RAM. */
  private boolean isBytes(Numeral number) {
    Word after = text.wordAfter(number.end());
    Word thing = after != null && after.is("of") ? after.next() : after;
    boolean letter = Characters.isDigit(text.at(number.end() - 2));
    return letter && thing != null && thing.in(IN_BYTES);
  }

  /** A point and three decimals before a noun: a thousand as some write it, or one and no more. */
  private boolean isThousandsOrDecimals(Numeral number) {
    int decimals = number.end() - GROUP;
    return !number.isScaled()
        && number.base().scale() == GROUP
        && text.at(decimals - 1) == '.'
        && number.base().precision() <= 2 * GROUP;
  }

  /** A comma and three digits that may be decimals of a share: 99,999%. */
  private boolean isCommaAmong(Numeral number) {
    int comma = number.end() - GROUP - 1;
    return !number.isScaled() && text.at(comma) == ',' && comma - number.start() == 2;
  }

  private boolean isLetter(Numeral number, Unit unit) {
    return unit.end() == number.end() + 1
        && Character.isUpperCase(text.at(number.end()))
        && Characters.isLetter(text.at(number.end()));
  }

  private int plural(Numeral number, Plural plural) {
    return plural == Plural.STATUSES
        ? label(number.start(), number.end() + 1, Label.Kind.STATUS_CODE)
        : -1;
  }

  /** What a number without a unit is part of, or null if it may be a figure. */
  private Label.@Nullable Kind labelKind(Numeral number) {
    int end = number.end();
    boolean counts = number.atLeast() && UnitReader.counted(text, end, false) != null;
    if (!UnitReader.isIdiom(text, end) && !number.isScaled() && !counts) {
      int digits = number.atLeast() ? DigitNumerals.digitsEnd(text, number.start()) : end;
      Label.Kind kind = LabelContext.of(text, number.start(), digits, number.form() == Form.PLAIN);
      if (kind != null) {
        return kind;
      }
    }
    boolean tied =
        !number.isScaled()
            && Characters.isHyphen(text.at(end))
            && Characters.isLetter(text.at(end + 1))
            && UnitReader.measure(text, end) == null;
    if (tied && number.base().scale() > 0) {
      return Label.Kind.VERSION;
    }
    if (tied && UnitReader.counted(text, end, false) == null) {
      return Label.Kind.NAME;
    }
    boolean name =
        UnitReader.isIdiom(text, end)
            || LabelContext.isPicture(text, number.start(), end)
            || (Characters.isLetterOrDigit(text.at(end)) && UnitReader.measure(text, end) == null);
    return name && NameTokens.isName(text, number.start(), NameTokens.end(text, end))
        ? NameTokens.kind(text, number.start(), NameTokens.end(text, end))
        : null;
  }

  private int figure(Numeral number, Prefix prefix, Unit unit, Tail tail) {
    int start = prefix.start();
    Qualifier qualifier = Qualifier.before(text, start);
    BigDecimal value = unit.of(number.value());
    if (prefix.sign() == Prefix.Sign.BOTH) {
      add(start, unit.end(), between(value.negate(), value, unit.code()));
      return unit.end();
    }
    Bound bound = number.atLeast() ? Bound.LEAST : qualifier.bound();
    bound = bound == Bound.NONE ? tail.bound() : bound;
    bound = bound == Bound.NONE && isWithin(start, unit.code()) ? Bound.MOST : bound;
    bound = Rates.isTime(unit.code()) && isPeriod(start, unit.end()) ? Bound.NONE : bound;
    if (bound == Bound.UNSURE) {
      return -1;
    }
    boolean approximate = qualifier.approximate() || tail.about();
    add(start, unit.end(), bounded(signed(value, prefix), unit.code(), bound, approximate));
    return unit.end();
  }

  private static BigDecimal signed(BigDecimal value, Prefix prefix) {
    return prefix.sign() == Prefix.Sign.MINUS ? value.negate() : value;
  }

  private @Nullable Unit unitBehind(Numeral number, int end) {
    Unit measure = end == number.end() ? null : UnitReader.measure(text, end);
    if (measure != null) {
      return measure;
    }
    Unit counted = UnitReader.counted(text, end, number.isOne());
    if (counted != null || (number.form() == Form.WORDS && number.isOne())) {
      return counted;
    }
    Word per = text.wordAfter(end);
    Unit rate = Rates.per(text, "", end);
    return rate.code().isEmpty() || Rates.isAdverb(per) ? null : rate;
  }

  private int compound(Prefix prefix, CompoundDuration duration) {
    Qualifier qualifier = Qualifier.before(text, prefix.start());
    Tail tail = Tail.behind(text, duration.end());
    Bound bound = qualifier.bound() == Bound.NONE ? tail.bound() : qualifier.bound();
    bound = bound == Bound.NONE && isWithin(prefix.start(), duration.unit()) ? Bound.MOST : bound;
    if (bound == Bound.UNSURE) {
      return -1;
    }
    boolean approximate = qualifier.approximate() || tail.about();
    BigDecimal value = signed(duration.value(), prefix);
    add(prefix.start(), duration.end(), bounded(value, duration.unit(), bound, approximate));
    return duration.end();
  }

  private int derived(Numeral number, Derived derived) {
    Qualifier qualifier = Qualifier.before(text, number.start());
    boolean approximate = derived.approximate() || qualifier.approximate();
    Bound bound = number.atLeast() ? Bound.LEAST : qualifier.bound();
    if (bound == Bound.UNSURE) {
      return -1;
    }
    add(
        number.start(),
        derived.end(),
        bounded(derived.value(), derived.unit(), bound, approximate));
    return derived.end();
  }

  private int range(Numeral first, Range range, Prefix prefix) {
    Qualifier qualifier = Qualifier.before(text, prefix.start());
    Unit unit = Durations.meant(text, prefix.start(), range.second().end(), range.unit());
    if (unit == null
        || qualifier.bound() == Bound.UNSURE
        || Calendar.isHour(text, range.second().end(), range.unit())) {
      return -1;
    }
    BigDecimal low = signed(first.scaledLike(range.second()).value(), prefix);
    BigDecimal high = range.high();
    int orders = Derived.magnitudeEnd(text.wordAfter(range.second().end()));
    if (orders > 0) {
      return magnitudes(prefix.start(), orders, low, high);
    }
    if (range.twoFigures()) {
      Unit own = range.first();
      add(
          prefix.start(),
          own.end(),
          one(own.of(low), own.code(), first.atLeast(), qualifier.approximate()));
      add(
          range.secondStart(),
          unit.end(),
          one(unit.of(high), unit.code(), range.second().atLeast(), false));
    } else {
      add(
          prefix.start(),
          unit.end(),
          Quantity.builder()
              .min(unit.of(low))
              .max(unit.of(high))
              .unit(unit.code())
              .approximate(qualifier.approximate() || range.about())
              .build());
    }
    return unit.end();
  }

  /** Two to three orders of magnitude. */
  private int magnitudes(int start, int end, BigDecimal low, BigDecimal high) {
    Derived least = Derived.magnitudes(low, end);
    Derived most = Derived.magnitudes(high, end);
    if (least == null || most == null) {
      return -1;
    }
    add(start, end, between(least.value(), most.value(), "1"));
    return end;
  }

  /** Whether an over says in which time: 40 hosts over 5 days, spread over 5 days. */
  private boolean isPeriod(int start, int end) {
    Word over = text.wordBefore(start);
    if (over == null || !over.is("over")) {
      return false;
    }
    Word before = over.previous();
    boolean counted = lastEnd() > 0 && lastEnd() == over.start() - 1;
    boolean opens = over.capitalized() && text.at(end) == ',';
    return opens || counted || (before != null && before.in(BEFORE_PERIOD));
  }

  boolean isWithin(int start, String unit) {
    Word before = text.wordBefore(start);
    boolean article = before != null && (before.is("a") || before.is("an"));
    Word within = article && before != null ? before.previous() : before;
    return within != null && within.is("within") && Rates.isTime(unit);
  }

  int label(int start, int end, Label.Kind kind) {
    mentions.add(new Label(start, end, kind));
    return end;
  }

  int unread(int start, int end) {
    mentions.add(new Unread(start, end));
    return end;
  }

  void add(int start, int end, Quantity quantity) {
    mentions.add(new Figure(Math.max(start, lastEnd()), end, quantity));
  }

  /** The index behind the last mention: what stands before it is spoken for. */
  int lastEnd() {
    return mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).end();
  }

  static Quantity one(BigDecimal value, String unit, boolean atLeast, boolean approximate) {
    return bounded(value, unit, atLeast ? Bound.LEAST : Bound.NONE, approximate);
  }

  static Quantity between(BigDecimal min, BigDecimal max, String unit) {
    return Quantity.builder().min(min).max(max).unit(unit).build();
  }

  static Quantity bounded(BigDecimal value, String unit, Bound bound, boolean approximate) {
    Quantity.Builder quantity = Quantity.builder();
    quantity.unit(unit).approximate(approximate);
    return switch (bound) {
      case NONE -> quantity.value(value).build();
      case LEAST -> quantity.min(value).build();
      case MOST -> quantity.max(value).build();
      case UNSURE -> throw new IllegalArgumentException("a figure without a known bound");
    };
  }
}
