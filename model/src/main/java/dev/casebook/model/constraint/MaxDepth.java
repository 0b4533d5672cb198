package dev.casebook.model.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Custom data nests at most this many arrays and objects, so that a document stays within the depth
 * that readers accept.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MaxDepth {

  /**
   * The bound.
   *
   * @return how many arrays and objects may be open at once within a value, 1 or more
   */
  int value();
}
