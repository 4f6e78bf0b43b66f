package io.parley.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private static final String BASE = Scenarios.base("base");

  @Test
  void aSourceCoversWhatIsBelowIt() {
    Provenance provenance = new Provenance();
    provenance.add("actors.us", "a digest");
    provenance.add("actors.us.patience", "a guess");

    assertThat(provenance.of("actors.us.positions.nato")).isEqualTo("a digest");
    assertThat(provenance.of("actors.us.patience")).isEqualTo("a guess");
    assertThat(provenance.of("actors.usa")).isNull();
    assertThat(provenance.of("actors")).isNull();
  }

  @Test
  void whatMattersAndHasNoSourceIsNamed() {
    String sourced =
        BASE.replace("  ukraine:\n    influence", "  ukraine:\n    from: a digest\n    influence");

    assertThat(Scenarios.read(BASE).provenance().unsourced())
        .contains("actors.ukraine.positions.fighting", "actors.us.patience", "events.summit");
    assertThat(Scenarios.read(sourced).provenance().unsourced())
        .contains("actors.us.patience")
        .noneMatch(path -> path.startsWith("actors.ukraine."));
  }

  @Test
  void aSourceAtTheTopCoversEverything() {
    assertThat(Scenarios.read("from: a game\n" + BASE).provenance().unsourced()).isEmpty();
  }
}
