package dev.readout.sources;

import dev.readout.sources.bytes.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents from files, folders, standard input and web addresses: plain text, Markdown,
 * HTML, JSON and JSON Lines, gzip of any of these. What cannot be read becomes word of it and does
 * not stop the rest. One document is in memory at a time.
 *
 * <p>Not safe for use by several threads. Does not close standard input.
 */
public final class SourceReader {

  private static final String STANDARD_INPUT = "-";
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}://.*");

  private final SourceOptions options;
  private final InputStream standardInput;
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private @Nullable WebInput web;

  /**
   * @param standardInput what {@code -} stands for
   */
  public SourceReader(SourceOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
    readers.put(Format.TEXT, new TextReader(options));
    readers.put(Format.MARKDOWN, new MarkdownFormatReader(options));
    readers.put(Format.HTML, new HtmlFormatReader(options));
    readers.put(Format.JSON, new JsonReader(options));
    readers.put(Format.JSON_LINES, new JsonLinesReader(options));
    readers.put(
        Format.UNSUPPORTED,
        (content, sink) -> {
          throw new UnreadableException(
              SkipCode.INPUT_UNSUPPORTED, "this kind of file is not read");
        });
  }

  /**
   * Reads inputs and hands on what they hold, in the order of the inputs, each item as soon as it
   * is read. Bad input never throws; what the sink throws passes through.
   *
   * @param inputs paths of files and folders, addresses of http and https, {@code -} for standard
   *     input
   */
  public void read(List<String> inputs, Consumer<SourceItem> sink) {
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        guarded(input, sink, () -> readStandardInput(sink));
      } else if (WebInput.isAddress(input)) {
        guarded(input, sink, () -> readAddress(input, sink));
      } else {
        guarded(input, sink, () -> readPath(input, sink));
      }
    }
  }

  private void readStandardInput(Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    InputStream open =
        new FilterInputStream(standardInput) {
          @Override
          public void close() {
            // It is not ours to close.
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, length);
          }
        };
    try (ByteSource bytes = ByteSource.open(open)) {
      read(Content.of(STANDARD_INPUT, bytes), Optional.empty(), sink);
    }
  }

  private void readAddress(String address, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    if (web == null) {
      web = new WebInput(options);
    }
    WebInput.Opened opened = web.open(address);
    read(opened.content(), opened.format(), sink);
  }

  private void readPath(String input, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      throw new UnreadableException(SkipCode.INPUT_NOT_FOUND, "not the name of a file");
    }
    if (input.isEmpty() || !Files.exists(path)) {
      throw SCHEME.matcher(input).matches()
          ? new UnreadableException(SkipCode.INPUT_UNSUPPORTED, "only http and https are fetched")
          : new UnreadableException(SkipCode.INPUT_NOT_FOUND, "no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      readFile(path, sink);
    } else if (!Folder.visit(path, new FilesOfFolder(sink))) {
      throw new UnreadableException(SkipCode.FOLDER_EMPTY, "no files in the folder");
    }
  }

  private void readFile(Path file, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    try (ByteSource bytes = ByteSource.open(Files.newInputStream(file))) {
      read(Content.of(file.toString(), bytes), Format.ofName(file.toString()), sink);
    }
  }

  private void read(Content content, Optional<Format> named, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    content.checkText();
    Format format = named.orElseGet(() -> Sniffer.format(content.bytes().head()));
    FormatReader reader = readers.get(format);
    if (reader == null) {
      throw new IllegalStateException("no reader for " + format);
    }
    reader.read(content, sink);
  }

  private static void guarded(String origin, Consumer<SourceItem> sink, Reading reading) {
    try {
      reading.read();
    } catch (UnreadableException e) {
      sink.accept(e.at(origin));
    } catch (IOException e) {
      sink.accept(Failures.skipped(origin, e));
    }
  }

  private interface Reading {
    void read() throws IOException, UnreadableException;
  }

  /** Reads the files of a folder as they are visited. */
  private final class FilesOfFolder implements Folder.Visitor {
    private final Consumer<SourceItem> sink;

    FilesOfFolder(Consumer<SourceItem> sink) {
      this.sink = sink;
    }

    @Override
    public void file(Path file) {
      guarded(file.toString(), sink, () -> readFile(file, sink));
    }

    @Override
    public void unreadable(Path folder, IOException failure) {
      sink.accept(Failures.skipped(folder.toString(), failure));
    }
  }
}
