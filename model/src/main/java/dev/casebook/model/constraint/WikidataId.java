package dev.casebook.model.constraint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a Wikidata item, such as {@code Q95}, up to 20 characters. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@Size(max = 20)
@Pattern(regexp = Patterns.WIKIDATA_ID)
public @interface WikidataId {}
