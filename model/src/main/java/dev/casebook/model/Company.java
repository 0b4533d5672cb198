package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.model.constraint.WebAddress;
import dev.casebook.model.constraint.WikidataId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation or person whose engineering is retold. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "kind", "aliases", "homepage", "wikidata"})
public interface Company extends MapperForm {

  /** The name that the rest of the digest refers to. */
  @Slug
  String id();

  /** The name as the company writes it. */
  @Text
  String name();

  /** What kind of organisation it is. */
  @Value.Default
  default CompanyKind kind() {
    return CompanyKind.COMPANY;
  }

  /** Other spellings met in the wild, such as "Amazon (AWS)". */
  List<@Text String> aliases();

  /** The company's home page. */
  Optional<@WebAddress String> homepage();

  /** The company's Wikidata item, such as "Q95". */
  Optional<@WikidataId String> wikidata();

  /**
   * A company of which only id and name are known.
   *
   * @param id the slug that the digest refers to
   * @param name the name as the company writes it
   * @return the company
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Company of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Company read(Object json) {
    throw MapperForm.unread(Company.class, json);
  }

  /**
   * Starts a company.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds companies; it can be used again after {@code build()}. */
  final class Builder extends CompanyBuilder {
    Builder() {}
  }
}
