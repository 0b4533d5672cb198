package dev.casebook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** How work on one thread grows with its input, in bytes allocated, which no load changes. */
public final class Growth {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Asserts that four times the input takes less than six times the work. */
  public static <T> void assertLinear(int size, IntFunction<T> input, Consumer<T> work) {
    // The first time, classes are loaded.
    allocated(input.apply(size), work);
    long few = allocated(input.apply(size), work);
    long many = allocated(input.apply(4 * size), work);
    assertThat(many).as("bytes, of which a quarter takes %,d", few).isLessThan(6 * few);
  }

  /** Asserts that work allocates less than a number of bytes. */
  public static void assertCostsLess(long bytes, Runnable work) {
    assertThat(allocated(work, Runnable::run)).as("bytes").isLessThan(bytes);
  }

  private static <T> long allocated(T input, Consumer<T> work) {
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.accept(input);
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
