package dev.casebook.processor;

import javax.lang.model.element.TypeElement;

/** The source of a class that is generated from a type, in the type's own package. */
interface GeneratedSource {

  /** The type that it is generated from. */
  TypeElement type();

  /**
   * The text of the class.
   *
   * @throws IllegalArgumentException if the type says what is not supported
   */
  String text();

  default String simpleName() {
    return "Generated" + type().getSimpleName();
  }

  default String packageName() {
    String qualifiedName = type().getQualifiedName().toString();
    return qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
  }

  default String name() {
    return packageName() + '.' + simpleName();
  }
}
