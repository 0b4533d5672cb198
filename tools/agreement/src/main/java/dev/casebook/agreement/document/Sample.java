package dev.casebook.agreement.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document to judge. Seed, batch and index bring it about again.
 *
 * @param batch the number of its batch
 * @param index its place in the batch
 * @param change the kind of change that made it
 * @param fault what is wrong with it as JSON, if anything
 * @param bytes the document
 */
@SuppressWarnings("ArrayRecordComponent") // Documents are told apart by place, never compared.
public record Sample(int batch, int index, String change, Optional<JsonFault> fault, byte[] bytes) {
  private static final String MARK = "\uFEFF";

  /**
   * A document made by hand or out of another.
   *
   * @param change what made it
   * @param bytes the document
   * @return it, with what is wrong with it as JSON
   */
  public static Sample of(String change, byte[] bytes) {
    return of(0, 0, change, bytes);
  }

  static Sample of(int batch, int index, String change, byte[] bytes) {
    return new Sample(batch, index, change, StrictJson.fault(bytes), bytes);
  }

  /**
   * The document as characters, without a byte order mark.
   *
   * @return its text; what is no UTF-8 is replaced
   */
  public String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }
}
