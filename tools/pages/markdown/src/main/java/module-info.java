/** A digest as a Markdown page that people read and edit, written and read without loss. */
module dev.casebook.markdown {
  requires transitive dev.casebook.model;
  requires dev.casebook.json;
  requires org.commonmark;
  requires static transitive org.jspecify;

  exports dev.casebook.markdown;
  exports dev.casebook.markdown.text to
      dev.casebook.page;
}
