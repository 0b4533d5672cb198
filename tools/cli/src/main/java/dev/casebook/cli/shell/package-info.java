/** What all commands share with the shell: inputs, exit codes, messages, versions. */
@NullMarked
package dev.casebook.cli.shell;

import org.jspecify.annotations.NullMarked;
