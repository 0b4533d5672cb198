/** What a repository of digests asks of the check: casebook.toml. */
@NullMarked
package dev.casebook.config;

import org.jspecify.annotations.NullMarked;
