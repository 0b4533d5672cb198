package dev.casebook.json.text;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 */
public record Place(int line, int column) {

  /**
   * The place that a parser over characters reports.
   *
   * @param location a location of a parser that reads from a {@link java.io.Reader}
   * @return the same as a place; an empty text has its only place at the start
   */
  public static Place of(TokenStreamLocation location) {
    return new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }
}
