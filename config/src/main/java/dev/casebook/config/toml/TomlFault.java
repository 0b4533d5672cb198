package dev.casebook.config.toml;

import dev.casebook.check.Finding.Region;

/**
 * Something that TOML does not allow.
 *
 * @param region where it is
 * @param sentence what is wrong and what is expected
 */
public record TomlFault(Region region, String sentence) {}
