package dev.casebook.cli.check;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Tasks that threads share, with results in the order of the tasks. A thread that is free takes the
 * next task, which may mean to read it from somewhere; only so many tasks are begun ahead of the
 * result that is waited for.
 *
 * @param <T> what a task results in, never null
 */
final class OrderedWork<T> implements Closeable {
  private static final int AHEAD_PER_THREAD = 4;
  private static final long PAUSE_MILLIS = 100;

  private final Iterator<? extends Callable<T>> tasks;
  private final BooleanSupplier stopRequest;
  private final Runnable whileWaiting;
  private final List<Thread> threads = new ArrayList<>();

  /** Tasks that were begun, in order; empty stands for the end. */
  private final BlockingQueue<Optional<FutureTask<T>>> begun;

  private boolean ended;
  private volatile boolean closed;

  /**
   * Begins to work.
   *
   * @param jobs how many threads
   * @param tasks the tasks; asked by one thread at a time
   * @param stopRequest whether to begin no more tasks, and to wait for none
   * @param whileWaiting called now and then by the thread that waits for a result
   */
  OrderedWork(
      int jobs,
      Iterator<? extends Callable<T>> tasks,
      BooleanSupplier stopRequest,
      Runnable whileWaiting) {
    this.tasks = tasks;
    this.stopRequest = stopRequest;
    this.whileWaiting = whileWaiting;
    this.begun = new ArrayBlockingQueue<>(jobs * AHEAD_PER_THREAD);
    for (int i = 0; i < jobs; i++) {
      Thread thread = new Thread(this::work, "check-" + (i + 1));
      // One that waits for input keeps no process alive.
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private void work() {
    try {
      for (Optional<FutureTask<T>> task = begin(); task.isPresent(); task = begin()) {
        task.get().run();
      }
    } catch (InterruptedException e) {
      // Nobody waits for results any more.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<FutureTask<T>> begin() throws InterruptedException {
    if (ended || isStopped()) {
      return Optional.empty();
    }
    Optional<FutureTask<T>> task = nextTask();
    ended = task.isEmpty();
    begun.put(task);
    return task;
  }

  private Optional<FutureTask<T>> nextTask() {
    try {
      return tasks.hasNext() ? Optional.of(new FutureTask<>(tasks.next())) : Optional.empty();
    } catch (RuntimeException | Error e) {
      // Told in its turn, by the thread that waits for results.
      return Optional.of(
          new FutureTask<>(
              () -> {
                throw e;
              }));
    }
  }

  /**
   * Waits for the next result. What a task throws is thrown here.
   *
   * @return the result, or empty if there are no more tasks, or work was stopped
   */
  Optional<T> next() {
    try {
      Optional<FutureTask<T>> task = nextBegun();
      return task.isPresent() ? result(task.get()) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("A task failed", e.getCause());
    }
  }

  private Optional<FutureTask<T>> nextBegun() throws InterruptedException {
    while (!isStopped()) {
      Optional<FutureTask<T>> task = begun.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      if (task != null) {
        return task;
      }
      whileWaiting.run();
    }
    return Optional.empty();
  }

  private Optional<T> result(FutureTask<T> task) throws InterruptedException, ExecutionException {
    while (!isStopped()) {
      try {
        return Optional.of(task.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        whileWaiting.run();
      }
    }
    return Optional.empty();
  }

  /** Whether there may be tasks left whose results nobody waits for. */
  boolean isStopped() {
    return closed || stopRequest.getAsBoolean();
  }

  /** Stops, and lets go of threads that wait. */
  @Override
  public void close() {
    closed = true;
    threads.forEach(Thread::interrupt);
  }
}
