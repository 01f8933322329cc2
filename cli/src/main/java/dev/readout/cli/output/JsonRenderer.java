package dev.readout.cli.output;

import dev.readout.model.Readout;
import dev.readout.model.exchange.ReadoutWriter;
import java.io.IOException;
import java.io.Writer;

/** The exchange format: one object a line. */
public final class JsonRenderer implements Renderer {

  private final ReadoutWriter format = new ReadoutWriter();
  private final Writer out;

  public JsonRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void article(String origin, Readout readout) throws IOException {
    format.write(readout, out);
    out.write('\n');
  }
}
