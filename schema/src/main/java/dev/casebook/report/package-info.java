/** What people and programs read of a check: one class a format behind {@link Report}. */
@NullMarked
package dev.casebook.report;

import org.jspecify.annotations.NullMarked;
