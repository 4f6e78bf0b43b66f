package io.parley.model.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class DistributionTest {

  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.25, 0.5, 0.9, 0.999})
  void uniformIsAStraightLine(double u) {
    assertThat(Distribution.uniform(-2, 6).quantile(u)).isCloseTo(-2 + 8 * u, within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 0.2, 0.5, 0.999})
  void triangularFollowsItsClosedForm(double u) {
    double low = 10;
    double mode = 12;
    double high = 20;
    double expected =
        u <= (mode - low) / (high - low)
            ? low + Math.sqrt(u * (high - low) * (mode - low))
            : high - Math.sqrt((1 - u) * (high - low) * (high - mode));

    assertThat(Distribution.triangular(low, mode, high).quantile(u))
        .isCloseTo(expected, within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.5, 0.999})
  void triangularMayPeakAtAnEnd(double u) {
    assertThat(Distribution.triangular(0, 0, 1).quantile(u))
        .isCloseTo(1 - Math.sqrt(1 - u), within(EXACT));
    assertThat(Distribution.triangular(0, 1, 1).quantile(u)).isCloseTo(Math.sqrt(u), within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 0.5, 0.999})
  void normalWithoutBoundsIsTheNormal(double u) {
    assertThat(Distribution.normal(3, 2, Range.ANY).quantile(u))
        .isCloseTo(new NormalDistribution(3, 2).inverseCumulativeProbability(u), within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.001, 0.3, 0.5, 0.999, 1 - 1e-9})
  void normalIsTruncatedToItsRangeAndNotHeapedAtItsEnds(double u) {
    NormalDistribution normal = new NormalDistribution(0.2, 0.4);
    double below = normal.cumulativeProbability(0);
    double within = normal.cumulativeProbability(1) - below;

    double quantile = Distribution.normal(0.2, 0.4, Range.UNIT).quantile(u);

    assertThat(quantile).isBetween(0.0, 1.0);
    assertThat((normal.cumulativeProbability(quantile) - below) / within)
        .isCloseTo(u, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.001, 0.3, 0.5, 0.999})
  void exponentialFollowsItsClosedForm(double u) {
    assertThat(Distribution.exponential(100, Range.NOT_NEGATIVE).quantile(u))
        .isCloseTo(-100 * Math.log(1 - u), within(1e-6));
    double reach = 1 - Math.exp(-0.5);
    assertThat(Distribution.exponential(2, Range.UNIT).quantile(u))
        .isCloseTo(-2 * Math.log(1 - u * reach), within(1e-6));
  }

  @Test
  void theLastDrawOfATailIsFinite() {
    Range tail = Range.of(1, Double.POSITIVE_INFINITY);

    for (Distribution each :
        List.of(
            Distribution.exponential(3, tail),
            Distribution.normal(3, 2, tail),
            Distribution.lognormal(3, 0.5, tail),
            Distribution.gamma(2, 3, tail))) {
      assertThat(each.quantile(1 - 0x1p-53)).as(each.toString()).isFinite().isGreaterThan(10);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 0.5, 0.999})
  void logarithmsOfALognormalAreNormal(double u) {
    assertThat(Math.log(Distribution.lognormal(40, 0.7, Range.NOT_NEGATIVE).quantile(u)))
        .isCloseTo(
            new NormalDistribution(Math.log(40), 0.7).inverseCumulativeProbability(u),
            within(1e-9));
  }

  @Test
  void halfOfALognormalLiesBelowItsMedian() {
    assertThat(Distribution.lognormal(40, 2, Range.NOT_NEGATIVE).quantile(0.5))
        .isCloseTo(40, within(1e-6));
  }

  /** With a whole shape k it is the k-th event: 1 − e^(−x) Σ x^i / i! of them come before x. */
  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 0.5, 0.999})
  void gammaOfAWholeShapeIsErlangs(double u) {
    double x = Distribution.gamma(3, 10, Range.NOT_NEGATIVE).quantile(u) / 10;

    assertThat(1 - Math.exp(-x) * (1 + x + x * x / 2)).isCloseTo(u, within(1e-7));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 0.5, 0.999})
  void gammaOfShapeOneIsExponential(double u) {
    assertThat(Distribution.gamma(1, 5, Range.UNIT).quantile(u))
        .isCloseTo(Distribution.exponential(5, Range.UNIT).quantile(u), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 0.5, 0.999})
  void betaIsStretchedOverItsEnds(double u) {
    assertThat(Distribution.beta(1, 1, 10, 40).quantile(u)).isCloseTo(10 + 30 * u, within(1e-6));
    assertThat(Distribution.beta(2, 1, 10, 40).quantile(u))
        .isCloseTo(10 + 30 * Math.sqrt(u), within(1e-6));
    assertThat(Distribution.beta(2, 3, 0, 1).quantile(u))
        .isCloseTo(new BetaDistribution(2, 3).inverseCumulativeProbability(u), within(1e-6));
  }

  @Test
  void pertHasTheMeanThatItIsKnownFor() {
    Distribution pert = Distribution.pert(4, 6, 20);
    int steps = 10_000;

    double mean =
        IntStream.range(0, steps)
            .mapToDouble(i -> pert.quantile((i + 0.5) / steps))
            .average()
            .orElseThrow();

    assertThat(mean).isCloseTo((4 + 4 * 6 + 20) / 6.0, within(1e-3));
  }

  @Test
  void choiceGivesEachValueItsShare() {
    Distribution choice = Distribution.choice(List.of(7.0, -1.0, 3.0), List.of(0.2, 0.5, 0.3));

    assertThat(choice.quantile(0.199)).isEqualTo(7);
    assertThat(choice.quantile(0.2)).isEqualTo(-1);
    assertThat(choice.quantile(0.699)).isEqualTo(-1);
    assertThat(choice.quantile(0.701)).isEqualTo(3);
    assertThat(choice.quantile(Math.nextDown(1.0))).isEqualTo(3);
    assertThat(choice.low()).isEqualTo(-1);
    assertThat(choice.high()).isEqualTo(7);
  }

  static Stream<Distribution> everyKind() {
    return Stream.of(
        Distribution.uniform(1, 2),
        Distribution.triangular(1, 1.2, 2),
        Distribution.normal(1.1, 5, Range.of(1, 2)),
        Distribution.lognormal(1.5, 3, Range.of(1, 2)),
        Distribution.exponential(9, Range.of(1, 2)),
        Distribution.gamma(2, 5, Range.of(1, 2)),
        Distribution.beta(0.5, 0.5, 1, 2),
        Distribution.pert(1, 2, 2),
        Distribution.choice(List.of(1.0, 2.0), List.of(0.5, 0.5)));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void quantilesRiseFromTheLowEndToTheHighEnd(Distribution distribution) {
    assertThat(distribution.isConstant()).isFalse();
    double before = distribution.low();
    for (double u = 0.0005; u < 1; u += 0.001) {
      double quantile = distribution.quantile(u);
      assertThat(quantile).isBetween(before, distribution.high());
      before = quantile;
    }
    assertThat(distribution.quantile(0x1p-53)).isCloseTo(1, within(1e-3));
    assertThat(distribution.quantile(1 - 0x1p-53)).isCloseTo(2, within(1e-3));
  }

  @Test
  void constantMayBeInfiniteButNeverNaN() {
    Distribution absolute = Distribution.constant(Double.POSITIVE_INFINITY);

    assertThat(absolute.isConstant()).isTrue();
    assertThat(absolute.quantile(0.5)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThatIllegalArgumentException().isThrownBy(() -> Distribution.constant(Double.NaN));
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        refused("a finite number, found NaN", () -> Distribution.uniform(2, Double.NaN)),
        refused("a high end above the low end 2, found 2", () -> Distribution.uniform(2, 2)),
        refused("a mode from 0 to 1, found NaN", () -> Distribution.triangular(0, Double.NaN, 1)),
        refused("a mode from 0 to 1, found -0.5", () -> Distribution.triangular(0, -0.5, 1)),
        refused("a mode from 0 to 1, found 1.5", () -> Distribution.pert(0, 1.5, 1)),
        refused(
            "a standard deviation above 0, found 0", () -> Distribution.normal(0, 0, Range.UNIT)),
        refused(
            "a mean whose bell reaches 0 to 1, found 9",
            () -> Distribution.normal(9, 1, Range.UNIT)),
        refused(
            "a median above 0, found 0", () -> Distribution.lognormal(0, 1, Range.NOT_NEGATIVE)),
        refused("a sigma above 0, found 0", () -> Distribution.lognormal(1, 0, Range.ANY)),
        refused(
            "a median whose distribution reaches -2 to -1, found 1",
            () -> Distribution.lognormal(1, 1, Range.of(-2, -1))),
        refused("a mean above 0, found -1", () -> Distribution.exponential(-1, Range.ANY)),
        refused(
            "a mean whose distribution reaches 50 to 60, found 1",
            () -> Distribution.exponential(1, Range.of(50, 60))),
        refused("a shape above 0, found 0", () -> Distribution.gamma(0, 1, Range.ANY)),
        refused("a scale above 0, found 0", () -> Distribution.gamma(1, 0, Range.ANY)),
        refused(
            "a shape of at most 1000000, found 10000000",
            () -> Distribution.gamma(1e7, 1, Range.ANY)),
        refused("a shape above 0, found 0", () -> Distribution.beta(0, 1, 0, 1)),
        refused("a shape above 0, found 0", () -> Distribution.beta(1, 0, 0, 1)),
        refused(
            "a finite number, found Infinity",
            () -> Distribution.beta(Double.POSITIVE_INFINITY, 1, 0, 1)),
        refused(
            "a shape of at most 1000000, found 1000000000",
            () -> Distribution.beta(1e9, 1e9, 0, 1)),
        refused(
            "a shape of at most 1000000, found 1.0E300", () -> Distribution.beta(1, 1e300, 0, 1)),
        refused(
            "numbers that can be drawn, found Infinity",
            () -> Distribution.uniform(-Double.MAX_VALUE, Double.MAX_VALUE)),
        refused(
            "an interval that can be drawn from, found 0",
            () -> Distribution.normal(1e12, 1e-6, Range.ANY)),
        refused("a chance above 0 and at most 1, found NaN", () -> choice(0.5, Double.NaN)),
        refused("a chance above 0 and at most 1, found 0", () -> choice(1, 0)),
        refused("a chance above 0 and at most 1, found 1.5", () -> choice(1.5, -0.5)),
        refused("chances that sum to 1, found 0.9", () -> choice(0.5, 0.4)),
        refused("a chance a value, found 0", () -> choice(1)));
  }

  private static Arguments refused(String message, Supplier<Distribution> distribution) {
    return Arguments.of(message, distribution);
  }

  private static Distribution choice(double... chances) {
    return Distribution.choice(List.of(1.0, 2.0), DoubleStream.of(chances).boxed().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nonsense")
  void whatIsNoDistributionIsRefused(String message, Supplier<Distribution> distribution) {
    assertThatIllegalArgumentException()
        .isThrownBy(distribution::get)
        .withMessage("expected " + message);
  }

  @Test
  void aChoiceOfOneIsCertain() {
    Distribution one = Distribution.choice(List.of(3.0), List.of(1.0));

    assertThat(one.isConstant()).isTrue();
    assertThat(one.quantile(0.5)).isEqualTo(3);
  }

  @Test
  void aDrawAtTheEndOfAShareIsTheNextValue() {
    Distribution half = Distribution.choice(List.of(1.0, 2.0), List.of(0.5, 0.5));

    assertThat(half.quantile(Math.nextDown(0.5))).isEqualTo(1);
    assertThat(half.quantile(0.5)).isEqualTo(2);
    assertThat(half.quantile(1)).isEqualTo(2);
  }

  @Test
  void aChoiceCanBeItsValuesOnly() {
    Distribution some = Distribution.choice(List.of(1.0, 3.0), List.of(0.5, 0.5));

    assertThat(some.canBe(3)).isTrue();
    assertThat(some.canBe(2)).isFalse();
  }

  @Test
  void othersCanBeAnythingFromTheLowToTheHighEnd() {
    Distribution some = Distribution.uniform(1, 3);

    assertThat(some.canBe(1)).isTrue();
    assertThat(some.canBe(3)).isTrue();
    assertThat(some.canBe(Math.nextDown(1.0))).isFalse();
    assertThat(some.canBe(Math.nextUp(3.0))).isFalse();
  }

  @Test
  void aTriangleHasWidth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distribution.triangular(3, 3, 3))
        .withMessage("expected a high end above the low end 3, found 3");
  }

  @Test
  void isWordedWithItsNumbers() {
    assertThat(Distribution.uniform(-2, 6.5)).hasToString("uniform -2, 6.5");
    assertThat(Distribution.triangular(1, 2, 3)).hasToString("triangular 1, 2, 3");
    assertThat(Distribution.normal(0.25, 1, Range.ANY)).hasToString("normal 0.25, 1");
    assertThat(Distribution.lognormal(40, 0.5, Range.ANY)).hasToString("lognormal 40, 0.5");
    assertThat(Distribution.exponential(100, Range.ANY)).hasToString("exponential 100");
    assertThat(Distribution.gamma(2, 50, Range.ANY)).hasToString("gamma 2, 50");
    assertThat(Distribution.beta(2, 3, 0, 10)).hasToString("beta 2, 3, 0, 10");
  }

  @Test
  void numbersAreWordedInFullUnlessTheyAreVeryLargeOrVerySmall() {
    assertThat(Drawable.plain(999_999_999_999_999.0)).isEqualTo("999999999999999");
    assertThat(Drawable.plain(1e15)).isEqualTo("1.0E15");
    assertThat(Drawable.plain(1.5e-14)).isEqualTo("0.000000000000015");
    assertThat(Drawable.plain(1e-15)).isEqualTo("1.0E-15");
  }
}
