package dev.casebook.model.extension;

/** The JSON null, which only custom data may hold. */
public record JsonNull() implements JsonValue {}
