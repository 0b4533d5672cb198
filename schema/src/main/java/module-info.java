/** JSON Schema export, and the check of documents with exact locations. */
module dev.casebook.schema {
  requires transitive dev.casebook.json;
  requires com.fasterxml.classmate;
  requires com.github.victools.jsonschema.generator;
  requires java.xml;
  requires static transitive org.jspecify;

  exports dev.casebook.schema;
  exports dev.casebook.check;
  exports dev.casebook.report;
}
