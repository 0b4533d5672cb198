/** Units that can be compared, and the figures of English prose. */
module dev.casebook.figures {
  requires transitive dev.casebook.model;
  requires java.xml;
  requires static transitive org.jspecify;

  exports dev.casebook.data to
      dev.casebook.html,
      dev.casebook.page,
      dev.casebook.rules;
  exports dev.casebook.unit;
  exports dev.casebook.prose;
}
