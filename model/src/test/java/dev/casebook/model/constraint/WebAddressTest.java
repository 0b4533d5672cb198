package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs by RFC 3986, and by RFC 9110 for http. */
class WebAddressTest {

  /** What 1.0 accepted at first. */
  private static final Pattern FIRST =
      Pattern.compile(
          "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\\[\\]-]*)?");

  /** What that accepted against the standards: this list is in the changelog. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "https?://([.]+([:/?#].*)?" // no name
              + "|[^/?#]*:(6553[6-9]|655[4-9][0-9]|65[6-9][0-9]{2}|6[6-9][0-9]{3}|[7-9][0-9]{4})([/?#].*)?"
              + "|.*%(?![0-9A-Fa-f]{2}).*"
              + "|.*[\\[\\]].*"
              + "|[^#]*#.*#.*)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/",
        "https://example.org.",
        "https://example.org./a",
        "https://.a/",
        "https://a..b/",
        "https://a../",
        "https://.%62/",
        "https://a..%62/",
        "https://localhost",
        "HTTPS://example.org/",
        "Http://EXAMPLE.org/",
        "https://my_bucket.s3.amazonaws.com/",
        "https://b%C3%BCcher.example/",
        "https://%62.example/",
        "https://a.%62/",
        "https://a!$&'()*+,;=~b/",
        "https://-/",
        "https://a-.example",
        "https://1.2.3.4/",
        "https://999.1.1.1/",
        "http://a:/",
        "http://a:0/",
        "http://a:80",
        "http://a:00080/",
        "http://a:65535/",
        "http://a:0000065535/",
        "https://a?",
        "https://a#",
        "https://a/?#",
        "https://a?b#c",
        "https://a//b//",
        "https://a/b:c@d;e=f,g!$&'()*+~._-",
        "https://a/%20%c3%A9",
        "https://a/?b/c?d",
        "https://a/#b/c?d",
        "http://[::1]/",
        "http://[::]",
        "http://[1::]:80/",
        "http://[1:2:3:4:5:6:7:8]/",
        "http://[1:2:3:4:5:6:7::]/",
        "http://[::2:3:4:5:6:7:8]/",
        "http://[2001:DB8::abcd:0012]/a",
        "http://[::ffff:192.0.2.1]/",
        "http://[1:2:3:4:5:6:192.0.2.255]/",
        "http://[64:ff9b::0.0.0.0]/",
        "http://[v1.a:b]/",
        "http://[VF0.!$&'()*+,;=:._~-]/"
      })
  void isValid(String url) {
    assertThat(accepts(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https",
        "https:",
        "https:/",
        "https://",
        "https:///a",
        "https:a",
        "https://?a",
        "https://:80/",
        "//example.org/",
        "example.org",
        "ftp://example.org",
        "httpss://example.org",
        " https://example.org",
        "https://example.org ",
        "https://example.org\n",
        "https://.",
        "https://..",
        "https://.../a",
        "https://a b/",
        "https://a%/",
        "https://a%2/",
        "https://%zz/",
        "https://a/%zz",
        "https://a/%",
        "https://a/%a",
        "https://a/?%2",
        "https://a/#%",
        "https://user@a/",
        "https://user:password@a/",
        "https://@a/",
        "https://a:65536/",
        "https://a:65540/",
        "https://a:65600",
        "https://a:66000",
        "https://a:70000",
        "https://a:99999/",
        "https://a:100000/",
        "https://a:8a/",
        "https://a:-1/",
        "https://a:80:80/",
        "https://a/[b]",
        "https://a/?b[0]=c",
        "https://a/#[b]",
        "https://a/#b#c",
        "https://a/b|c",
        "https://a/{b}",
        "https://a/<b>",
        "https://a/\"b\"",
        "https://a/b\\c",
        "https://a/b^c",
        "https://a/`b`",
        "https://a/é",
        "https://é/",
        "https://a\\b/",
        "https://[]/",
        "https://[1]/",
        "https://[:1]/",
        "https://[1:]/",
        "https://[:::1]/",
        "https://[1::2::3]/",
        "https://[12345::]/",
        "https://[g::]/",
        "https://[1:2:3:4:5:6:7]/",
        "https://[1:2:3:4:5:6:7:8:9]/",
        "https://[1:2:3:4:5:6:7:1.2.3.4]/",
        "https://[::1.2.3]/",
        "https://[::1.2.3.256]/",
        "https://[::1.2.3.04]/",
        "https://[1.2.3.4]/",
        "https://[::1.2.3.4:5]/",
        "https://[fe80::1%25eth0]/",
        "https://[::1/",
        "https://::1]/",
        "https://[::1]a/",
        "https://a[::1]/",
        "https://[v.a]/",
        "https://[v1.]/",
        "https://[vg.a]/",
        "https://[v1.[]/"
      })
  void isNotValid(String url) {
    assertThat(accepts(url)).isFalse();
  }

  /** Whatever was valid stays valid, but for what the standards forbid. */
  @Property(tries = 20_000)
  void acceptsWhatWasValidButForWhatTheStandardsForbid(@ForAll("firstForm") String url) {
    Assume.that(FIRST.matcher(url).matches());
    assertThat(accepts(url)).isEqualTo(!FORBIDDEN.matcher(url).matches());
  }

  @Provide
  Arbitrary<String> firstForm() {
    Arbitrary<String> host = text("a0.-", 1, 5);
    Arbitrary<String> port =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.integers().between(0, 99_999).map(number -> ":" + number),
            Arbitraries.integers().between(65_500, 65_600).map(number -> ":" + number));
    Arbitrary<String> rest = text("aF09._~:/?#@!$&'()*+,;=%%%[]-", 0, 6);
    return Combinators.combine(
            Arbitraries.of("http", "https"), host, port, Arbitraries.of("", "/", "?", "#"), rest)
        .as((scheme, name, number, mark, end) -> scheme + "://" + name + number + mark + end);
  }

  @Property(tries = 2_000)
  void acceptsAllAddressesWithTheLongestRunOfZerosLeftOut(
      @ForAll("groups") String before, @ForAll("groups") String after) {
    String both = before + (before.isEmpty() || after.isEmpty() ? "" : ":") + after;
    Assume.that(both.split(":", -1).length <= 7);
    assertThat(accepts("http://[" + before + "::" + after + "]/")).isTrue();
  }

  @Provide
  Arbitrary<String> groups() {
    return text("09afAF", 1, 4).list().ofMaxSize(7).map(groups -> String.join(":", groups));
  }

  private static Arbitrary<String> text(String characters, int min, int max) {
    return Arbitraries.strings()
        .withChars(characters.toCharArray())
        .ofMinLength(min)
        .ofMaxLength(max);
  }

  private static boolean accepts(String url) {
    return Patterns.search(Patterns.WEB_ADDRESS).test(url);
  }
}
