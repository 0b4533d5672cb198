package dev.casebook.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a check without a configuration does, to be run where there is no parser of TOML. */
public final class SearchWithoutFile {
  private SearchWithoutFile() {}

  public static boolean in(Path folder) throws IOException {
    ConfigurationFinder finder = ConfigurationFinder.upward(Configurations.READER, folder);
    Configuration found = finder.of(folder.resolve("a.json"));
    DocumentFilter filter = found.filter(folder.resolve("a.json"));
    Verdict verdict = filter.apply(Configurations.finding("missing-source", ""));
    SuppressionLedger ledger = new SuppressionLedger(List.of(folder));
    ledger.addWhole(filter);
    return verdict instanceof Verdict.Told
        && ledger.findings().isEmpty()
        && finder.findings().isEmpty();
  }
}
