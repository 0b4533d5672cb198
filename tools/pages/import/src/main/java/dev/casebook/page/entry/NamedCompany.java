package dev.casebook.page.entry;

import dev.casebook.model.CompanyKind;

/**
 * A company that an entry names.
 *
 * @param id its id; empty if it is not known
 * @param name the name as the company writes it
 * @param kind what kind of organisation it is
 * @param spelling the name as the entry writes it
 * @param guess what was guessed of it, and why; empty if nothing
 */
public record NamedCompany(
    String id, String name, CompanyKind kind, String spelling, String guess) {}
