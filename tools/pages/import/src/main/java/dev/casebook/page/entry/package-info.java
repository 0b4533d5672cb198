/** Entries of a page: how their headers are written, their companies, and what their words tell. */
@NullMarked
package dev.casebook.page.entry;

import org.jspecify.annotations.NullMarked;
