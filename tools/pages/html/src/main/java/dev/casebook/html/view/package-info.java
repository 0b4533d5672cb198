/**
 * What the pages show, ready for the templates in {@code src/main/jte}, which are compiled here.
 */
@NullMarked
package dev.casebook.html.view;

import org.jspecify.annotations.NullMarked;
