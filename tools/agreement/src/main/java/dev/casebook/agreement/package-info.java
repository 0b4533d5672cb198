/** Judges many documents by many implementations, records the outcome and writes a page of it. */
@NullMarked
package dev.casebook.agreement;

import org.jspecify.annotations.NullMarked;
