package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class OnFailureTest {

  @Test
  void stopEndsOnceMoreThanHalfOfAHundredOrMoreHaveFailed() {
    assertThat(OnFailure.STOP.ends(99, 99)).isFalse();
    assertThat(OnFailure.STOP.ends(100, 50)).isFalse();
    assertThat(OnFailure.STOP.ends(100, 51)).isTrue();
    assertThat(OnFailure.STOP.ends(101, 51)).isTrue();
    assertThat(OnFailure.STOP.ends(102, 51)).isFalse();
  }

  @Test
  void continueNeverEnds() {
    assertThat(OnFailure.CONTINUE.ends(1000, 1000)).isFalse();
  }
}
