/** Targets of the fuzzer, one class a door that strangers' input comes through. */
@NullMarked
package dev.casebook.fuzz;

import org.jspecify.annotations.NullMarked;
