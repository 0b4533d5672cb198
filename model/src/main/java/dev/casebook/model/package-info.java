/**
 * The concepts of the digest format, each one annotated interface with a builder.
 *
 * <p>Every value here is immutable and equal to any value with the same content. A list is never
 * null, an absent figure or text is an empty {@link java.util.Optional}, and {@code build()} throws
 * {@link dev.casebook.model.constraint.InvalidValueException} with all violations at once.
 *
 * <p>The first sentence of each comment in this package is also the description in the JSON Schema
 * and in the format reference.
 */
@NullMarked
@ValueStyle
package dev.casebook.model;

import org.jspecify.annotations.NullMarked;
