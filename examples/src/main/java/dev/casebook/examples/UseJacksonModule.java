package dev.casebook.examples;

import dev.casebook.json.CasebookModule;
import dev.casebook.model.Company;
import dev.casebook.model.Quality;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Embeds values of the format in a type of your own, with a Jackson mapper of your own. */
public final class UseJacksonModule {
  private UseJacksonModule() {}

  /**
   * A reading list entry, no part of the format.
   *
   * @param reader who keeps the list
   * @param since the day of the entry
   * @param company whose stories to read
   * @param interests what the reader cares about
   */
  public record Subscription(
      String reader, LocalDate since, Company company, List<Quality> interests) {}

  public static void main(String... arguments) {
    JsonMapper mapper = JsonMapper.builder().addModule(new CasebookModule()).build();

    Subscription subscription =
        new Subscription(
            "ada",
            LocalDate.of(2026, 5, 4),
            Company.of("lumen-freight", "Lumen Freight"),
            List.of(Quality.RELIABILITY, Quality.COST_EFFICIENCY));
    String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(subscription);
    System.out.println(json);
    System.out.println(mapper.readValue(json, Subscription.class).equals(subscription));

    try {
      // The mapper decides about the record, the module about what is inside the company.
      mapper.readValue(json.replace("\"name\"", "\"nmae\""), Subscription.class);
    } catch (JacksonException e) {
      System.out.println(e.getOriginalMessage());
    }
  }
}
