/** The words and numbers of a text, before any of them is taken for a figure. */
@NullMarked
package dev.casebook.prose.word;

import org.jspecify.annotations.NullMarked;
