package dev.casebook.check;

import static dev.casebook.check.Found.error;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.schema.Descriptions;
import dev.casebook.schema.SchemaExport;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A check by the schema of value types of one's own. */
class OwnSchemaTest {
  private static final StructureCheck CHECK =
      StructureCheck.of(
          new SchemaExport(Descriptions.fromAnnotations()).export("urn:test:shelf", Shelf.class));

  enum Binding {
    HARD_COVER,
    PAPERBACK
  }

  /** A shelf. */
  @JsonPropertyOrder({"id", "books", "issue", "island", "getaway", "get", "set", "setup", "x-map"})
  public interface Shelf {
    @Slug
    String id();

    @Size(min = 1, max = 3)
    List<Book> books();

    Optional<@Text String> issue();

    boolean island();

    Optional<Book> getaway();

    Optional<@Size(max = 2) String> get();

    List<@Text String> set();

    Optional<Binding> setup();

    @JsonProperty("x-map")
    Map<@Pattern(regexp = "^k") @Size(max = 3) String, JsonValue> map();
  }

  /** A book. */
  @JsonPropertyOrder({"isbn", "title", "price", "authors"})
  public interface Book {
    @Pattern(regexp = "^97[89][0-9]{10}$")
    String isbn();

    @Text
    String title();

    @PositiveOrZero
    BigDecimal price();

    @NotEmpty
    List<@Text String> authors();
  }

  private static String book(String members) {
    return "{\"isbn\": \"9780134685991\", \"title\": \"T\", \"price\": 0.01, \"authors\": [\"A\"]"
        + members
        + "}";
  }

  private static String shelf(String books, String members) {
    return "{\"id\": \"s\", \"island\": true, \"books\": " + books + members + "}";
  }

  @Test
  void acceptsAValueWithAllItsProperties() {
    String all =
        ", \"issue\": \"i\", \"getaway\": "
            + book("")
            + ", \"get\": \"😀😀\", \"set\": [], \"setup\": \"hard-cover\", \"x-map\": {\"k\": [null]}";
    Checked.text(CHECK, shelf("[" + book("") + ", " + book("") + "]", all)).findsNothing();
  }

  @Test
  void countsTheItemsOfAListWithAGreatestNumber() {
    String three = String.join(", ", book(""), book(""), book(""));
    Checked.text(CHECK, shelf("[" + three + "]", "")).findsNothing();
    Checked.text(CHECK, shelf("«[»" + three + ",\n" + book("") + "]", ""))
        .finds(
            error("too-many", "/books", "books", "Expected 1 to 3 items, but was 4")
                .expected("1 to 3 items")
                .actual("4"));
    Checked.text(CHECK, shelf("«[»]", ""))
        .finds(
            error("too-few", "/books", "books", "Expected 1 to 3 items, but was empty")
                .expected("1 to 3 items")
                .actual("empty"));
  }

  @Test
  void knowsPropertiesWhoseNamesLookLikeGetters() {
    Checked.text(
            CHECK,
            shelf(
                "[«{»\"title\": \"T\", «\"bn\"»: \"x\", \"price\": «-1», \"authors\": [\"A\"]}]",
                ", «\"sue\"»: 1, «\"away\"»: 1, \"get\": «\"abc\"», \"setup\": «\"HARD_COVER\"»,"
                    + " \"x-map\": {«\"a\"»: 1, «\"kkkk\"»: 1}"))
        .findsRules(
            "missing-property",
            "unknown-property",
            "out-of-range",
            "unknown-property",
            "unknown-property",
            "too-long",
            "unknown-value",
            "bad-format",
            "too-long");
  }

  @Test
  void tellsTheWayByIdsOfTheType() {
    Checked.text(CHECK, shelf("[" + book(", «\"isbm\"»: 1") + "]", ""))
        .finds(
            error(
                    "unknown-property",
                    "/books/0/isbm",
                    "books[0].isbm",
                    "There is no property \"isbm\" here; did you mean \"isbn\"?")
                .expected("one of isbn, title, price, authors")
                .actual("isbm")
                .suggestion("isbn"));
  }
}
