package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.cli.check.Checked.Found;
import dev.casebook.cli.shell.LineBlocks.Block;
import dev.casebook.json.text.ByteLines;
import dev.casebook.json.text.LineEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks some lines of an archive, a document each. Blank lines are passed over.
 *
 * @param file the archive
 * @param maxBytes how many bytes a line may have
 * @param block the lines
 */
record LinesTask(CheckedFile file, long maxBytes, Block block) implements CheckTask {

  /** Findings that may wait to be told; beyond them, the rest of the lines waits. */
  private static final int MANY_FINDINGS = 1000;

  @Override
  public Checked call() {
    List<Found> found = new ArrayList<>();
    int documents = 0;
    int findings = 0;
    int number = block.firstLine();
    int start = block.start();
    while (start < block.end() && findings < MANY_FINDINGS) {
      int end = LineEnds.indexOf(block.bytes(), start, block.end());
      ByteLines.Line line = line(number, start, end);
      if (!line.isBlank()) {
        documents++;
        List<Finding> inLine = file.check().check(file.input().name(), number, line.bytes());
        findings += inLine.size();
        found.addAll(Found.in(line.bytes(), number, inLine));
      }
      start = Math.min(end + 1, block.end());
      number++;
    }
    Block rest = new Block(number, block.bytes(), start, block.end());
    return new Checked.Documents(
        file,
        documents,
        found,
        start < block.end() ? Optional.of(new LinesTask(file, maxBytes, rest)) : Optional.empty());
  }

  /** Of a line that is too long, no more than a byte beyond the limit. */
  private ByteLines.Line line(int number, int start, int end) {
    int kept = (int) Math.min(end, start + maxBytes + 1);
    return ByteLines.Line.of(number, Arrays.copyOfRange(block.bytes(), start, kept), kept == end);
  }
}
