/** Custom data of a publisher: any JSON, as immutable values. */
@NullMarked
package dev.casebook.model.extension;

import org.jspecify.annotations.NullMarked;
