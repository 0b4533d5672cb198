/** Benchmarks of the library's parts, on the example digests. */
@NullMarked
package dev.casebook.benchmarks;

import org.jspecify.annotations.NullMarked;
