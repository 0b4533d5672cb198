package dev.casebook.agreement;

import dev.casebook.agreement.judge.BuilderJudge;
import dev.casebook.agreement.judge.CheckJudge;
import dev.casebook.agreement.judge.Judge;
import dev.casebook.agreement.judge.NetworkntJudge;
import dev.casebook.agreement.judge.ProcessJudge;
import dev.casebook.agreement.judge.ReaderJudge;
import dev.casebook.agreement.judge.SourcemetaJudge;
import dev.casebook.profile.SchemaProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say who judges. What is not named is left out, and the record shows it. */
final class Judges {
  private static final String BUILD = "this build";

  @Option(names = "--scripts", description = "The folder of ajv.mjs, python.py and node_modules.")
  private Path scripts = Path.of("judges");

  @Option(names = "--node", description = "The program that runs ajv.")
  private Optional<String> node = Optional.empty();

  @Option(names = "--python", description = "The program that runs python3-jsonschema.")
  private Optional<String> python = Optional.empty();

  @Option(names = "--sourcemeta", description = "The native executable of @sourcemeta/jsonschema.")
  private Optional<Path> sourcemeta = Optional.empty();

  @Option(
      names = "--plant",
      paramLabel = "JUDGE",
      description = "Gives this judge a schema with one bound off by one, to see it caught.")
  private Optional<String> planted = Optional.empty();

  /** Starts the judges, each with files of its own in a folder. */
  List<Judge> start(String schema, Path folder) throws IOException {
    List<Judge> judges = new ArrayList<>();
    judges.add(new ReaderJudge(BUILD));
    judges.add(new BuilderJudge(BUILD));
    judges.add(new CheckJudge(BUILD, schemaFor("check", schema)));
    judges.add(new NetworkntJudge(schemaFor("networknt", schema)));
    if (node.isPresent()) {
      judges.add(process("ajv", node.get(), "ajv.mjs", schema, folder));
    }
    if (python.isPresent()) {
      String itsOwn = SchemaProfile.PYTHON.schema();
      judges.add(process("python", python.get(), "python.py", itsOwn, folder));
    }
    if (sourcemeta.isPresent()) {
      judges.add(
          new SourcemetaJudge(
              sourcemeta.get(), folder.resolve("sourcemeta"), schemaFor("sourcemeta", schema)));
    }
    if (planted.isPresent() && judges.stream().noneMatch(j -> j.name().equals(planted.get()))) {
      throw new IllegalArgumentException("--plant names no judge with a schema: " + planted.get());
    }
    return judges;
  }

  private Judge process(String name, String program, String script, String schema, Path folder)
      throws IOException {
    Path file = Files.createDirectories(folder).resolve(name + ".schema.json").toAbsolutePath();
    Files.writeString(file, schemaFor(name, schema));
    return new ProcessJudge(
        name,
        scripts,
        List.of(program, scripts.toAbsolutePath().resolve(script).toString(), file.toString()));
  }

  private String schemaFor(String judge, String schema) {
    return planted.filter(judge::equals).isPresent() ? PlantedBound.in(schema) : schema;
  }
}
