/** JSON Schema export, and the check of documents with exact locations. */
module dev.casebook.schema {
  requires transitive dev.casebook.json;
  requires java.xml;
  // Only the export of schemas needs them.
  requires static com.fasterxml.classmate;
  requires static com.github.victools.jsonschema.generator;
  requires static transitive org.jspecify;

  exports dev.casebook.schema;
  exports dev.casebook.check;
  exports dev.casebook.report;
}
