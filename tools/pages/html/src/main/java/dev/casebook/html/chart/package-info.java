/** Figures and counts as charts: scales, bars, and the phrases beside them. */
@NullMarked
package dev.casebook.html.chart;

import org.jspecify.annotations.NullMarked;
