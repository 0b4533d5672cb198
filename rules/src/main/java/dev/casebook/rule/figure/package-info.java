/** Rules on figures: metrics, quantities, units, changes and the quotes that bear them out. */
@NullMarked
package dev.casebook.rule.figure;

import org.jspecify.annotations.NullMarked;
