package io.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class CellTimesTest {

  /**
   * Cells that come near each other, far apart, in both directions and at the ends of the range.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 10, 0",
    "16, 40, -3",
    "64, 64, 5",
    "1000, 300, 0",
    "1000, 5000, -70000",
    "100000, 2147483647, 0",
    "50, 30, 2147483600",
    "50, 30, -2147483640"
  })
  void areAsOftenAsTheyCame(int mostWidth, int spread, int middle) {
    Random random = new Random(spread);
    CellTimes counted = new CellTimes(mostWidth);
    Map<Integer, Integer> expected = new TreeMap<>();
    for (int i = 0; i < 3000; i++) {
      long cell = middle + (long) (random.nextGaussian() * spread / 3);
      int held = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, cell));
      int more = 1 + random.nextInt(3);
      counted.add(held, more);
      expected.merge(held, more, Integer::sum);
    }

    assertThat(counted.size()).isEqualTo(expected.size());
    assertThat(counted.cells()).containsExactly(expected.keySet().toArray(Integer[]::new));
    expected.forEach(
        (cell, times) -> assertThat(counted.times(cell)).as("cell %d", cell).isEqualTo(times));
    assertThat(counted.times(middle + (middle > 0 ? -1 : 1) * 2_000_000_000)).isZero();
  }
}
