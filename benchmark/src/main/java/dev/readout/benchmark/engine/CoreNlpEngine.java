package dev.readout.benchmark.engine;

import dev.readout.model.Document;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * A pipeline of CoreNLP with its models for English, as they come. Only coreference is not: by
 * default it is the neural one, which reads some 100 tokens a second.
 */
final class CoreNlpEngine implements Engine {

  private final StanfordCoreNLP pipeline;

  private CoreNlpEngine(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  static CoreNlpEngine of(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    return new CoreNlpEngine(new StanfordCoreNLP(properties));
  }

  @Override
  public void read(Document document) {
    CoreDocument read = new CoreDocument(document.text());
    document
        .publishedDay()
        .ifPresent(day -> read.annotation().set(DocDateAnnotation.class, day.toString()));
    pipeline.annotate(read);
  }
}
