package dev.casebook.unit;

/**
 * A unit that is valid but hardly meant.
 *
 * @param means what the misleading part stands for, such as "gigabel"; several parts are joined by
 *     "and"
 * @param suggestion the whole code with the unit that was probably meant, such as {@code GBy/s}
 */
public record Lookalike(String means, String suggestion) {}
