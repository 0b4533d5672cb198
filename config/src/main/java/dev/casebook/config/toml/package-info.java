/** TOML with the exact place of every key and value. */
@NullMarked
package dev.casebook.config.toml;

import org.jspecify.annotations.NullMarked;
