package dev.readout.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  private final Path folder;

  OutputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFileAppearsWhenItIsComplete() throws IOException {
    Path file = folder.resolve("out.jsonl");
    try (Output output = Output.toFile(file)) {
      output.writer().write("één\n");
      output.commit();
      assertThat(file).doesNotExist();
      output.complete();
    }

    assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("één\n");
    assertThat(folder).isDirectoryContaining("glob:**/out.jsonl");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anOldFileStaysUntilTheNewOneIsComplete() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "old");
    try (Output output = Output.toFile(file)) {
      output.writer().write("new");
      output.commit();
      assertThat(file).hasContent("old");
      output.complete();
    }

    assertThat(file).hasContent("new");
  }

  @Test
  void anInterruptedRunLeavesWholePiecesUnderAnotherName() throws Exception {
    Path file = folder.resolve("out.jsonl");
    Path part;
    try (Output output = Output.toFile(file)) {
      output.writer().write("one\n");
      output.commit();
      output.writer().write("tw");
      part = output.stop();
      output.writer().write("o\n");
      output.commit();
      output.complete();
    }

    assertThat(file).doesNotExist();
    assertThat(part).isEqualTo(folder.resolve(".out.jsonl.part")).hasContent("one\n");
  }

  @Test
  void aStreamGetsWholePieces() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Output output = Output.toStream(stream);
    output.writer().write("one");
    assertThat(stream.size()).isZero();
    output.commit();

    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("one");
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path file = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    try (Output output = Output.toFile(link)) {
      output.writer().write("new");
      output.complete();
    }

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }
}
