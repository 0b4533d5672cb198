package dev.casebook.cli.check;

import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.Terminal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * A line on a terminal that tells how far long work has come. It appears after a second and goes
 * before anything else is written. Bytes are counted by any thread, all else by one.
 */
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String CLEAR = "\r\u001b[K";
  private static final double MEGABYTE = 1e6;

  private final PrintWriter terminal;
  private final InstantSource clock;
  private final boolean enabled;
  private final int files;
  private final long bytes;
  private final Instant start;
  private Instant next;
  private int filesDone;
  private final LongAdder bytesDone = new LongAdder();
  private long findings;
  private boolean shown;

  /**
   * Begins to watch over work.
   *
   * @param terminal takes the line
   * @param clock tells the time
   * @param enabled whether anybody watches
   * @param files how many files there are
   * @param bytes how many bytes they have in all, as far as that is known
   */
  Progress(PrintWriter terminal, InstantSource clock, boolean enabled, int files, long bytes) {
    this.terminal = terminal;
    this.clock = clock;
    this.enabled = enabled;
    this.files = files;
    this.bytes = bytes;
    this.start = clock.instant();
    this.next = start.plus(PATIENCE);
  }

  /** Watches over the check of inputs, if standard error is a terminal. Goes through them once. */
  static Progress over(Iterable<Input> inputs, BooleanSupplier stopRequest, PrintWriter terminal)
      throws IOException {
    boolean enabled = Terminal.ERROR.isThere();
    int files = 0;
    long bytes = 0;
    for (Iterator<Input> all = inputs.iterator(); enabled && all.hasNext(); files++) {
      Input input = all.next();
      bytes += input.isStream() ? 0 : Files.size(input.path());
      enabled = !stopRequest.getAsBoolean();
    }
    return new Progress(terminal, InstantSource.system(), enabled, files, bytes);
  }

  /** Counts the bytes that are read of a file, by any thread. */
  InputStream watch(InputStream in) {
    return enabled ? new Watched(in) : in;
  }

  void countFinding() {
    findings++;
  }

  void countFile() {
    filesDone++;
  }

  /** Makes room for what is written next. */
  void clear() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
      shown = false;
    }
  }

  /** Shows the line, if it is time to. */
  void show() {
    Instant now = enabled ? clock.instant() : Instant.MIN;
    if (!now.isBefore(next)) {
      next = now.plus(PAUSE);
      terminal.print(CLEAR + line(Duration.between(start, now)));
      terminal.flush();
      shown = true;
    }
  }

  private String line(Duration elapsed) {
    long read = bytesDone.sum();
    String amount =
        String.format(
            Locale.ROOT,
            "%,d of %,d files, %,.1f of %,.1f MB, %,d findings",
            filesDone,
            files,
            read / MEGABYTE,
            Math.max(bytes, read) / MEGABYTE,
            findings);
    if (read == 0 || bytes < read) {
      return amount;
    }
    long left = Math.round(elapsed.toMillis() / 1000.0 * (bytes - read) / read);
    return amount + String.format(Locale.ROOT, ", about %s left", inWords(left));
  }

  private static String inWords(long seconds) {
    return seconds < 100 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      bytesDone.add(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      bytesDone.add(Math.max(0, count));
      return count;
    }
  }
}
