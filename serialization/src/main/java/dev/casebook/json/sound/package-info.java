/**
 * Reads sound documents straight from their bytes, and tells nothing of others but that they are.
 */
@NullMarked
package dev.casebook.json.sound;

import org.jspecify.annotations.NullMarked;
