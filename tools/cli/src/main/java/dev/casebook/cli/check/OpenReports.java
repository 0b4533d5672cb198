package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.cli.shell.FileKey;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputFiles;
import dev.casebook.cli.shell.OutputFile;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.json.text.PendingFile;
import dev.casebook.report.Report;
import dev.casebook.report.SourceText;
import dev.casebook.report.Summary;
import dev.casebook.report.TextReport;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reports of one run, all fed alike. */
final class OpenReports implements Closeable {
  private final List<Report> reports = new ArrayList<>();
  private final Map<PendingFile, Writer> files = new LinkedHashMap<>();

  /** What the files of reports are known by. */
  private final Set<Object> replaced = new HashSet<>();

  private final Progress progress;
  private final Summary summary = new Summary(InstantSource.system());
  private final SourceText source;

  OpenReports(
      List<ReportTarget> targets,
      Optional<Path> config,
      Writer standardOutput,
      SourceText.Opener opener,
      TextReport.Style style,
      Progress progress)
      throws IOException {
    this.progress = progress;
    this.source = new SourceText(opener, name -> new Input(name).isArchive());
    ReportTarget.Context about = new ReportTarget.Context(source, style, summary.start());
    try {
      for (ReportTarget target : targets) {
        boolean toFile = target.file().isPresent();
        Writer out = toFile ? open(target.file().get(), config) : standardOutput;
        reports.add(target.format().begin(out, toFile ? about.withoutColor() : about));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Writer open(String file, Optional<Path> config) throws IOException {
    Path path = new Input(file).path();
    requireNoConfiguration(path, config);
    boolean isNew = replaced.add(FileKey.of(path));
    if (!isNew && (Files.isRegularFile(path) || !Files.exists(path))) {
      throw new FileSystemException(file, null, "takes another report already");
    }
    PendingFile pending = OutputFile.begin(path, new InputFiles());
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(pending.out(), StandardCharsets.UTF_8));
    files.put(pending, writer);
    return writer;
  }

  private static void requireNoConfiguration(Path file, Optional<Path> config) throws IOException {
    boolean isNamed = config.isPresent() && FileKey.of(config.get()).equals(FileKey.of(file));
    Path target = Files.isRegularFile(file) ? file.toRealPath() : file;
    if (isNamed || target.endsWith(ConfigurationFinder.FILE_NAME)) {
      throw new FileSystemException(
          file.toString(), null, "is a configuration; name another file for the report");
    }
  }

  /** Refuses to read a file that a report is about to replace. */
  void requireNotReplaced(Input input) {
    if (!replaced.isEmpty() && isReplaced(input)) {
      throw new UncheckedIOException(
          new FileSystemException(
              input.name(), null, "is an input; name another file for the report"));
    }
  }

  private boolean isReplaced(Input input) {
    try {
      return !input.isStream() && replaced.contains(FileKey.of(input.path()));
    } catch (IOException e) {
      // Reading it says what is wrong.
      return false;
    }
  }

  Summary summary() {
    return summary;
  }

  Progress progress() {
    return progress;
  }

  /** Takes the text of the document that the next findings are about. */
  void hold(String file, int firstLine, byte[] document) {
    source.hold(file, firstLine, document);
  }

  /** The next findings are about a document that is not in memory. */
  void release() {
    source.release();
  }

  void add(Finding finding) throws IOException {
    progress.clear();
    progress.countFinding();
    summary.count(finding);
    for (Report report : reports) {
      report.add(finding);
    }
  }

  /** Takes a finding that the configuration suppresses. */
  void suppressed(Finding finding, String reason) throws IOException {
    summary.countSuppressed();
    for (Report report : reports) {
      report.suppressed(finding, reason);
    }
  }

  /** Takes note that a file is done, behind its findings. */
  void checked(String file, int documents) throws IOException {
    progress.countFile();
    summary.countFile(documents);
    for (Report report : reports) {
      report.checked(file, documents);
    }
  }

  void end() throws IOException {
    progress.clear();
    for (Report report : reports) {
      report.end(summary);
    }
    for (Map.Entry<PendingFile, Writer> file : files.entrySet()) {
      file.getValue().flush();
      file.getKey().commit();
    }
  }

  /** Without {@link #end()}, the files of the reports stay as they were. */
  @Override
  public void close() throws IOException {
    for (PendingFile file : files.keySet()) {
      file.close();
    }
  }
}
