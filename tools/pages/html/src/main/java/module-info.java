/** Digests as self-contained HTML pages, with an index and the patterns over time. */
module dev.casebook.html {
  requires transitive dev.casebook.model;
  requires dev.casebook.figures;
  requires gg.jte.runtime;
  requires static transitive org.jspecify;

  exports dev.casebook.html;
}
