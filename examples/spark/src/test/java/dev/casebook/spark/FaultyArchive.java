package dev.casebook.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** An archive with all that can be wrong with a line, and the paths that name it. */
record FaultyArchive(List<String> paths) {
  private static final Path DIGESTS = Path.of("..", "digests");
  private static final String ISSUE = "engineering-at-scale-2026-06-03.json";
  private static final int TIMES = 4;

  static FaultyArchive in(Path folder) throws IOException {
    byte[] lines = lines();
    Path large = Files.write(folder.resolve("large.jsonl"), lines);
    Path packed = folder.resolve("packed.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(lines);
    }
    Path files = Files.createDirectories(folder.resolve("files/b.d"));
    Files.copy(DIGESTS.resolve(ISSUE), files.resolve("issue.json"));
    Files.writeString(folder.resolve("files/b-a.json"), "\uFEFF{\n\n  \"casebook\": 1\n}\n");
    Files.writeString(folder.resolve("files/empty.JSON"), "");
    Files.writeString(folder.resolve("files/.hidden.json"), "{");
    Path empty = Files.createFile(folder.resolve("empty.ndjson"));
    return new FaultyArchive(
        Stream.of(packed, folder.resolve("files"), large, empty).map(Path::toString).toList());
  }

  private static byte[] lines() throws IOException {
    ByteArrayOutputStream sound = new ByteArrayOutputStream();
    DigestLines.write(Stream.of(DigestJson.read(DIGESTS.resolve(ISSUE))), sound);
    String digest = sound.toString(UTF_8).strip();
    List<byte[]> kinds =
        Stream.of(
                digest + "\n",
                digest + "\r\n",
                "\uFEFF" + digest + "\n",
                digest.replace("\"summary\":", "\"sumary\":") + "\n",
                digest.replace("\"date\":", "\"date\":\r\"") + "\n",
                digest.substring(0, digest.length() / 2) + "\r\n",
                digest + digest + "\n",
                digest.replace("\"unit\":\"s\"", "\"unit\":\"é\"") + "\n",
                "\n",
                " \t \r\n",
                "\r\n",
                "{}\n",
                "\u0000\n",
                "null\r\n")
            .map(line -> line.getBytes(UTF_8))
            .toList();
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      lines.addAll(kinds);
      // Bytes that are no UTF-8, whole digests and not.
      lines.add(
          (digest.replaceFirst("\"series\":\"", "\"series\":\"é") + "\n").getBytes(ISO_8859_1));
      lines.add("\"\u00FF\n".getBytes(ISO_8859_1));
    }
    Collections.shuffle(lines, new Random(5));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(("\uFEFF" + digest + "\r\n").getBytes(UTF_8));
    for (byte[] line : lines) {
      archive.write(line);
    }
    archive.write(digest.getBytes(UTF_8));
    return archive.toByteArray();
  }
}
