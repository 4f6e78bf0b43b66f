package io.parley.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.draw.KeyedRandom;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that fill the cube more evenly than chance. */
class PointsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100, 257, 4096})
  void aLatinHypercubeHasOnePointInEachStratumOfEachDimension(int rows) {
    Points points = new LatinHypercube(rows, keys(5));
    for (int dimension = 0; dimension < 5; dimension++) {
      int[] strata = new int[rows];
      for (int row = 0; row < rows; row++) {
        strata[(int) (points.at(row, dimension) * rows)]++;
      }
      assertThat(strata).containsOnly(1);
    }
  }

  @Test
  void aLatinHypercubeOfAMillionRowsStaysBelowOne() {
    int rows = 1_000_000;
    Points points = new LatinHypercube(rows, keys(1));
    double[] column = IntStream.range(0, rows).mapToDouble(row -> points.at(row, 0)).toArray();
    assertThat(Arrays.stream(column).max().orElseThrow()).isLessThan(1).isGreaterThan(1 - 1e-6);
    assertThat(Arrays.stream(column).min().orElseThrow()).isGreaterThan(0).isLessThan(1e-6);
  }

  /** All 24 orders of four numbers are alike likely; a fair one fails in 1 of 1,000 seeds. */
  @Test
  void everyOrderIsAsLikelyAsAnyOther() {
    var orders = new TreeMap<String, Long>();
    for (int key = 0; key < 4800; key++) {
      KeyedPermutation permutation = new KeyedPermutation(4, KeyedRandom.key(17, key));
      String order = Arrays.toString(IntStream.range(0, 4).map(permutation::at).toArray());
      orders.merge(order, 1L, Long::sum);
    }
    assertThat(orders).hasSize(24);
    double[] expected = new double[24];
    Arrays.fill(expected, 200);
    long[] found = orders.values().stream().mapToLong(Long::longValue).toArray();
    assertThat(new ChiSquareTest().chiSquareTest(expected, found)).isGreaterThan(0.001);
  }

  @Test
  void sobolPointsAreThoseOfTheGeneratorUnderADigitalShift() {
    int dimensions = 150;
    SobolPoints points = new SobolPoints(keys(dimensions));
    SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
    double[] origin = generator.nextVector();
    for (int row = 1; row < 300; row++) {
      double[] expected = generator.nextVector();
      for (int dimension = 0; dimension < dimensions; dimension++) {
        assertThat(digits(points.at(row, dimension)) ^ digits(points.at(0, dimension)))
            .isEqualTo(digits(expected[dimension]) ^ digits(origin[dimension]));
      }
    }
  }

  @Test
  void everyDyadicIntervalHasItsShareOfSobolPoints() {
    SobolPoints points = new SobolPoints(keys(40));
    for (int dimension = 0; dimension < 40; dimension++) {
      int[] strata = new int[64];
      for (int row = 0; row < 128; row++) {
        strata[(int) (points.at(row, dimension) * 64)]++;
      }
      assertThat(strata).containsOnly(2);
    }
  }

  @Test
  void dimensionsBeyondTheSequenceAreRandom() {
    long[] keys = keys(SobolPoints.MOST_DIMENSIONS + 1);
    Points points = new SobolPoints(keys);
    assertThat(points.at(7, SobolPoints.MOST_DIMENSIONS))
        .isEqualTo(Points.random(keys).at(7, SobolPoints.MOST_DIMENSIONS));
  }

  private static long digits(double coordinate) {
    return (long) (coordinate * 0x1p52);
  }

  private static long[] keys(int dimensions) {
    return LongStream.range(0, dimensions).map(each -> KeyedRandom.key(5, each)).toArray();
  }
}
