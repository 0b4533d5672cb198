/** Import of a page: its sections, entries and companies become a digest. */
@NullMarked
package dev.casebook.page;

import org.jspecify.annotations.NullMarked;
