/**
 * Digests as JSON: {@link dev.casebook.json.DigestJson} for a document, {@link
 * dev.casebook.json.DigestLines} for archives with a digest a line.
 */
@NullMarked
package dev.casebook.json;

import org.jspecify.annotations.NullMarked;
