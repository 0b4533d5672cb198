/**
 * Checks and summarises an archive with Apache Spark: the library's own check, on many machines.
 */
@NullMarked
package dev.casebook.spark;

import org.jspecify.annotations.NullMarked;
