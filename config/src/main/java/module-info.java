/** Severities, suppressions and defaults from casebook.toml. */
module dev.casebook.config {
  requires transitive dev.casebook.schema;
  requires org.tomlj;
  requires static transitive org.jspecify;

  exports dev.casebook.config;
}
