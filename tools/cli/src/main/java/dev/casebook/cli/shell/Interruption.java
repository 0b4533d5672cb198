package dev.casebook.cli.shell;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;

/**
 * Notices that the process is told to end, by Ctrl-C (SIGINT) or SIGTERM, and keeps it alive until
 * what was begun is brought to an end. Java then exits with 128 and the number of the signal.
 */
public final class Interruption implements Closeable {
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
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isRequested() {
    return requested;
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
