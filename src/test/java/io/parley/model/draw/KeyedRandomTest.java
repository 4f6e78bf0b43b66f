package io.parley.model.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Chi-squared tests at a false-alarm rate of 1 in 1,000 each. The keys are fixed, so they pass or
 * fail for good: a rate that small is what a change of the mixing function risks for nothing.
 */
class KeyedRandomTest {

  private static final double FALSE_ALARM = 1e-3;
  private static final int DRAWS = 100_000;

  static Stream<Named<IntToDoubleFunction>> waysToVaryAKey() {
    long path = KeyedRandom.key("actors.ukraine.patience");
    return Stream.of(
        Named.of("run", i -> uniform(KeyedRandom.key(KeyedRandom.key(path, 1), i))),
        Named.of("seed", i -> uniform(KeyedRandom.key(KeyedRandom.key(path, i), 1))),
        Named.of("path", i -> uniform(KeyedRandom.key(KeyedRandom.key("actors.a" + i), 1))),
        Named.of("high bits of the seed", i -> uniform(KeyedRandom.key(path, (long) i << 40))),
        Named.of("negative seed", i -> uniform(KeyedRandom.key(path, -i))));
  }

  @ParameterizedTest
  @MethodSource("waysToVaryAKey")
  void drawsAreUniform(IntToDoubleFunction draw) {
    int[] counts = new int[100];
    for (int i = 0; i < DRAWS; i++) {
      counts[(int) (draw.applyAsDouble(i) * counts.length)]++;
    }

    assertThat(chiSquared(counts)).isLessThan(critical(counts.length - 1));
  }

  @ParameterizedTest
  @MethodSource("waysToVaryAKey")
  void neighbouringDrawsAreIndependent(IntToDoubleFunction draw) {
    int[] counts = new int[100];
    for (int i = 0; i < DRAWS; i++) {
      int first = (int) (draw.applyAsDouble(i) * 10);
      int second = (int) (draw.applyAsDouble(i + 1) * 10);
      counts[10 * first + second]++;
    }

    assertThat(chiSquared(counts)).isLessThan(critical(counts.length - 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, 0xFFF})
  void uniformIsNeverZeroOrOne(long key) {
    assertThat(KeyedRandom.uniform(key)).isGreaterThan(0).isLessThan(1);
  }

  @Test
  void keysOfTextsDifferWhereTheTextsDo() {
    assertThat(Stream.of("", "a", "b", "ab", "ba", "a.b", "a.b.", "\0").map(KeyedRandom::key))
        .doesNotHaveDuplicates();
  }

  @Test
  void orderOfThePartsMatters() {
    assertThat(KeyedRandom.key(KeyedRandom.key(1, 2), 3))
        .isNotEqualTo(KeyedRandom.key(KeyedRandom.key(1, 3), 2));
  }

  private static double uniform(long key) {
    return KeyedRandom.uniform(key);
  }

  private static double chiSquared(int[] counts) {
    double expected = (double) DRAWS / counts.length;
    return IntStream.of(counts)
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }

  private static double critical(int degreesOfFreedom) {
    return new ChiSquaredDistribution(degreesOfFreedom)
        .inverseCumulativeProbability(1 - FALSE_ALARM);
  }
}
