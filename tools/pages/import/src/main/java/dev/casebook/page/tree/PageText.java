package dev.casebook.page.tree;

import dev.casebook.markdown.text.PageFault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;

/** The text of a page, decoded strictly, with LF at the end of lines. */
public final class PageText {
  /** How many bytes of a file tell what it is. */
  private static final int LONGEST_SIGNATURE = 4;

  private static final String SAVE = "save the page as UTF-8";

  /** The first bytes of files that are sent in place of a page. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "25504446", "a PDF file",
          "504b0304", "a zip archive or an office document",
          "89504e47", "a PNG image",
          "47494638", "a GIF image",
          "ffd8ff", "a JPEG image",
          "1f8b", "a gzip archive");

  private PageText() {}

  /**
   * Decodes a page.
   *
   * @param page the bytes
   * @param maxBytes how many there may be
   * @return the text without byte order mark, all lines ended by LF
   * @throws PageFault if the page is empty, too large, binary or no UTF-8
   */
  public static String of(byte[] page, int maxBytes) {
    if (page.length > maxBytes) {
      throw new PageFault(
          0,
          "The page has more than %,d bytes".formatted(maxBytes),
          "take out what is no digest, or raise the limit (on the command line: --max-bytes)");
    }
    requireText(page);
    String text = decoded(page);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.isBlank()) {
      throw new PageFault(0, "The page is empty", "give one with case studies");
    }
    return lines;
  }

  private static void requireText(byte[] page) {
    String start = HexFormat.of().formatHex(Arrays.copyOf(page, LONGEST_SIGNATURE));
    SIGNATURES.forEach(
        (signature, what) -> {
          if (start.startsWith(signature)) {
            throw binary(what);
          }
        });
    if (start.startsWith("feff") || start.startsWith("fffe")) {
      throw new PageFault(1, "The page looks like UTF-16", SAVE);
    }
    if (IntStream.range(0, page.length).anyMatch(i -> page[i] == 0)) {
      throw binary("a file with zero bytes");
    }
  }

  private static PageFault binary(String what) {
    return new PageFault(0, "The page is binary, " + what, "give Markdown, HTML or plain text");
  }

  private static String decoded(byte[] page) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(page);
    CharBuffer characters = CharBuffer.allocate(page.length + 1);
    CoderResult result = decoder.decode(bytes, characters, true);
    if (result.isError()) {
      int line = (int) characters.flip().chars().filter(c -> c == '\n').count() + 1;
      throw new PageFault(
          line,
          "The byte 0x%02X belongs to no UTF-8 character".formatted(page[bytes.position()] & 0xFF),
          SAVE);
    }
    String text = characters.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
