/** Programs on the JVM that the command line is compared with. */
@NullMarked
package dev.casebook.peer;

import org.jspecify.annotations.NullMarked;
