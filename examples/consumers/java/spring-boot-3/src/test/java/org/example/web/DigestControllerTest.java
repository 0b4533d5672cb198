package org.example.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DigestControllerTest {
  private static final Path FILE = Path.of(System.getenv("DIGEST"));

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  @Test
  void whatIsTakenIsReturned() throws IOException, InterruptedException {
    String text = Files.readString(FILE);
    Digest digest = DigestJson.read(text);
    assertContent(text, post(text));

    HttpResponse<String> found = get(digest.id());
    assertContent(text, found);
    assertEquals(digest, DigestJson.read(found.body()));
    assertEquals(404, get("another").statusCode());
  }

  @Test
  void aFaultyDigestIsABadRequest() throws IOException, InterruptedException {
    String text = Files.readString(FILE);
    for (String faulty :
        new String[] {
          "{}",
          "[]",
          text.substring(0, text.length() / 2),
          text.replace("\"companies\"", "\"firms\""),
          text.replaceFirst("\"date\": \"[^\"]*\"", "\"date\": \"2026-02-30\""),
          text.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"BAD ID\"")
        }) {
      assertEquals(400, post(faulty).statusCode(), faulty);
    }
  }

  /** The canonical form; white space is up to the server. */
  private static void assertContent(String canonical, HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    assertEquals(dense(canonical), dense(response.body()));
  }

  private static String dense(String json) {
    return json.replaceAll("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^\"\\s])\\s*", "$1");
  }

  private HttpResponse<String> get(String id) throws IOException, InterruptedException {
    return send(request("/digests/" + id).build());
  }

  private HttpResponse<String> post(String json) throws IOException, InterruptedException {
    return send(
        request("/digests")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }
}
