package dev.casebook.prose;

import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.prose.Mention.Label;
import dev.casebook.prose.Qualifier.Bound;
import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of numbers: with their units, as ranges, as bounds. */
final class FigureReader {
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
    Unit own = prefix.unit(number.end());
    if (own == null) {
      own = UnitReader.measure(text, number.end());
    }
    Range range = Range.from(text, number, own, prefix);
    if (range != null) {
      return range(number, range, prefix);
    }
    Derived derived = own == null ? Derived.of(text, number) : null;
    if (derived != null) {
      return derived(number, derived);
    }
    return single(number, own, prefix);
  }

  private int single(Numeral number, @Nullable Unit own, Prefix prefix) {
    boolean digits = number.form() != Numeral.Form.WORDS;
    if (own == null && !digits && UnitReader.isIdiom(text, number.end())) {
      return -1;
    }
    Label.Kind kind = own == null && digits ? labelKind(number) : null;
    if (kind != null) {
      return label(number.start(), NameTokens.end(text, number.end()), kind);
    }
    Tail tail = Tail.behind(text, number.end());
    Unit unit = own != null ? own : unitBehind(number, tail.end());
    if (unit == null) {
      return digits || WordContext.standsAlone(text, number)
          ? figure(number, prefix, new Unit("1", number.end()), tail)
          : -1;
    }
    return figure(number, prefix, unit, tail.changes() ? tail : Tail.behind(text, unit.end()));
  }

  /** What a number without a unit is part of, or null if it may be a figure. */
  private Label.@Nullable Kind labelKind(Numeral number) {
    int end = number.end();
    if (!UnitReader.isIdiom(text, end) && !number.isScaled() && !number.atLeast()) {
      Label.Kind kind =
          LabelContext.of(text, number.start(), end, number.form() == Numeral.Form.PLAIN);
      if (kind != null) {
        return kind;
      }
    }
    boolean name =
        UnitReader.isIdiom(text, end)
            || isSlashed(end)
            || LabelContext.isPicture(text, number.start(), end)
            || Characters.isLetterOrDigit(text.at(end));
    return name ? NameTokens.kind(text, number.start(), NameTokens.end(text, end)) : null;
  }

  private int figure(Numeral number, Prefix prefix, Unit unit, Tail tail) {
    int start = prefix.start();
    Qualifier qualifier = Qualifier.before(text, start);
    Bound bound = number.atLeast() ? Bound.LEAST : qualifier.bound();
    bound = bound == Bound.NONE ? tail.bound() : bound;
    bound = bound == Bound.NONE && isWithin(start, unit.code()) ? Bound.MOST : bound;
    BigDecimal value = prefix.negative() ? number.value().negate() : number.value();
    boolean approximate = qualifier.approximate() || tail.about();
    add(start, unit.end(), bounded(value, unit.code(), bound, approximate));
    return unit.end();
  }

  private @Nullable Unit unitBehind(Numeral number, int end) {
    Unit measure = end == number.end() ? null : UnitReader.measure(text, end);
    return measure != null ? measure : UnitReader.counted(text, end, number.isOne());
  }

  private int derived(Numeral number, Derived derived) {
    Qualifier qualifier = Qualifier.before(text, number.start());
    boolean approximate = derived.approximate() || qualifier.approximate();
    Bound bound = number.atLeast() ? Bound.LEAST : qualifier.bound();
    add(
        number.start(),
        derived.end(),
        bounded(derived.value(), derived.unit(), bound, approximate));
    return derived.end();
  }

  private int range(Numeral first, Range range, Prefix prefix) {
    Numeral second = range.second();
    Qualifier qualifier = Qualifier.before(text, prefix.start());
    BigDecimal low = first.scaledLike(second).value();
    if (range.twoFigures()) {
      add(
          prefix.start(),
          range.firstEnd(),
          one(low, range.firstUnit(), false, qualifier.approximate()));
      Unit unit = range.unit();
      add(second.start(), unit.end(), one(second.value(), unit.code(), second.atLeast(), false));
    } else {
      add(
          prefix.start(),
          range.unit().end(),
          Quantity.builder()
              .min(low)
              .max(second.value())
              .unit(range.unit().code())
              .approximate(qualifier.approximate())
              .build());
    }
    return range.unit().end();
  }

  private boolean isSlashed(int end) {
    return text.at(end) == '/' && Characters.isDigit(text.at(end + 1));
  }

  boolean isWithin(int start, String unit) {
    Word before = text.wordBefore(start);
    return before != null && before.is("within") && Rates.isTime(unit);
  }

  int label(int start, int end, Label.Kind kind) {
    mentions.add(new Label(start, end, kind));
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
    };
  }
}
