package dev.readout.language.encoder;

/** The model of the class path: whether there is one, and one analyzer for all tests. */
public final class Models {

  private Models() {}

  /** A build without a model still builds. */
  static boolean present() {
    return EncoderModel.class.getResource(EncoderModel.MODEL) != null;
  }

  /** An analyzer with names by the rules; not to be closed. */
  public static EncoderAnalyzer analyzer() {
    return Shared.ANALYZER;
  }

  private static final class Shared {
    static final EncoderAnalyzer ANALYZER = EncoderAnalyzer.load();
  }
}
