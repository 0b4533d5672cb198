/** Profiles of the schema, and the way back from structured output to digests. */
@NullMarked
package dev.casebook.profile;

import org.jspecify.annotations.NullMarked;
