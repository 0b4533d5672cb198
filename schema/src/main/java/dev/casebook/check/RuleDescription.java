package dev.casebook.check;

/**
 * What a rule says of itself. An example is a part of a digest, an object whose properties replace
 * those of a sound digest, case study or metric; it is empty where the format gives no occasion.
 *
 * @param id the name of the rule in kebab-case, such as {@code unknown-company}
 * @param severity how much its findings matter unless a configuration says otherwise
 * @param summary when it finds something, one line
 * @param why why that matters, and what to do
 * @param failing JSON in which it finds something
 * @param passing the same JSON, mended
 */
public record RuleDescription(
    String id, Severity severity, String summary, String why, String failing, String passing) {}
