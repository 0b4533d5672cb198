package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Day;
import dev.casebook.model.constraint.Text;
import dev.casebook.model.constraint.WebAddress;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A page where a story was told. */
@Value.Immutable
@JsonPropertyOrder({"url", "title", "publisher", "published", "accessed", "archive"})
public interface Source extends MapperForm {

  /** The address of the page. */
  @WebAddress
  String url();

  /** The title of the page. */
  Optional<@Text String> title();

  /** Who published the page. */
  Optional<@Text String> publisher();

  /** The day the page was published. */
  Optional<@Day LocalDate> published();

  /** The day the page was last read. */
  Optional<@Day LocalDate> accessed();

  /** The address of an archived copy. */
  Optional<@WebAddress String> archive();

  /**
   * A source of which only the address is known.
   *
   * @param url an http or https address
   * @return the source
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Source of(String url) {
    return builder().url(url).build();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Source read(Object json) {
    throw MapperForm.unread(Source.class, json);
  }

  /**
   * Starts a source.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sources; it can be used again after {@code build()}. */
  final class Builder extends SourceBuilder {
    Builder() {}
  }
}
