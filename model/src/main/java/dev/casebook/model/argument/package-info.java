/** What is asked of all arguments before a value holds them. */
@NullMarked
package dev.casebook.model.argument;

import org.jspecify.annotations.NullMarked;
