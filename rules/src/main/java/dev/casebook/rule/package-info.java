/** Rules: what a digest must be beyond its structure, and the check that runs them. */
@NullMarked
package dev.casebook.rule;

import org.jspecify.annotations.NullMarked;
