package dev.casebook.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How all value types are generated: implementations hidden behind their interface, and no checks
 * of the generator's own, because {@code build()} runs the annotated constraints and reports
 * missing values together with all others.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    validationMethod = Value.Style.ValidationMethod.NONE,
    jdkOnly = true,
    // Generated classes name no annotation that a consumer's compiler does not have.
    allowedClasspathAnnotations = Override.class,
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "caseStudy:caseStudies",
      "category:categories",
      "company:companies",
      "technology:technologies"
    },
    defaults = @Value.Immutable(copy = false))
@interface ValueStyle {}
