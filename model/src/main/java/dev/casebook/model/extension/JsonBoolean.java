package dev.casebook.model.extension;

/**
 * A JSON truth value.
 *
 * @param value true or false
 */
public record JsonBoolean(boolean value) implements JsonValue {}
