package dev.readout.sources.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ByteSourceTest {

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteSource open(byte[] bytes) throws IOException {
    return ByteSource.open(new ByteArrayInputStream(bytes));
  }

  @Test
  void gzipIsSeenByItsFirstBytes() throws IOException {
    try (ByteSource source = open(gzip(bytes("words")))) {
      assertThat(source.head()).isEqualTo(bytes("words"));
      assertThat(source.readAllBytes()).isEqualTo(bytes("words"));
    }
  }

  @Test
  void otherBytesAreLeftAsTheyAre() throws IOException {
    try (ByteSource source = open(bytes("w"))) {
      assertThat(source.read()).isEqualTo('w');
      assertThat(source.read()).isEqualTo(-1);
    }
    try (ByteSource source = open(new byte[0])) {
      assertThat(source.head()).isEmpty();
    }
  }

  @Test
  void membersOneAfterAnotherAreAllReadAlsoFromAPipeThatHasNothingReady() throws IOException {
    InputStream pipe =
        new SequenceInputStream(
            new ByteArrayInputStream(gzip(bytes("one "))),
            new ByteArrayInputStream(gzip(bytes("two")))) {
          @Override
          public int available() {
            return 0;
          }
        };
    try (ByteSource source = ByteSource.open(pipe)) {
      assertThat(source.readAllBytes()).isEqualTo(bytes("one two"));
    }
  }

  @Test
  void whatStandsBeforeDamageIsDelivered() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(7).nextBytes(noise);
    byte[] packed = gzip(noise);
    AtomicInteger delivered = new AtomicInteger();
    try (ByteSource source = open(Arrays.copyOf(packed, packed.length - 100_000))) {
      byte[] buffer = new byte[65_536];
      assertThatThrownBy(
              () -> {
                for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
                  delivered.addAndGet(read);
                }
              })
          .isInstanceOf(BrokenGzipException.class);
    }
    assertThat(delivered.get()).isGreaterThan(199_000);
  }

  @Test
  void twoBytesOfGzipAreBroken() {
    assertThatThrownBy(() -> open(new byte[] {0x1F, (byte) 0x8B}))
        .isInstanceOf(BrokenGzipException.class);
  }

  @Test
  void boundHoldsForInflatedBytes() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    try (ByteSource source = open(bomb)) {
      source.allow(1_000_000);
      assertThatThrownBy(source::readAllBytes)
          .isInstanceOfSatisfying(
              TooLargeException.class, e -> assertThat(e.limit()).isEqualTo(1_000_000));
    }
  }

  @Test
  void boundItselfIsAllowed() throws IOException {
    try (ByteSource source = open(bytes("words"))) {
      source.allow(5);
      assertThat(source.readAllBytes()).hasSize(5);
    }
  }
}
