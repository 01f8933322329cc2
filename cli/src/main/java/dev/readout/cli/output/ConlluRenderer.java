package dev.readout.cli.output;

import dev.readout.language.Analyzer;
import dev.readout.language.conllu.ConlluWriter;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the syntax of articles as CoNLL-U, names and attributions in MISC. Does not own the
 * analyzer.
 */
public final class ConlluRenderer implements Renderer {

  private final Writer out;
  private final Analyzer analyzer;

  public ConlluRenderer(Writer out, Analyzer analyzer) {
    this.out = out;
    this.analyzer = analyzer;
  }

  @Override
  public void article(String origin, Readout readout) throws IOException {
    Document document = readout.document();
    out.write(ConlluWriter.write(document.id(), analyzer.analyze(document.text())));
  }
}
