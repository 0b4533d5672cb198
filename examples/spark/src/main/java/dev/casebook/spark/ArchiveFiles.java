package dev.casebook.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files that paths name, as the command line does. */
final class ArchiveFiles {
  private final Configuration hadoop;
  private final Set<ArchiveFile> found = new LinkedHashSet<>();

  private ArchiveFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Files, the {@code *.json} files of folders at any depth, and what globs match; each once, in
   * the order of the paths, folders sorted. Hidden files are only taken when named.
   *
   * @throws FileNotFoundException if a path names nothing
   */
  static List<ArchiveFile> find(Collection<String> paths, Configuration hadoop) throws IOException {
    ArchiveFiles files = new ArchiveFiles(hadoop);
    for (String path : paths) {
      files.add(new Path(path));
    }
    return List.copyOf(files.found);
  }

  private void add(Path path) throws IOException {
    FileSystem system = path.getFileSystem(hadoop);
    FileStatus[] named =
        system.exists(path)
            ? new FileStatus[] {system.getFileStatus(path)}
            : system.globStatus(path);
    // A path without a pattern that names nothing gives null.
    if (named == null || named.length == 0) {
      throw new FileNotFoundException(path + ": there is no such file or folder");
    }
    List<ArchiveFile> files = new ArrayList<>();
    for (FileStatus status : named) {
      if (status.isDirectory()) {
        addDigests(system, status.getPath(), files);
      } else {
        files.add(file(status));
      }
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException(path + ": no digests found here");
    }
    // As files of a folder are sorted on Unix.
    files.sort(Comparator.comparing(file -> file.path().getBytes(UTF_8), Arrays::compareUnsigned));
    found.addAll(files);
  }

  private static void addDigests(FileSystem system, Path folder, List<ArchiveFile> files)
      throws IOException {
    String root = folder.toString();
    RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
    while (all.hasNext()) {
      LocatedFileStatus status = all.next();
      String inside = status.getPath().toString().substring(root.length());
      if (inside.toLowerCase(Locale.ROOT).endsWith(".json") && !inside.contains("/.")) {
        files.add(file(status));
      }
    }
  }

  private static ArchiveFile file(FileStatus status) {
    return new ArchiveFile(status.getPath().toString(), status.getLen());
  }
}
