package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.Share;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class StoppingRuleTest {

  /** Wilson's interval for 50 of 100 is 0.403832 to 0.596168. */
  @Test
  void theWidestIntervalDecides() {
    Share even = Share.of(50, 100);
    Share none = Share.of(0, 100);

    assertThat(even.halfWidth()).isCloseTo(0.096168, within(1e-6));
    assertThat(none.halfWidth()).isLessThan(0.02);
    assertThat(new StoppingRule(0.0962).isMetBy(List.of(none, even))).isTrue();
    assertThat(new StoppingRule(0.0961).isMetBy(List.of(none, even))).isFalse();
  }

  @Test
  void whereNothingWasPlayedNothingIsSure() {
    assertThat(new StoppingRule(0.4).isMetBy(List.of())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.01, 0.5, 2, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoHalfWidthIsRefused(double number) {
    assertThatThrownBy(() -> new StoppingRule(number)).isInstanceOf(IllegalArgumentException.class);
  }
}
