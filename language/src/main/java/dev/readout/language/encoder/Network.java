package dev.readout.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The network in ONNX Runtime. Safe for use by several threads, each of which computes by itself:
 * the runtime starts no threads of its own.
 *
 * <p>One window a run, never several: products of 8-bit integers take the range of the activations
 * from the whole input, so a window's scores would depend on those beside it.
 */
final class Network implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * @param model an ONNX file in a direct buffer; not needed any more afterwards
   * @throws EncoderUnavailableException if the native library or the model cannot be loaded
   */
  static Network load(ByteBuffer model) {
    OrtEnvironment environment = environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      options.setMemoryPatternOptimization(false);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      return new Network(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw new EncoderUnavailableException(
          "ONNX Runtime does not take the encoder's model: " + e.getMessage(), e);
    }
  }

  private static OrtEnvironment environment() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return environment;
    } catch (LinkageError | RuntimeException | OrtException e) {
      throw new EncoderUnavailableException(
          "the native library of ONNX Runtime cannot be loaded on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + " (it is there for Linux on x64 and aarch64, macOS on aarch64, Windows on x64, and is"
              + " unpacked into "
              + System.getProperty("java.io.tmpdir")
              + "): "
              + e,
          e);
    }
  }

  /**
   * @throws EncoderUnavailableException if the runtime fails, as for want of memory
   */
  WindowScores run(Window window) {
    long[] mask = new long[window.ids().length];
    Arrays.fill(mask, 1);
    try (OnnxTensor ids = tensor(window.ids());
        OnnxTensor features = tensor(window.features());
        OnnxTensor ones = tensor(mask);
        OnnxTensor starts = tensor(window.starts())) {
      Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
      inputs.put("ids", ids);
      inputs.put("features", features);
      inputs.put("mask", ones);
      inputs.put("starts", starts);
      try (OrtSession.Result result = session.run(inputs)) {
        return new WindowScores(
            scores(result, "attribution"),
            scores(result, "sentence"),
            scores(result, "upos"),
            numbers(result, "lemma"),
            scores(result, "name"),
            scores(result, "arcs"),
            scores(result, "links"),
            scores(result, "relation_word"),
            scores(result, "relation_head"),
            scores(result, "relation_by_word"),
            scores(result, "relation_by_head"));
      }
    } catch (OrtException e) {
      throw new EncoderUnavailableException(
          "ONNX Runtime failed on a window of " + mask.length + " pieces: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static Scores scores(OrtSession.Result result, String name) {
    OnnxTensor tensor = tensor(result, name);
    long[] shape = tensor.getInfo().getShape();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new Scores(values, (int) shape[shape.length - 1]);
  }

  private static List<Integer> numbers(OrtSession.Result result, String name) {
    LongBuffer buffer = tensor(result, name).getLongBuffer();
    List<Integer> numbers = new ArrayList<>(buffer.remaining());
    while (buffer.hasRemaining()) {
      numbers.add((int) buffer.get());
    }
    return numbers;
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    return result
        .get(name)
        .map(OnnxTensor.class::cast)
        .orElseThrow(() -> new EncoderUnavailableException("the encoder's model gives no " + name));
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderUnavailableException("cannot close the encoder: " + e.getMessage(), e);
    }
  }
}
