package dev.casebook.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text: remarks after {@code #}, the names of the columns, and a row a line, its cells
 * separated by tabs. Nothing is escaped.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * The rows of a table.
   *
   * @param name the name of the file without its ending, such as {@code currencies}
   * @param columns the names of its columns, in their order
   * @return the cells of each row, as many as there are columns
   * @throws IllegalStateException if the file is missing or has other columns
   */
  public static List<List<String>> rows(String name, String... columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = DataFile.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("The data file " + name + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty()
        || !rows.get(0).equals(List.of(columns))
        || rows.stream().anyMatch(row -> row.size() != columns.length)) {
      throw new IllegalStateException(
          "The data file " + name + " has not the columns " + List.of(columns));
    }
    return rows.subList(1, rows.size());
  }
}
