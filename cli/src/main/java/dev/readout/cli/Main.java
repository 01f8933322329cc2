package dev.readout.cli;

import dev.readout.cli.command.ReadoutCommand;
import dev.readout.cli.terminal.SystemTerminal;

/** The entry of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(ReadoutCommand.run(SystemTerminal.open(), args));
  }
}
