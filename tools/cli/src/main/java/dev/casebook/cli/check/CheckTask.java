package dev.casebook.cli.check;

import java.util.concurrent.Callable;

/** A part of the check that a thread does on its own. */
interface CheckTask extends Callable<Checked> {
  @Override
  Checked call();
}
