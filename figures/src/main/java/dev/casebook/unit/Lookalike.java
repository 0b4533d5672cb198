package dev.casebook.unit;

import java.util.Optional;

/**
 * A unit that is valid but hardly meant.
 *
 * @param means what the misleading part is in UCUM, such as "gigabel"; several parts are joined by
 *     "and"
 * @param suggestion the whole code with the unit that was probably meant, such as {@code GBy/s};
 *     empty if that is not sure
 * @param question what the misleading part could mean, if that is not sure; otherwise empty
 */
public record Lookalike(String means, Optional<String> suggestion, String question) {}
