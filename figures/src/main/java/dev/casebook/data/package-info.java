/**
 * The lists that the rules of the format draw on, read from the files that the conformance artifact
 * publishes, so that each list exists once for checkers in every language; and how names are
 * compared.
 */
@NullMarked
package dev.casebook.data;

import org.jspecify.annotations.NullMarked;
