package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "a.json, /, a.json, a.json",
    "./a.json, /, a.json, a.json",
    ".//./a.json, /, a.json, a.json",
    "./, /, ./, ./",
    "../a.json, /, ../a.json, ../a.json",
    "-, /, -, -",
    "a/.b/c~d_e, /, a/.b/c~d_e, a/.b/c~d_e",
    "'a b', /, 'a b', a%20b",
    "50%.json, /, 50%.json, 50%25.json",
    "a?b#c, /, a?b#c, a%3Fb%23c",
    "c:/a, /, c:/a, c%3A/a",
    "ä/日/😀, /, ä/日/😀, %C3%A4/%E6%97%A5/%F0%9F%98%80",
    "a\u001bb, /, a\u001bb, a%1Bb",
    "a\\b, /, a\\b, a%5Cb",
    "/a b, /, /a b, file:///a%20b",
    ".\\a\\b, \\, a/b, a/b",
    "c:\\a b, \\, c:/a b, file:///c:/a%20b",
    "\\a, \\, /a, file:///a",
  })
  void suitsPrograms(String name, char separator, String path, String uri) {
    assertThat(FileName.path(name, separator)).isEqualTo(path);
    assertThat(FileName.uri(name, separator)).isEqualTo(uri);
    assertThat(FileName.isAbsolute(name, separator)).isEqualTo(uri.startsWith("file:"));
  }

  @Test
  void takesAnyNumberOfFolders() {
    assertThat(FileName.path("./".repeat(50_000) + "a.json", '/')).isEqualTo("a.json");
  }
}
