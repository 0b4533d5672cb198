/** The command line, one class a command. */
@NullMarked
package dev.casebook.cli;

import org.jspecify.annotations.NullMarked;
