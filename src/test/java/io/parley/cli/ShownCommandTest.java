package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files show of the command that made them. */
@Tag("fast")
class ShownCommandTest {

  @ParameterizedTest
  @CsvSource({
    "/home/jane, /home/jane/work, peace.yaml, peace.yaml",
    "/home/jane, /home/jane/work, ../peace.yaml, ../peace.yaml",
    "/home/jane, /home/jane/work, /home/jane/work/peace.yaml, peace.yaml",
    "/home/jane, /home/jane/work, /home/jane/work/../peace.yaml, ~/peace.yaml",
    "/home/jane, /home/jane/work, /home/jane/work, .",
    "/home/jane, /tmp/work, /home/jane, ~",
    "/home/jane, /home/jane/work, /home/jane/other/peace.yaml, ~/other/peace.yaml",
    "/home/jane, /home/jane/work, --out=/home/jane/results, --out=~/results",
    "/home/jane, /home/jane/work, /srv/secret/peace.yaml, …/peace.yaml",
    "/home/jane, /srv/work, /srv/work/a/peace.yaml, a/peace.yaml",
    "/home/jane, /srv/work, /srv/workshop/peace.yaml, …/peace.yaml",
    "/home/jane, /, /home/jane/peace.yaml, ~/peace.yaml",
    "/home/jane, /home, /home/jane/peace.yaml, ~/peace.yaml",
    "/home/jane, /, /srv/peace.yaml, …/peace.yaml",
    "/home/jane, /srv, actors.us.title=/x/y, actors.us.title=/x/y",
    "/home/jane, /srv, --seed=7, --seed=7",
    "/home/jane, /srv, /, /",
  })
  void anAbsolutePathLosesWhatTellsOfTheMachine(
      Path home, Path here, String argument, String shown) {
    assertThat(new ShownCommand(here, home).of("run", argument)).isEqualTo("parley run " + shown);
  }
}
