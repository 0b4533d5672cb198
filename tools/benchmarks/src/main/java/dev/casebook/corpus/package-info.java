/** Makes corpora for benchmarks: digests without end that look like those of the examples. */
@NullMarked
package dev.casebook.corpus;

import org.jspecify.annotations.NullMarked;
