package dev.readout.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where a renderer's output goes, in whole pieces: what is written is kept until {@link #commit},
 * and a run that is interrupted leaves no half of an article. A file is written under another name
 * beside its own, and takes its own at {@link #complete}. Used by one thread; {@link #stop} may be
 * called by another.
 */
public final class Output implements Closeable {

  private static final long LONGEST_WAIT_SECONDS = 2;

  private final OutputStream out;
  private final @Nullable Path part;
  private final @Nullable Path file;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private final Writer writer = new OutputStreamWriter(piece, StandardCharsets.UTF_8);
  private final ReentrantLock writing = new ReentrantLock();
  private boolean stopped;

  private Output(OutputStream out, @Nullable Path part, @Nullable Path file) {
    this.out = out;
    this.part = part;
    this.file = file;
  }

  /** To a stream that somebody else closes. */
  public static Output toStream(OutputStream out) {
    return new Output(out, null, null);
  }

  /** To a file; to a device or a pipe directly. */
  public static Output toFile(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Output(Files.newOutputStream(file), null, null);
    }
    // A link is followed: what it leads to is replaced, not the link.
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = real.resolveSibling("." + real.getFileName() + ".part");
    Files.deleteIfExists(part);
    OutputStream out =
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Output(out, part, real);
  }

  /** Takes text until the next commit. */
  public Writer writer() {
    return writer;
  }

  /**
   * Writes out what the writer took. After {@link #stop} nothing is written any more.
   *
   * @throws IOException if it cannot be written
   */
  public void commit() throws IOException {
    writer.flush();
    writing.lock();
    try {
      if (!stopped) {
        piece.writeTo(out);
        out.flush();
      }
    } finally {
      writing.unlock();
    }
    piece.reset();
  }

  /** Ends the output: a file appears under its name. */
  public void complete() throws IOException {
    commit();
    if (part == null || file == null) {
      return;
    }
    writing.lock();
    try {
      if (stopped) {
        return;
      }
      out.close();
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      stopped = true;
    } finally {
      writing.unlock();
    }
  }

  /**
   * Lets the piece that is being written come to its end, and no other begin. Waits for that only
   * as long as a person who pressed Ctrl-C would.
   *
   * @return the file that holds the pieces written so far, if there is one
   */
  public @Nullable Path stop() throws InterruptedException {
    if (!writing.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
      return part;
    }
    try {
      boolean complete = stopped;
      stopped = true;
      return complete ? null : part;
    } finally {
      writing.unlock();
    }
  }

  /** Closes a file, complete or not. */
  @Override
  public void close() throws IOException {
    if (part != null) {
      out.close();
    }
  }
}
