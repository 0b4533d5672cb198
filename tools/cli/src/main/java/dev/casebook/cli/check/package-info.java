/** The check command: configuration, rules, reports and progress of one run. */
@NullMarked
package dev.casebook.cli.check;

import org.jspecify.annotations.NullMarked;
