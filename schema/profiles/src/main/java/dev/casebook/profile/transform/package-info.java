/** Changes to a schema, one class a concern. */
@NullMarked
package dev.casebook.profile.transform;

import org.jspecify.annotations.NullMarked;
