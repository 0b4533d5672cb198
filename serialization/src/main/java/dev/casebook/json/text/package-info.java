/** Documents as text: strict UTF-8, tokens, numbers, lines, places, and files written whole. */
@NullMarked
package dev.casebook.json.text;

import org.jspecify.annotations.NullMarked;
