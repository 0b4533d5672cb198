package dev.casebook.json.sound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Names that a document may use, known by their bytes. */
final class Names {
  private final List<String> names;

  /** By index, the bytes of a name with its closing quote. */
  private final byte[][] spellings;

  /** By index, the first eight of these bytes as a number, or all of them if there are fewer. */
  private final long[] heads;

  /** By index, which bytes of eight the head says something of. */
  private final long[] masks;

  Names(List<String> names) {
    this.names = names;
    this.spellings =
        names.stream().map(name -> (name + '"').getBytes(UTF_8)).toArray(byte[][]::new);
    this.heads = new long[spellings.length];
    this.masks = new long[spellings.length];
    for (int i = 0; i < spellings.length; i++) {
      for (int k = 0; k < Math.min(Long.BYTES, spellings[i].length); k++) {
        heads[i] |= (spellings[i][k] & 0xFFL) << (k * Byte.SIZE);
        masks[i] |= 0xFFL << (k * Byte.SIZE);
      }
    }
  }

  /**
   * Reads a name.
   *
   * @param json stands before the name
   * @param likely the index of the name that is looked at first
   * @return the index of the name
   */
  int read(JsonBytes json, int likely) {
    NotSound.unless(json.peek() == '"');
    int start = json.at() + 1;
    if (start + Long.BYTES <= json.end()) {
      long head = json.eight(start);
      for (int i = likely; i < heads.length; i++) {
        if ((head & masks[i]) == heads[i] && reads(json, start, spellings[i])) {
          return i;
        }
      }
      for (int i = 0; i < likely; i++) {
        if ((head & masks[i]) == heads[i] && reads(json, start, spellings[i])) {
          return i;
        }
      }
    }
    int index = names.indexOf(json.text().value());
    NotSound.unless(index >= 0);
    return index;
  }

  private static boolean reads(JsonBytes json, int start, byte[] spelling) {
    byte[] bytes = json.bytes();
    if (start + spelling.length > json.end()) {
      return false;
    }
    for (int i = Long.BYTES; i < spelling.length; i++) {
      if (bytes[start + i] != spelling[i]) {
        return false;
      }
    }
    json.moveTo(start + spelling.length);
    return true;
  }
}
