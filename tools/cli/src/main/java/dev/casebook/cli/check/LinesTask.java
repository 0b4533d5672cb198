package dev.casebook.cli.check;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.cli.check.Checked.Found;
import dev.casebook.cli.shell.LineBlocks.Block;
import dev.casebook.json.text.ByteLines;
import dev.casebook.json.text.LineEnds;
import java.util.ArrayList;
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
      ByteLines.Line line = ByteLines.Line.of(number, block.bytes(), start, end, maxBytes);
      if (!line.isBlank()) {
        documents++;
        List<Finding> inLine = file.check().check(file.input().name(), line);
        findings += inLine.size();
        found.add(found(line, inLine));
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

  /** Only what a report is about to show is held. */
  private Found found(ByteLines.Line line, List<Finding> findings) {
    boolean isHeld = !findings.isEmpty() && line.to() - line.from() <= Found.MOST_HELD;
    return new Found(
        findings,
        line.number(),
        isHeld ? Optional.of(line.document()) : Optional.empty(),
        file.isCompared()
            ? DigestIdentity.ofLine(line.number(), line.bytes(), line.from(), line.to())
            : Optional.empty());
  }
}
