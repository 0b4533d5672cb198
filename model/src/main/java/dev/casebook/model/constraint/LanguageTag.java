package dev.casebook.model.constraint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A language tag in the form of BCP 47 (RFC 5646), up to 35 characters. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@Size(max = 35)
@Pattern(regexp = Patterns.LANGUAGE_TAG)
public @interface LanguageTag {}
