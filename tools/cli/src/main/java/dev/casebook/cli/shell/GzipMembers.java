package dev.casebook.cli.shell;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952): one member or several, one after another, and nothing else. Java's own
 * stream passes over what follows a member without a word, and over members that come late.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER_SIZE = 1 << 16;
  private static final int MAGIC = 0x8b1f;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;

  /** So many bytes may be packed without content, and so many for each byte of content. */
  private static final long MOST_WITHOUT_CONTENT = 1 << 18;

  private static final long MOST_PER_BYTE = 8;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER_SIZE];

  /** What is in the buffer, and how much of that is given to no other use. */
  private int length;

  private int position;
  private long packedBytes;
  private long unpackedBytes;
  private boolean begun;
  private boolean ended;

  GzipMembers(InputStream packed) {
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    try {
      while (!ended) {
        if (!begun) {
          beginFirstMember();
        }
        int unpacked = inflater.inflate(target, offset, count);
        if (unpacked > 0) {
          checksum.update(target, offset, unpacked);
          unpackedBytes += unpacked;
          return unpacked;
        }
        if (inflater.finished()) {
          endMember();
        } else {
          inflateMore();
        }
      }
      return -1;
    } catch (DataFormatException e) {
      throw new IOException("the packed data is damaged", e);
    } catch (EOFException e) {
      throw new IOException("the packed data is cut off", e);
    }
  }

  private void inflateMore() throws IOException {
    if (!hasNext()) {
      throw new EOFException();
    }
    inflater.setInput(buffer, position, length - position);
    position = length;
  }

  /**
   * Whether there are more packed bytes, which the buffer then has. Names, comments and empty
   * blocks unpack to nothing, so that no limit of documents bounds them.
   */
  private boolean hasNext() throws IOException {
    if (position == length) {
      if (packedBytes > MOST_WITHOUT_CONTENT + MOST_PER_BYTE * unpackedBytes) {
        throw new IOException("is packed data with hardly any content");
      }
      position = 0;
      length = Math.max(0, packed.read(buffer));
      packedBytes += length;
    }
    return position < length;
  }

  private int next() throws IOException {
    if (!hasNext()) {
      throw new EOFException();
    }
    return buffer[position++] & 0xFF;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void beginFirstMember() throws IOException {
    if (!hasNext()) {
      throw new IOException("is empty, and no gzip data");
    }
    if (number(2) != MAGIC) {
      throw new IOException("is no gzip data");
    }
    beginMember();
    begun = true;
  }

  private void beginNextMember() throws IOException {
    if (next() != (MAGIC & 0xFF) || !hasNext() || next() != MAGIC >> 8) {
      throw new IOException("something that is no gzip data follows the packed data");
    }
    beginMember();
  }

  /** Begins a member after the number that marks it. */
  private void beginMember() throws IOException {
    readHeader();
    inflater.reset();
    checksum.reset();
  }

  private void readHeader() throws IOException {
    if (next() != DEFLATE) {
      throw new IOException("is packed by an unknown method");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip((int) number(2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      skip(2);
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {}
  }

  private void endMember() throws IOException {
    position = length - inflater.getRemaining();
    if (number(4) != checksum.getValue()
        || number(4) != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new IOException("the packed data is damaged");
    }
    ended = !hasNext();
    if (!ended) {
      beginNextMember();
    }
  }

  /** A number of some bytes, the lowest first. */
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) next() << (8 * i);
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
