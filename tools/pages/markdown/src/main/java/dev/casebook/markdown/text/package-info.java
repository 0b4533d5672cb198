/** Markdown itself: text that stays text, links, front matter, and the parsed page. */
@NullMarked
package dev.casebook.markdown.text;

import org.jspecify.annotations.NullMarked;
