package dev.casebook.cli.shell;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that the process is told to end, by Ctrl-C (SIGINT) or SIGTERM, and keeps it alive until
 * what was begun is brought to an end, but not for long: an output that nobody reads has no end.
 * Java then exits with 128 and the number of the signal.
 */
public final class Interruption implements Closeable {
  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::delayEnd, "interruption");
  private volatile boolean requested;

  /** Begins to notice. */
  public Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void delayEnd() {
    requested = true;
    try {
      closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isRequested() {
    return requested;
  }

  /** Watches over a stream, which cannot be read on when the process is to end. */
  public InputStream watch(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        requireGoingOn();
        return super.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        requireGoingOn();
        return super.read(target, offset, length);
      }
    };
  }

  private void requireGoingOn() throws InterruptedIOException {
    if (requested) {
      throw new InterruptedIOException("The process is to end");
    }
  }

  /** Lets the process end. */
  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is about to end, and the hook with it.
      requested = true;
    }
  }
}
