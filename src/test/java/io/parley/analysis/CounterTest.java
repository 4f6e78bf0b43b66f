package io.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.draw.KeyedRandom;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 501, 5000})
  void figuresAreThoseOfTheNumbersThemselves(int size) {
    double[] numbers = numbers(size);
    Counts counts = count(new Counter(6, 100_000), numbers).counts();
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(numbers);

    assertThat(counts.count()).isEqualTo(size);
    assertThat(counts.mean()).isCloseTo(new Mean().evaluate(numbers), within(1e-6));
    assertThat(counts.sd()).isCloseTo(new StandardDeviation().evaluate(numbers), within(1e-6));
    for (int share : new int[] {1, 5, 25, 50, 95, 100}) {
      assertThat(counts.quantile(share / 100.0))
          .isCloseTo(percentile.evaluate(share), within(1e-6));
    }
  }

  @Test
  void moreDifferentNumbersThanAllowedAreRoundedToADecimalLess() {
    Counter counter = count(new Counter(6, 200), numbers(5000));

    Counts counts = counter.counts();

    assertThat(counts.decimals()).isEqualTo(1);
    assertThat(counts.cells()).hasSizeLessThanOrEqualTo(200).isSorted();
    assertThat(counts.count()).isEqualTo(5000);
  }

  @Test
  void hugeNumbersAreRoundedToWhatFits() {
    Counter counter = count(new Counter(6, 100), 0.25, 3e9, -7e9);

    assertThat(counter.counts().quantile(0)).isCloseTo(-7e9, within(1e3));
    assertThat(counter.counts().quantile(1)).isCloseTo(3e9, within(1e3));
  }

  @Test
  void whatGoesOnFromCountsIsWhatWouldHaveBeen() {
    double[] numbers = numbers(3000);
    for (int first : new int[] {0, 1, 150, 2999}) {
      Counter begun = count(new Counter(6, 500), Arrays.copyOf(numbers, first));
      Counter gone = Counter.from(begun.counts(), 500);
      count(gone, Arrays.copyOfRange(numbers, first, numbers.length));

      assertThat(gone.counts())
          .usingRecursiveComparison()
          .isEqualTo(count(new Counter(6, 500), numbers).counts());
    }
  }

  @Test
  void noNumberHasNoFigures() {
    Counts counts = new Counter(6, 10).counts();

    assertThat(counts.mean()).isNaN();
    assertThat(counts.sd()).isNaN();
    assertThat(counts.quantile(0.5)).isNaN();
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Counter(6, 10).add(Double.NaN));
  }

  /** Numbers from -3 to 5, the same each time. */
  private static double[] numbers(int size) {
    return IntStream.range(0, size)
        .mapToDouble(each -> 8 * KeyedRandom.uniform(KeyedRandom.key(17, each)) - 3)
        .toArray();
  }

  private static Counter count(Counter counter, double... numbers) {
    DoubleStream.of(numbers).forEach(counter::add);
    return counter;
  }
}
