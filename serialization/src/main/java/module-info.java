import dev.casebook.json.CasebookModule;
import tools.jackson.databind.JacksonModule;

/** Strict reading and canonical writing of digests as JSON and JSON Lines. */
module dev.casebook.json {
  requires transitive dev.casebook.model;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports dev.casebook.json;
  exports dev.casebook.json.sound to
      dev.casebook.schema,
      dev.casebook.rules;
  exports dev.casebook.json.text to
      dev.casebook.schema,
      dev.casebook.profile,
      dev.casebook.rules,
      dev.casebook.config,
      dev.casebook.cli;

  provides JacksonModule with
      CasebookModule;
}
