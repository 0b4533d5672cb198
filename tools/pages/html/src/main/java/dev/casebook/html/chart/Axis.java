package dev.casebook.html.chart;

import java.math.BigDecimal;
import java.util.List;

/** Where figures stand on the width of a chart. */
interface Axis {

  /** The width of every chart, in units of its drawing. */
  int WIDTH = 1_000;

  /** The place of a figure, from 0 to {@link #WIDTH}. */
  double at(BigDecimal figure);

  /** The places of lines behind the bars. */
  List<String> lines();

  /** What the scale is, in words. */
  String inWords();
}
