/** Digests from pages met in the wild: Markdown, HTML and plain text. */
module dev.casebook.page {
  requires transitive dev.casebook.figures;
  requires dev.casebook.markdown;
  requires org.commonmark;
  requires org.commonmark.ext.front.matter;
  requires org.jsoup;
  requires static transitive org.jspecify;

  exports dev.casebook.page;
}
