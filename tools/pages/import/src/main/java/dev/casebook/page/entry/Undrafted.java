package dev.casebook.page.entry;

/**
 * What a text says and no draft is made of, for an editor to look at.
 *
 * @param start the index of its first character in the text
 * @param words the words of the text
 * @param why why nothing is drafted from it
 */
public record Undrafted(int start, String words, String why) {}
