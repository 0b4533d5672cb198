/** English prose as evidence: the figures in it, and whether a quote stands in it. */
@NullMarked
package dev.casebook.prose;

import org.jspecify.annotations.NullMarked;
