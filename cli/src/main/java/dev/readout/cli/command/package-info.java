/**
 * The commands, one class each, and how their failures become messages and exit codes.
 *
 * <p>Start with {@link dev.readout.cli.command.ReadoutCommand}; {@link
 * dev.readout.cli.command.ExitCode} lists the exit codes. Always true: a message for the user is
 * one line that names the option or the input and the cure; stack traces stand behind {@code
 * --debug}.
 */
@NullMarked
package dev.readout.cli.command;

import org.jspecify.annotations.NullMarked;
