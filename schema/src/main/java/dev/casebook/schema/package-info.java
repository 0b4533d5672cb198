/** The JSON Schema of the format, and its export from annotated types. */
@NullMarked
package dev.casebook.schema;

import org.jspecify.annotations.NullMarked;
