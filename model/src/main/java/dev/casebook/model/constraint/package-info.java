/**
 * What states the bounds of the format, and what reads and enforces them.
 *
 * <p>The annotations are put on the types of accessors. {@link
 * dev.casebook.model.constraint.TypeShape} reads them once per type; builders, the JSON codec, the
 * schema export and the test generators all work from it.
 */
@NullMarked
package dev.casebook.model.constraint;

import org.jspecify.annotations.NullMarked;
