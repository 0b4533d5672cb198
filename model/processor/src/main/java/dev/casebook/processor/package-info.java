/** The annotation processor that derives access to value types from their interfaces. */
@NullMarked
package dev.casebook.processor;

import org.jspecify.annotations.NullMarked;
