/** HTML of a digest, or of a folder of digests: the door of the module. */
@NullMarked
package dev.casebook.html;

import org.jspecify.annotations.NullMarked;
