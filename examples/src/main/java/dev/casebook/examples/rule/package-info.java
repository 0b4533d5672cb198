/** Rules of one house, beside those of Casebook. */
@NullMarked
package dev.casebook.examples.rule;

import org.jspecify.annotations.NullMarked;
