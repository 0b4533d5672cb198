package dev.casebook.page.tree;

import java.util.List;
import java.util.regex.Pattern;

/** What pages are written in; each form has one reader. The first that fits is taken. */
enum PageForm {
  /** A whole page or a part of one. */
  HTML(
      "\\A\\s{0,200}(?:<!--(?s:.{0,2000}?)-->\\s{0,200})?(?i:<!doctype\\s|<(?:"
          + "html|head|body|main|article|section|header|div|h[1-6]|p|ul|ol|table)[\\s>])") {
    @Override
    Page read(String name, String text) {
      return HtmlTree.page(name, text);
    }
  },

  /** Front matter, a heading, bold words or a link tell it. */
  MARKDOWN("\\A(?:---|\\+\\+\\+)[ \\t]*\\n|(?m)^#{1,6}[ \\t]+\\S|\\*\\*\\S|\\]\\((?:https?:|#)") {
    @Override
    Page read(String name, String text) {
      return MarkdownTree.page(name, text);
    }
  },

  /** Everything else. */
  PLAIN_TEXT("") {
    @Override
    Page read(String name, String text) {
      return PlainTextTree.page(name, text);
    }
  };

  private final Pattern sign;

  PageForm(String sign) {
    this.sign = Pattern.compile(sign);
  }

  static PageForm of(String text) {
    return List.of(values()).stream()
        .filter(form -> form.sign.matcher(text).find())
        .findFirst()
        .orElse(PLAIN_TEXT);
  }

  abstract Page read(String name, String text);
}
