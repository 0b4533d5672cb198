package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.cli.check.Checked.Found;
import dev.casebook.cli.shell.LineBlocks.Block;
import dev.casebook.cli.shell.LineEnds;
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
      byte[] line = line(start, end);
      if (line.length > maxBytes || !isBlank(line)) {
        documents++;
        List<Finding> inLine = file.check().check(file.input().name(), number, line);
        findings += inLine.size();
        found.addAll(Found.in(line, number, inLine));
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

  /** Without its line end, LF or CRLF; of a line that is too long, a byte more than it may have. */
  private byte[] line(int start, int end) {
    if (end - start - 1 > maxBytes) {
      return Arrays.copyOfRange(block.bytes(), start, (int) (start + maxBytes + 1));
    }
    boolean crlf = end > start && block.bytes()[end - 1] == '\r';
    return Arrays.copyOfRange(block.bytes(), start, crlf ? end - 1 : end);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
