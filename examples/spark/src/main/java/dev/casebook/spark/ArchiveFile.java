package dev.casebook.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A file of an archive, wherever Hadoop's file systems reach.
 *
 * @param path what Hadoop calls it
 * @param size how many bytes it has
 */
record ArchiveFile(String path, long size) implements Serializable {
  private static final String GZIP = ".gz";

  /** What findings call it: as on the command line if it is local, its whole address otherwise. */
  String name() {
    URI uri = new Path(path).toUri();
    return "file".equals(uri.getScheme()) ? uri.getPath() : path;
  }

  /** Whether it holds a document a line. */
  boolean holdsLines() {
    String plain = path.toLowerCase(Locale.ROOT);
    if (isCompressed()) {
      plain = plain.substring(0, plain.length() - GZIP.length());
    }
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
  }

  boolean isCompressed() {
    return path.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** Whether lines can be read from the middle. */
  boolean isSplittable() {
    return holdsLines() && !isCompressed();
  }

  /** Opens the file, unpacked, at a byte; only the first can be asked for if it is compressed. */
  InputStream open(Configuration hadoop, long position) throws IOException {
    Path file = new Path(path);
    FSDataInputStream in = file.getFileSystem(hadoop).open(file);
    try {
      in.seek(position);
      return isCompressed() ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** A failure to read it that names it. */
  IOException unreadable(IOException cause) {
    return new IOException(name() + " cannot be read: " + cause, cause);
  }
}
