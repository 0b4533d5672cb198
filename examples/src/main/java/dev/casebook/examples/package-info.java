/** One program for each task, to be read, run and copied from. */
@NullMarked
package dev.casebook.examples;

import org.jspecify.annotations.NullMarked;
