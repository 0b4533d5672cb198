package dev.casebook.prose;

import dev.casebook.model.Quantity;

/** A stretch of prose that holds a number, in digits or in words. */
public sealed interface Mention {

  /**
   * Where it begins.
   *
   * @return the index of its first character, in UTF-16 code units from 0
   */
  int start();

  /**
   * Where it ends.
   *
   * @return the index behind its last character
   */
  int end();

  /**
   * The same in a text in which it stands elsewhere.
   *
   * @param distance by how many characters it moves to the right; negative to the left
   * @return the moved mention
   */
  Mention moved(int distance);

  /**
   * A quantity: a figure that a metric can report.
   *
   * <p>It spans the number with its sign or currency, its unit, the noun it counts, and an article
   * that stands for one: "$10K/month", "15–20 GB", "a dozen indexes", "single-digit microseconds".
   * Words that qualify it, such as "up to" or "about", stand outside of the span and show in the
   * quantity.
   *
   * @param start the index of its first character
   * @param end the index behind its last character
   * @param quantity the figure, range or bound with its unit; {@code 1} where the prose counts
   *     nothing that a unit can name
   */
  record Figure(int start, int end, Quantity quantity) implements Mention {
    @Override
    public Figure moved(int distance) {
      return new Figure(start + distance, end + distance, quantity);
    }
  }

  /**
   * A number in a form that this reader does not read; what it says is unknown. It spans all that
   * is written together with it: "16:9", "⅓".
   *
   * @param start the index of its first character
   * @param end the index behind its last character
   */
  record Unread(int start, int end) implements Mention {
    @Override
    public Unread moved(int distance) {
      return new Unread(start + distance, end + distance);
    }
  }

  /**
   * A number in digits that measures nothing: part of a name, a version, a date, a status code. It
   * spans the token that holds the digits: "GPT-5.5", but "27" in "Node 27". Number words that
   * measure nothing are not mentioned at all.
   *
   * @param start the index of its first character
   * @param end the index behind its last character
   * @param kind what it is part of
   */
  record Label(int start, int end, Kind kind) implements Mention {

    @Override
    public Label moved(int distance) {
      return new Label(start + distance, end + distance, kind);
    }

    /** What a number that measures nothing is part of. */
    public enum Kind {
      /** The name of a product, model, service or place in a list, such as EC2, Tier 1 or p99. */
      NAME,
      /** A version, such as v3.227.0. */
      VERSION,
      /** A date or a time of day, such as 2026-07-28 or July 8. */
      DATE,
      /** A status code of a protocol, such as 200 OK. */
      STATUS_CODE
    }
  }
}
