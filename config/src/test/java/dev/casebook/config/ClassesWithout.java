package dev.casebook.config;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Loads the classes of the class path anew, as if some packages were not on it. */
final class ClassesWithout extends URLClassLoader {
  private final Set<String> missing;

  ClassesWithout(Set<String> missing) {
    super(classPath(), ClassLoader.getPlatformClassLoader());
    this.missing = missing;
  }

  private static URL[] classPath() {
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(paths.split(Pattern.quote(System.getProperty("path.separator")), -1))
        .map(ClassesWithout::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (missing.stream().anyMatch(prefix -> name.startsWith(prefix + "."))) {
      throw new ClassNotFoundException(name);
    }
    return super.findClass(name);
  }
}
