/** Values in a line of text: metrics, sources, gains and costs, quantities, names. */
@NullMarked
package dev.casebook.markdown.line;

import org.jspecify.annotations.NullMarked;
