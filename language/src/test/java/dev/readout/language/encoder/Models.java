package dev.readout.language.encoder;

/** Whether there is a model; a build without one still builds. */
final class Models {

  private Models() {}

  static boolean present() {
    return EncoderModel.class.getResource(EncoderModel.MODEL) != null;
  }
}
