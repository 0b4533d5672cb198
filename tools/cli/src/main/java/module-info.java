/** The command line: checks, formats, imports and renders digests. */
module dev.casebook.cli {
  requires dev.casebook.config;
  requires dev.casebook.html;
  requires dev.casebook.markdown;
  requires dev.casebook.page;
  requires dev.casebook.profile;
  requires dev.casebook.rules;
  requires dev.casebook.schema;
  requires info.picocli;
  requires static org.jspecify;

  opens dev.casebook.cli to
      info.picocli;
  opens dev.casebook.cli.check to
      info.picocli;
  opens dev.casebook.cli.shell to
      info.picocli;
}
