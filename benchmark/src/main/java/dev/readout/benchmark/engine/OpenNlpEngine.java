package dev.readout.benchmark.engine;

import dev.readout.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP with its own models for English, trained on UD EWT; it has no parser among them. */
final class OpenNlpEngine implements Engine {

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final LemmatizerModel lemmas;

  /** Its tools serve one thread each. */
  private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(this::tools);

  private record Tools(
      SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags, LemmatizerME lemmas) {}

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private OpenNlpEngine(
      SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tags = tags;
    this.lemmas = lemmas;
  }

  static OpenNlpEngine load() {
    return new OpenNlpEngine(
        load("sentence", SentenceModel::new),
        load("tokens", TokenizerModel::new),
        load("pos", POSModel::new),
        load("lemmas", LemmatizerModel::new));
  }

  private static <T> T load(String layer, Reader<T> reader) {
    String name = "/opennlp-en-ud-ewt-" + layer + "-1.3-2.5.4.bin";
    try (InputStream in = OpenNlpEngine.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private Tools tools() {
    return new Tools(
        new SentenceDetectorME(sentences),
        new TokenizerME(tokens),
        new POSTaggerME(tags),
        new LemmatizerME(lemmas));
  }

  @Override
  public void read(Document document) {
    Tools own = tools.get();
    for (String sentence : own.sentences().sentDetect(document.text())) {
      String[] words = own.tokens().tokenize(sentence);
      own.lemmas().lemmatize(words, own.tags().tag(words));
    }
  }
}
