/** Units of measure and currencies: which exist, which can be compared, and how to convert. */
@NullMarked
package dev.casebook.unit;

import org.jspecify.annotations.NullMarked;
