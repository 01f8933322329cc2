package dev.readout.cli.output;

import dev.readout.language.Analysis;
import dev.readout.language.conllu.ConlluWriter;
import dev.readout.model.Document;
import java.io.IOException;
import java.io.Writer;

/** Writes the syntax of articles as CoNLL-U, names and attributions in MISC. */
public final class ConlluRenderer {

  private final Writer out;

  public ConlluRenderer(Writer out) {
    this.out = out;
  }

  /** Writes one article. */
  public void article(Document document, Analysis syntax) throws IOException {
    out.write(ConlluWriter.write(document.id(), syntax));
  }
}
