/** The implementations that are compared, each behind the same small interface. */
@NullMarked
package dev.casebook.agreement.judge;

import org.jspecify.annotations.NullMarked;
