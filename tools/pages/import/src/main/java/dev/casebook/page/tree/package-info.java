/** A page as one tree of blocks, whatever form it was written in. */
@NullMarked
package dev.casebook.page.tree;

import org.jspecify.annotations.NullMarked;
