package dev.casebook.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The record of a run as JSON Lines: its head, then a line for each batch that is done. */
final class RunRecord {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final RunHead head;
  private final List<BatchRecord> batches = new ArrayList<>();

  private RunRecord(Path file, RunHead head) {
    this.file = file;
    this.head = head;
  }

  /**
   * Opens the record of a run, or starts one.
   *
   * @throws IllegalStateException if the file is of another run
   */
  static RunRecord open(Path file, RunHead head) throws IOException {
    RunRecord record = new RunRecord(file, head);
    if (Files.exists(file)) {
      record.read();
    } else {
      Files.createDirectories(file.toAbsolutePath().getParent());
      record.append(head);
    }
    return record;
  }

  private void read() throws IOException {
    List<String> lines = Files.readAllLines(file);
    RunHead recorded = JSON.readValue(lines.get(0), RunHead.class);
    if (!recorded.equals(head)) {
      throw new IllegalStateException(
          file
              + " records another run; name another --record or remove it.\n  it has  "
              + recorded
              + "\n  this is "
              + head);
    }
    for (String line : lines.subList(1, lines.size())) {
      batches.add(JSON.readValue(line, BatchRecord.class));
    }
  }

  void add(BatchRecord batch) throws IOException {
    append(batch);
    batches.add(batch);
  }

  private void append(Object line) throws IOException {
    String json = JSON.writeValueAsString(line) + '\n';
    Files.writeString(
        file, json, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  RunHead head() {
    return head;
  }

  /** The batches that are done, in order of their numbers. */
  List<BatchRecord> batches() {
    return List.copyOf(batches);
  }

  long documents() {
    return batches.stream().mapToLong(BatchRecord::documents).sum();
  }

  List<String> disagreements() {
    return batches.stream().flatMap(batch -> batch.disagreements().stream()).toList();
  }
}
