package io.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.Parley;
import io.parley.page.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plays an everyday scenario by the commands that draw charts. */
final class Played {

  private Played() {}

  /** A scenario whose clock has no calendar, so that axes of rounds say numbers. */
  static String scenario() {
    return Folders.frontier().replace("rounds: 40, starts: 2025-01-06", "rounds: 12");
  }

  /** The folder in which a command put what it drew. */
  static Path by(Path scratch, String scenario, String command, Object... args) throws Exception {
    Path file = Files.writeString(scratch.resolve("scenario.yaml"), scenario);
    Path out = scratch.resolve(command);
    List<Object> line = new ArrayList<>(List.of(command, file, "--out", out));
    line.addAll(List.of(args));
    Parley parley = Parley.run(line.toArray());
    assertThat(parley.code()).as(parley.err()).isZero();
    return out;
  }
}
