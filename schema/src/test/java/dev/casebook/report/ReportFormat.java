package dev.casebook.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** The formats that other programs read, for tests that hold of each. */
enum ReportFormat {
  SARIF("sarif") {
    @Override
    Report begin(Writer out) throws IOException {
      return new SarifReport(out, "1.2.3", OddFindings.RULES);
    }

    @Override
    List<String> rules(String report) {
      return ReadBack.texts(ReadBack.json(report).at("/runs/0/results"), "/ruleId");
    }
  },
  JUNIT("junit.xml") {
    @Override
    Report begin(Writer out) throws IOException {
      return new JUnitReport(out, OddFindings.START);
    }

    @Override
    List<String> rules(String report) {
      return ReadBack.junitRules(report);
    }
  },
  GITHUB("github.txt") {
    @Override
    Report begin(Writer out) {
      return new GitHubReport(out);
    }

    @Override
    List<String> rules(String report) {
      return report
          .lines()
          .map(line -> line.replaceFirst("^::(?:error|warning|notice) file=[^:,]*", ""))
          .map(line -> line.replaceFirst("^(?:,\\w+=\\d+)*,title=casebook ([^:,]+)::.*$", "$1"))
          .toList();
    }
  },
  GITLAB("gitlab.json") {
    @Override
    Report begin(Writer out) throws IOException {
      return new GitLabReport(out);
    }

    @Override
    List<String> rules(String report) {
      return ReadBack.texts(ReadBack.json(report), "/check_name");
    }
  },
  CHECKSTYLE("checkstyle.xml") {
    @Override
    Report begin(Writer out) throws IOException {
      return new CheckstyleReport(out);
    }

    @Override
    List<String> rules(String report) {
      return ReadBack.attributes(ReadBack.xml(report), "error", "source").stream()
          .map(source -> source.substring("casebook.".length()))
          .toList();
    }
  },
  RDJSONL("rdjsonl") {
    @Override
    Report begin(Writer out) {
      return new RdjsonlReport(out, new SourceText(OddFindings::open));
    }

    @Override
    List<String> rules(String report) {
      return report
          .lines()
          .map(line -> ReadBack.json(line).at("/code/value").stringValue())
          .toList();
    }
  };

  private final String suffix;

  ReportFormat(String suffix) {
    this.suffix = suffix;
  }

  abstract Report begin(Writer out) throws IOException;

  /** The rule of each finding that is in a report. */
  abstract List<String> rules(String report);

  /** Tells a report what there is. */
  @FunctionalInterface
  interface Run {
    void tell(Report report) throws IOException;
  }

  String report(Run run) throws IOException {
    StringWriter out = new StringWriter();
    run.tell(begin(out));
    return out.toString();
  }

  String oddReport() throws IOException {
    return report(OddFindings::tell);
  }

  String golden() {
    return "src/test/resources/dev/casebook/report/odd." + suffix;
  }
}
