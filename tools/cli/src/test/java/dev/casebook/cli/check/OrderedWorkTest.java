package dev.casebook.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private static <T> OrderedWork<T> work(int jobs, Iterator<Callable<T>> tasks) {
    return new OrderedWork<>(jobs, tasks, () -> false, () -> {});
  }

  private static <T> List<T> results(OrderedWork<T> work) {
    List<T> results = new ArrayList<>();
    for (Optional<T> next = work.next(); next.isPresent(); next = work.next()) {
      results.add(next.get());
    }
    return results;
  }

  @Property(tries = 50)
  void resultsComeInTheOrderOfTheTasks(
      @ForAll @IntRange(min = 1, max = 9) int jobs,
      @ForAll List<@IntRange(max = 2000) Integer> sizes) {
    Iterator<Callable<Integer>> tasks =
        sizes.stream()
            .map(size -> (Callable<Integer>) () -> IntStream.range(0, size).sum())
            .iterator();

    try (OrderedWork<Integer> work = work(jobs, tasks)) {
      assertThat(results(work))
          .containsExactlyElementsOf(
              sizes.stream().map(size -> IntStream.range(0, size).sum()).toList());
    }
  }

  @Test
  void aTaskThatWaitsForALaterOneIsNoHindrance() {
    CountDownLatch later = new CountDownLatch(1);
    Callable<String> first =
        () -> {
          later.await();
          return "first";
        };
    Callable<String> second =
        () -> {
          later.countDown();
          return "second";
        };

    try (OrderedWork<String> work = work(2, List.of(first, second).iterator())) {
      assertThat(results(work)).containsExactly("first", "second");
    }
  }

  @Test
  void endlessTasksAreBegunAsTheyAreNeeded() {
    AtomicInteger begun = new AtomicInteger();
    Iterator<Callable<Integer>> endless =
        Stream.<Callable<Integer>>generate(
                () -> {
                  int number = begun.incrementAndGet();
                  return () -> number;
                })
            .iterator();

    try (OrderedWork<Integer> work = work(3, endless)) {
      for (int i = 1; i <= 100; i++) {
        assertThat(work.next()).contains(i);
        assertThat(begun.get()).isBetween(i, i + 3 * 4 + 2);
      }
    }
  }

  @Test
  void whatATaskThrowsIsThrownInItsTurn() {
    Callable<String> sound = () -> "sound";
    Callable<String> faulty =
        () -> {
          throw new IllegalArgumentException("faulty");
        };

    try (OrderedWork<String> work = work(2, List.of(sound, faulty, sound).iterator())) {
      assertThat(work.next()).contains("sound");
      assertThatThrownBy(work::next)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("faulty");
    }
  }

  @Test
  void aTaskThatCannotBeHadIsToldInItsTurn() {
    Iterator<Callable<String>> tasks =
        Stream.of("sound", "faulty")
            .map(
                name -> {
                  if (name.equals("faulty")) {
                    throw new OutOfMemoryError(name);
                  }
                  return (Callable<String>) () -> name;
                })
            .iterator();

    try (OrderedWork<String> work = work(1, tasks)) {
      assertThat(work.next()).contains("sound");
      assertThatThrownBy(work::next).isInstanceOf(OutOfMemoryError.class).hasMessage("faulty");
    }
  }

  @Test
  void waitsForNothingOnceItIsStopped() {
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch never = new CountDownLatch(1);
    Callable<String> stuck =
        () -> {
          never.await();
          return "";
        };

    try (OrderedWork<String> work =
        new OrderedWork<>(2, List.of(stuck).iterator(), stop::get, () -> stop.set(true))) {
      assertThat(work.next()).isEmpty();
      assertThat(work.isStopped()).isTrue();
    }
  }
}
