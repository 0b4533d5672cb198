package dev.casebook.cli.shell;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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

  private final PushbackInputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int length;
  private boolean inMember;
  private boolean ended;

  GzipMembers(InputStream packed) {
    this.packed = new PushbackInputStream(packed, BUFFER_SIZE);
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
        if (!inMember) {
          beginMember();
        }
        int unpacked = inflater.inflate(target, offset, count);
        if (unpacked > 0) {
          checksum.update(target, offset, unpacked);
          return unpacked;
        }
        if (inflater.finished()) {
          endMember();
        } else {
          fill();
        }
      }
      return -1;
    } catch (DataFormatException e) {
      throw new IOException("the packed data is damaged", e);
    } catch (EOFException e) {
      throw new IOException("the packed data is cut off", e);
    }
  }

  private void fill() throws IOException {
    length = packed.read(buffer);
    if (length < 0) {
      throw new EOFException();
    }
    inflater.setInput(buffer, 0, length);
  }

  private void beginMember() throws IOException {
    int first = packed.read();
    if (first < 0) {
      throw new IOException("is empty, and no gzip data");
    }
    packed.unread(first);
    if (number(2) != MAGIC) {
      throw new IOException("is no gzip data");
    }
    readHeader();
    inflater.reset();
    checksum.reset();
    inMember = true;
  }

  private void readHeader() throws IOException {
    if (number(1) != DEFLATE) {
      throw new IOException("is packed by an unknown method");
    }
    int flags = (int) number(1);
    packed.skipNBytes(6);
    if ((flags & EXTRA) != 0) {
      packed.skipNBytes(number(2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      packed.skipNBytes(2);
    }
  }

  private void skipText() throws IOException {
    while (number(1) != 0) {}
  }

  private void endMember() throws IOException {
    packed.unread(buffer, length - inflater.getRemaining(), inflater.getRemaining());
    if (number(4) != checksum.getValue()
        || number(4) != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new IOException("the packed data is damaged");
    }
    inMember = false;
    int next = packed.read();
    ended = next < 0;
    if (!ended) {
      packed.unread(next);
      requireMember();
    }
  }

  private void requireMember() throws IOException {
    byte[] start = packed.readNBytes(2);
    packed.unread(start);
    if (start.length < 2 || ((start[0] & 0xFF) | (start[1] & 0xFF) << 8) != MAGIC) {
      throw new IOException("something that is no gzip data follows the packed data");
    }
  }

  /** A number of some bytes, the lowest first. */
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      int next = packed.read();
      if (next < 0) {
        throw new EOFException();
      }
      number |= (long) next << (8 * i);
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
