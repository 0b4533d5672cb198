package dev.casebook.model.constraint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key of custom data, up to 500 characters: starts with {@code x-} or holds a dot. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@Size(max = 500)
@Pattern(regexp = Patterns.EXTENSION_KEY)
public @interface ExtensionKey {}
