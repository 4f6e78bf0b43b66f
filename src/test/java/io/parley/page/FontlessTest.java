package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without fonts has the data and the page, and is told what to install for charts. */
class FontlessTest {

  @TempDir Path folder;

  @Test
  void writesAllButTheCharts() throws Exception {
    assumeTrue(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"),
        "fonts are hidden by a configuration that only Linux reads");
    Path results = folder.resolve("results");
    Folders.play(results, Folders.frontier(), 20);

    String said = reportWithoutFonts(results);

    assertThat(said).contains("fontconfig", "fonts-dejavu-core").doesNotContain("Exception");
    assertThat(results.resolve("charts/endings.csv")).exists();
    assertThat(results.resolve("charts/endings.svg")).doesNotExist();
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("fonts-dejavu-core", "All as before")
        .doesNotContain("<img");
  }

  private String reportWithoutFonts(Path results) throws IOException, InterruptedException {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    Path configuration = folder.resolve("fonts.conf");
    Files.writeString(
        configuration, "<?xml version=\"1.0\"?><fontconfig><dir>" + fonts + "</dir></fontconfig>");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            WriteReport.class.getName(),
            results.toString());
    java.environment().put("FONTCONFIG_FILE", configuration.toString());
    Process process = java.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** Writes the report of a folder and prints what it says. */
  static final class WriteReport {

    private WriteReport() {}

    public static void main(String[] arguments) throws IOException {
      var report =
          new Report(
              Folders.open(Path.of(arguments[0])), new Reproduction("run", "test", 1, 20, "abc"));
      System.out.println(report.write(Path.of(arguments[0])));
    }
  }
}
