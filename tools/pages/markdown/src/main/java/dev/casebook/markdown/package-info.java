/** The Markdown form of a digest: writer and reader, property by property. */
@NullMarked
package dev.casebook.markdown;

import org.jspecify.annotations.NullMarked;
