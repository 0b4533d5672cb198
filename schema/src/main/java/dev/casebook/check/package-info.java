/**
 * The check of documents: {@link dev.casebook.check.StructureCheck} finds everything that is wrong
 * with the form of a document, each {@link dev.casebook.check.Finding} with its exact place.
 */
@NullMarked
package dev.casebook.check;

import org.jspecify.annotations.NullMarked;
