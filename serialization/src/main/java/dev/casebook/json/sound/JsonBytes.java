package dev.casebook.json.sound;

import dev.casebook.json.text.JsonTokens;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes of a document, and how far they are read: white space, signs and literals of JSON. */
final class JsonBytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPACES = 0x2020202020202020L;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int depth;
  private boolean keeping;
  private final TextBytes text;

  /**
   * A part of an array.
   *
   * @param bytes holds the document
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @param keeping whether values are wanted, or only whether the document is sound
   */
  JsonBytes(byte[] bytes, int from, int to, boolean keeping) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
    this.keeping = keeping;
    this.text = new TextBytes(this);
  }

  /** Reads the next text, which stays until the one behind it is read. */
  TextBytes text() {
    text.read();
    return text;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The index behind the last byte. */
  int end() {
    return end;
  }

  /** The index of the next byte. */
  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /** Whether values are wanted, or only whether they are sound. */
  boolean isKeeping() {
    return keeping;
  }

  /** Changes what is wanted; tells what was wanted before. */
  boolean keep(boolean wanted) {
    boolean before = keeping;
    keeping = wanted;
    return before;
  }

  /** Eight bytes, the first of them lowest; only where there are so many. */
  long eight(int index) {
    return (long) LONGS.get(bytes, index);
  }

  /** The next byte that is no white space, which stays the next one. */
  byte peek() {
    int index = at;
    if (index < end && bytes[index] > ' ') {
      return bytes[index];
    }
    while (index + Long.BYTES <= end && eight(index) == SPACES) {
      index += Long.BYTES;
    }
    while (index < end && isSpace(bytes[index])) {
      index++;
      while (index + Long.BYTES <= end && eight(index) == SPACES) {
        index += Long.BYTES;
      }
    }
    NotSound.unless(index < end);
    at = index;
    return bytes[index];
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  void expect(char sign) {
    NotSound.unless(peek() == sign);
    at++;
  }

  /** Reads on behind a sign if it is the next one. */
  boolean skip(char sign) {
    boolean there = peek() == sign;
    at += there ? 1 : 0;
    return there;
  }

  /** Begins an array or an object. */
  void open(char sign) {
    expect(sign);
    depth++;
    NotSound.unless(depth <= JsonTokens.MAX_DEPTH);
  }

  /** Goes on behind an item or a member; tells whether another follows. */
  boolean hasNext(char closing) {
    byte sign = peek();
    at++;
    if (sign == ',') {
      return true;
    }
    NotSound.unless(sign == closing);
    depth--;
    return false;
  }

  /** Whether the array or object that was just begun has anything in it. */
  boolean hasFirst(char closing) {
    if (peek() != closing) {
      return true;
    }
    at++;
    depth--;
    return false;
  }

  /** Reads a literal, such as true. */
  void literal(String word) {
    peek();
    NotSound.unless(end - at >= word.length());
    for (int i = 0; i < word.length(); i++) {
      NotSound.unless(bytes[at + i] == word.charAt(i));
    }
    at += word.length();
  }

  /** Reads white space to the end. */
  void expectEnd() {
    while (at < end) {
      NotSound.unless(isSpace(bytes[at]));
      at++;
    }
  }
}
