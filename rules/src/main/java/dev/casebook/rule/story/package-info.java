/** Rules on the rest of a digest: ids, companies, patterns, dates, sources and texts. */
@NullMarked
package dev.casebook.rule.story;

import org.jspecify.annotations.NullMarked;
