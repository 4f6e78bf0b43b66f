package io.parley.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunRowsTest {

  @Test
  void aReasonIsWhatWasSaidOnPurpose() {
    assertThat(RunRows.failure(7, new IllegalArgumentException("salience is 0")))
        .containsExactly("7", "salience is 0", "parley replay . 7");
  }

  @Test
  void whatTheScenarioCameToIsNoFaultOfParleys() {
    InputException cause = new InputException("actors.p.positions", "nothing", "a sum above 0");
    assertThat(RunRows.reason(cause))
        .isEqualTo("actors.p.positions: found nothing, expected a sum above 0");
  }

  @Test
  void aFaultOfParleysIsSaidWithoutTheNamesOfJava() {
    for (RuntimeException fault :
        List.of(
            new ClassCastException("class java.lang.String cannot be cast to io.parley.Issue"),
            new IndexOutOfBoundsException("Index 3 out of bounds for length 3"),
            new IllegalStateException())) {
      assertThat(RunRows.reason(fault))
          .startsWith("a fault of Parley's")
          .doesNotContain("java", "Index", "Exception");
    }
  }
}
