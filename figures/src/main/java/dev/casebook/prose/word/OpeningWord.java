package dev.casebook.prose.word;

import java.math.BigDecimal;

/** What a word with which a figure can begin says. */
public sealed interface OpeningWord {

  /** A number: two, twenty, million. */
  record Cardinal() implements OpeningWord {}

  /** At least so many: dozens, thousands. */
  record Scales(BigDecimal least) implements OpeningWord {}

  /** Half, or an ordinal that may be a fraction: a third. */
  record Fraction() implements OpeningWord {}

  /** So many times as much: doubled, threefold. */
  record Factor(BigDecimal factor) implements OpeningWord {}

  /** So many times: twice, or once a day. */
  record Times(BigDecimal count) implements OpeningWord {}

  /** A verb that is an adjective as well: double. */
  record Multiply(BigDecimal factor) implements OpeningWord {}

  /** A number of digits: single-digit. */
  record Digits() implements OpeningWord {}

  /** Half as much: halved. */
  record Halved() implements OpeningWord {}

  /** Less than one: sub-second. */
  record Below() implements OpeningWord {}

  /** An order of magnitude, or several. */
  record Magnitude() implements OpeningWord {}

  /** One of a unit behind an article: an hour. */
  record Unit(BigDecimal count, String code) implements OpeningWord {}

  /** Some of a unit: months. */
  record Units(BigDecimal least, String code) implements OpeningWord {}
}
