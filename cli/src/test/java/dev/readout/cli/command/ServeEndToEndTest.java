package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Project;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code readout serve} as a process of its own, which is ended as Ctrl-C ends it. */
class ServeEndToEndTest {

  private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/ serves");

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void samplesAreReadAndServedAndNothingIsLeft() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.readout.cli.Main",
                "serve",
                "--port",
                "0",
                "--read",
                Project.root().resolve("samples/talks-stall.html").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String server = address(process);
      assertThat(get(server + "/search?words=talks")).contains("/cite/");
      HttpResponse<String> readout =
          http.send(
              HttpRequest.newBuilder(URI.create(server + "/api/read?date=2026-03-14"))
                  .POST(HttpRequest.BodyPublishers.ofString("Mara Lind said it would rain."))
                  .build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(readout.body()).contains("\"published\":\"2026-03-14\"").contains("Mara Lind");
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("readout-"));
    }
  }

  @Test
  void aPortThatIsTakenIsToldWithTheCure() throws IOException {
    Path record = folder.resolve("record.sqlite");
    assertThat(
            CommandRun.of(
                    "ingest",
                    "--record",
                    record.toString(),
                    Project.root().resolve("samples/talks-stall.html").toString())
                .code())
        .isEqualTo(ExitCode.OK);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run =
          CommandRun.of(
              "serve",
              "--record",
              record.toString(),
              "--port",
              Integer.toString(taken.getLocalPort()));
      assertThat(run.code()).isEqualTo(ExitCode.BROKEN_OFF);
      assertThat(run.err())
          .contains("port " + taken.getLocalPort() + " is taken: --port names another")
          .doesNotContain("defect");
    }
  }

  @Test
  void whatOthersReachNeedsAToken() {
    CommandRun run = CommandRun.of("serve", "--host", "0.0.0.0");
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("give a token");
  }

  private static String address(Process process) throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      all.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
    }
    throw new AssertionError("the server did not start: " + all);
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
