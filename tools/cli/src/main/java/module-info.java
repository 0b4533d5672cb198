/** The command line: checks, formats and describes digests. */
module dev.casebook.cli {
  requires dev.casebook.schema;
  requires info.picocli;
  requires static org.jspecify;

  opens dev.casebook.cli to
      info.picocli;
}
