package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell script at the project's root, in the layout of a release, with a Java that only tells.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LauncherTest {

  private final Path folder;

  LauncherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aReleaseRunsWhatLiesBesideTheLauncher() throws Exception {
    Path release = release();
    Path link = Files.createSymbolicLink(folder.resolve("link"), release.resolve("readout"));

    String told = run(link, java("21.0.1"), "--version", "two words");

    assertThat(told)
        .contains("-cp " + release + "/lib/a.jar:" + release + "/lib/b.jar: dev.readout.cli.Main")
        .endsWith("[--version] [two words]\n0");
  }

  @Test
  void optionsOfTheUserComeAfterOursSoThatTheyWin() throws Exception {
    assertThat(run(release().resolve("readout"), java("17.0.2"), "--version"))
        .containsSubsequence("-Xmx1g", "-Xmx77m", "-cp");
  }

  @Test
  void anOldJavaIsToldSo() throws Exception {
    Path java = java("11.0.2");

    assertThat(run(release().resolve("readout"), java, "--version"))
        .isEqualTo(
            "readout: Java 11.0.2 at "
                + java
                + "/bin/java is too old: install a JDK 17 or newer, or set JAVA_HOME\n4");
  }

  @Test
  void aJavaHomeWithoutJavaIsToldSo() throws Exception {
    assertThat(run(release().resolve("readout"), folder.resolve("nowhere"), "--version"))
        .isEqualTo(
            "readout: JAVA_HOME is '"
                + folder.resolve("nowhere")
                + "', but there is no bin/java in it: point it to a JDK 17 or newer\n4");
  }

  private Path release() throws IOException {
    Path release = Files.createDirectories(folder.resolve("a release"));
    Path launcher = Project.root().resolve("readout");
    Files.copy(launcher, release.resolve("readout"));
    Files.createDirectories(release.resolve("lib"));
    Files.createFile(release.resolve("lib/a.jar"));
    Files.createFile(release.resolve("lib/b.jar"));
    return release.toRealPath();
  }

  /**
   * A Java home whose java prints its arguments: options bare, those of the program in brackets.
   */
  private Path java(String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdk-" + version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        while [ $# -gt 0 ] && [ "$1" != dev.readout.cli.Main ]; do printf '%s ' "$1"; shift; done
        printf '%s' "$1"; shift
        for a in "$@"; do printf ' [%s]' "$a"; done
        echo
        """);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home.toRealPath();
  }

  /** What came on both streams, and the exit code. */
  private String run(Path launcher, Path javaHome, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = launcher.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("READOUT_JAVA_OPTS", "-Xmx77m");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return out + process.waitFor();
  }
}
