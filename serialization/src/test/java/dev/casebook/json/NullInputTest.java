package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.casebook.model.Digest;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused by the name of the parameter, before anything is read or written. */
class NullInputTest {

  /** A call with null for one of its arguments. */
  record Call(Method method, int index) {}

  @ParameterizedTest
  @MethodSource
  void isRefusedByName(Call call) {
    assertThatNullPointerException()
        .isThrownBy(() -> invoke(call))
        .withMessageMatching("[a-z]+ must not be null");
  }

  static Stream<Call> isRefusedByName() {
    return Stream.of(DigestJson.class, DigestLines.class, DigestReader.class)
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .flatMap(
            method ->
                Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                    .map(i -> new Call(method, i)));
  }

  @Test
  void isRefusedAmongDigests() {
    assertThatNullPointerException()
        .isThrownBy(() -> DigestLines.write(Stream.of((Digest) null), new ByteArrayOutputStream()))
        .withMessage("a digest must not be null");
  }

  private static void invoke(Call call) throws Throwable {
    Class<?>[] types = call.method().getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = i == call.index() ? null : sample(types[i]);
    }
    try {
      boolean isStatic = Modifier.isStatic(call.method().getModifiers());
      call.method().invoke(isStatic ? null : new DigestReader(), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object sample(Class<?> type) {
    return Map.of(
            Digest.class, SmallDigest.builder().build(),
            Path.class, Path.of("never-written.json"),
            Stream.class, Stream.of(),
            java.io.OutputStream.class, new ByteArrayOutputStream())
        .get(type);
  }
}
