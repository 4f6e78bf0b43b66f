package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.analysis.BatchStatistics;
import io.parley.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a batch ends. */
class BatchLengthTest {

  @Test
  void itEndsAfterAllRunsThatWereAskedFor() {
    BatchLength length = BatchLength.of(3);
    assertThat(length.isReached(failed(2))).isFalse();
    assertThat(length.isReached(failed(3))).isTrue();
    assertThat(length.mayBeLess()).isFalse();
  }

  @Test
  void itEndsBeforeWhereMostRunsFailAndThatIsAskedFor() {
    BatchLength length = new BatchLength(1000, null, OnFailure.STOP);
    assertThat(length.mayBeLess()).isTrue();
    assertThat(length.isReached(failed(99))).isFalse();
    assertThat(length.isReached(failed(100))).isTrue();
    assertThat(BatchLength.of(1000).isReached(failed(100))).isFalse();
  }

  @Test
  void aHalfWidthIsNotReachedWhereNoRunWasPlayedToItsEnd() {
    BatchLength length = new BatchLength(1000, new StoppingRule(0.49), OnFailure.CONTINUE);
    assertThat(length.mayBeLess()).isTrue();
    assertThat(length.isReached(failed(100))).isFalse();
  }

  @Test
  void aBatchHasARun() {
    assertThatThrownBy(() -> BatchLength.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BatchStatistics failed(int runs) {
    BatchStatistics statistics =
        new BatchStatistics(
            Scenarios.reader().read(Path.of("scenarios/airport.yaml"), List.of()).scenario());
    IntStream.range(0, runs).forEach(run -> statistics.addFailure());
    return statistics;
  }
}
