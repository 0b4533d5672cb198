/** Documents to judge: generated digests, changed by one of many kinds of change. */
@NullMarked
package dev.casebook.agreement.document;

import org.jspecify.annotations.NullMarked;
