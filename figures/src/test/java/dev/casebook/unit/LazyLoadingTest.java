package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads units where there is no UCUM library at all: what works there cannot load it. */
class LazyLoadingTest {

  private static final List<String> COMMON =
      List.of(
          "s",
          "ms",
          "us",
          "ns",
          "min",
          "h",
          "d",
          "wk",
          "mo",
          "a",
          "By",
          "kBy",
          "MBy",
          "GBy",
          "TBy",
          "PBy",
          "EBy",
          "KiBy",
          "MiBy",
          "GiBy",
          "TiBy",
          "bit",
          "bit/{pixel}",
          "Mbit/s",
          "GBy/s",
          "%",
          "1",
          "{table}",
          "{request}/s",
          "{release}/a",
          "{pass}/d",
          "kW.h",
          "MW",
          "GHz",
          "Cel",
          "m",
          "km/h",
          "kg",
          "10*6",
          "GB",
          "MB/s",
          "USD",
          "USD/mo",
          "USD/GBy/mo",
          "USD/{request}");

  @Test
  void readsCommonUnitsWithoutTheLibrary() throws Exception {
    try (URLClassLoader loader = withoutLibrary()) {
      for (String code : COMMON) {
        assertThat(unit(loader, code)).as(code).isPresent();
      }
    }
  }

  @Test
  void needsTheLibraryForTheRest() throws Exception {
    try (URLClassLoader loader = withoutLibrary()) {
      assertThatThrownBy(() -> unit(loader, "[ft_i]"))
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
  }

  private static Optional<?> unit(ClassLoader loader, String code) throws Exception {
    Class<?> unit = loader.loadClass(Unit.class.getName());
    return (Optional<?>) unit.getMethod("of", String.class).invoke(null, code);
  }

  private static URLClassLoader withoutLibrary() {
    URL classes = Unit.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
  }
}
