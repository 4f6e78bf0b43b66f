package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents show to who embeds Parley compiles without a warning, and does what it says. */
class ExamplesTest {

  private static final Path BASE = Path.of("src/test/resources/io/parley/bad/base.yaml");
  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\n(.*?) \\* \\}</pre>", Pattern.DOTALL);
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleOfThePackageSplitsAPie() throws Exception {
    String text = Files.readString(Path.of("src/main/java/io/parley/package-info.java"));

    String printed = run(only(BLOCK, text).replaceAll("(?m)^ \\* ?", ""));

    assertThat(printed.lines()).containsExactly("all-hers 0.0", "half 1.0", "all-his 0.0");
  }

  @Test
  void theFirstExampleOfTheDocumentWritesAFolder() throws Exception {
    String text = Files.readString(Path.of("docs/embedding.md"));
    Path out = folder.resolve("out");

    run(
        only(JAVA, text)
            .replace("scenario.yaml", BASE.toString())
            .replace("results/mine", out.toString()));

    assertThat(out.resolve("report.html")).exists();
  }

  private static String only(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /** Runs statements that print to {@code out}. */
  private String run(String statements) throws IOException, InterruptedException {
    String source =
        """
        import static java.lang.System.out;

        import io.parley.*;
        import java.nio.file.Path;
        import java.util.Map;

        class Shown {
          public static void main(String[] args) throws Exception {
        %s
          }
        }
        """
            .formatted(statements);
    JavaSources sources = new JavaSources(folder);
    sources.compile(List.of(Files.writeString(folder.resolve("Shown.java"), source)));
    return sources.run("Shown");
  }

  @Test
  void everyExampleCompilesAndRuns() throws Exception {
    JavaSources sources = new JavaSources(folder);
    try (Stream<Path> examples = Files.walk(Path.of("src/examples/java"))) {
      sources.compile(examples.filter(each -> each.toString().endsWith(".java")).sorted().toList());
    }

    assertThat(sources.run("io.parley.examples.BatchIntoAFolder", BASE, folder.resolve("batch")))
        .contains("talks 0.88 (0.76 to 0.94)");
    assertThat(sources.run("io.parley.examples.OwnConcession"))
        .hasLineCount(20)
        .startsWith("1 {split=");
    assertThat(sources.run("io.parley.examples.SweepInMemory", BASE))
        .hasLineCount(3)
        .startsWith("{clock.rounds=3} {peace=EstimatedShare[");
  }
}
