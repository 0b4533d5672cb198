package dev.casebook.cli.check;

import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.LineBlocks;
import dev.casebook.cli.shell.LineBlocks.Block;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Divides inputs into tasks: a file each, or some lines of an archive. Asked by one thread at a
 * time.
 */
final class CheckTasks implements Iterator<CheckTask> {
  private final Iterator<Input> inputs;
  private final DocumentChecks checks;
  private final OpenReports reports;
  private @Nullable OpenArchive archive;

  CheckTasks(Iterator<Input> inputs, DocumentChecks checks, OpenReports reports) {
    this.inputs = inputs;
    this.checks = checks;
    this.reports = reports;
  }

  /** An archive that is not read to its end. */
  private record OpenArchive(CheckedFile file, LineBlocks blocks) {}

  @Override
  public boolean hasNext() {
    return archive != null || inputs.hasNext();
  }

  @Override
  public CheckTask next() {
    if (archive != null) {
      return next(archive);
    }
    Input input = inputs.next();
    reports.requireNotReplaced(input);
    return input.isArchive() ? begin(input) : new FileTask(input, checks, reports.progress());
  }

  private CheckTask begin(Input input) {
    try {
      LineBlocks blocks = new LineBlocks(input.open(reports.progress()::watch), checks.maxBytes());
      archive = new OpenArchive(checks.begin(input), blocks);
      return next(archive);
    } catch (IOException e) {
      return () -> new Checked.Unreadable(input, e);
    }
  }

  private CheckTask next(OpenArchive from) {
    try {
      Optional<Block> block = from.blocks.next();
      if (block.isPresent()) {
        return new LinesTask(from.file, checks.maxBytes(), block.get());
      }
      archive = null;
      from.blocks.close();
      return () -> new Checked.EndOfFile(from.file);
    } catch (IOException e) {
      return failed(from, e);
    }
  }

  private CheckTask failed(OpenArchive from, IOException cause) {
    archive = null;
    try {
      from.blocks.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return () -> new Checked.Unreadable(from.file.input(), cause);
  }
}
