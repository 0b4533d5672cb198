/** Value types of the digest format: immutable, typed, with builders that enforce every bound. */
module dev.casebook.model {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.casebook.model;
  exports dev.casebook.model.argument to
      dev.casebook.json;
  exports dev.casebook.model.constraint;
  exports dev.casebook.model.extension;

  // What mappers without the module of Casebook call is not public.
  opens dev.casebook.model to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.casebook.model.extension to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
