package dev.casebook.html;

/**
 * A page of a site.
 *
 * @param name its file name, such as {@code index.html}; all pages stand in one folder
 * @param html the whole document, to be written as UTF-8
 */
public record HtmlFile(String name, String html) {}
