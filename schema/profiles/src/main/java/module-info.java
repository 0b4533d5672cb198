/** The JSON Schema as editors, older tools and language models want it, and the way back. */
module dev.casebook.profile {
  requires transitive dev.casebook.schema;
  requires static transitive org.jspecify;

  exports dev.casebook.profile;
}
