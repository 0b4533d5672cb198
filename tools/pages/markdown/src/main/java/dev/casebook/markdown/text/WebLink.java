package dev.casebook.markdown.text;

import dev.casebook.markdown.text.MarkdownText.Position;

/** Links to pages of the web, as Markdown. */
public final class WebLink {
  private WebLink() {}

  /**
   * A text that links to a page.
   *
   * @param text the text
   * @param url an http or https address
   * @return an inline link
   */
  public static String of(String text, String url) {
    return '[' + MarkdownText.of(text, Position.WITHIN) + "](" + destination(url) + ')';
  }

  /**
   * An address that links to itself.
   *
   * @param url an http or https address
   * @return an autolink, where that is safe; some parsers resolve entities in autolinks
   */
  public static String of(String url) {
    return url.indexOf('&') < 0 ? '<' + url + '>' : of(url, url);
  }

  private static String destination(String url) {
    String escaped = url.replace("&", "\\&");
    boolean parentheses = url.indexOf('(') >= 0 || url.indexOf(')') >= 0;
    return parentheses ? '<' + escaped + '>' : escaped;
  }
}
