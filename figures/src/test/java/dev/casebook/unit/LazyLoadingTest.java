package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads units where the definitions of UCUM are not there: what works there cannot read them. */
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
  void readsCommonUnitsWithoutTheDefinitions() throws Exception {
    try (URLClassLoader loader = withoutDefinitions()) {
      for (String code : COMMON) {
        assertThat(unit(loader, code)).as(code).isPresent();
      }
    }
  }

  @Test
  void needsTheDefinitionsForTheRest() throws Exception {
    try (URLClassLoader loader = withoutDefinitions()) {
      assertThatThrownBy(() -> unit(loader, "[ft_i]"))
          .isInstanceOf(InvocationTargetException.class)
          .rootCause()
          .hasMessage("the artifact is incomplete: it has no ucum-essence.xml");
    }
  }

  private static Optional<?> unit(ClassLoader loader, String code) throws Exception {
    Class<?> unit = loader.loadClass(Unit.class.getName());
    return (Optional<?>) unit.getMethod("of", String.class).invoke(null, code);
  }

  private static URLClassLoader withoutDefinitions() {
    URL classes = Unit.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader()) {
      @Override
      public @Nullable URL findResource(String name) {
        return name.endsWith("ucum-essence.xml") ? null : super.findResource(name);
      }
    };
  }
}
