package io.parley.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parley.analysis.sensitivity.Index;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What differs between the runs of a row, and that nothing else does. */
class DesignsTest {

  private static final Parameters PARAMETERS = Numbers.uniform(5, 0, 1);
  private static final List<Parameter> UNCERTAIN = PARAMETERS.uncertain();

  /** x2 and x4 are varied, so x1, x3 and x5 are the others. */
  private static final Factors FACTORS =
      new Factors(PARAMETERS, List.of(UNCERTAIN.get(1), UNCERTAIN.get(3)));

  @Test
  void theOthersAndLuckAreFactorsAfterThoseVaried() {
    assertThat(FACTORS.names()).containsExactly("x2", "x4", Index.OTHERS, Index.LUCK);
    assertThat(new Factors(PARAMETERS, UNCERTAIN).names())
        .containsExactly("x1", "x2", "x3", "x4", "x5", Index.LUCK);
  }

  @Test
  void whatIsCertainIsNoFactor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Factors(PARAMETERS, List.of(PARAMETERS.all().get(0))));
  }

  @Test
  void aSaltelliRowMixesTwoWorldsFactorByFactor() {
    SaltelliDesign design = new SaltelliDesign(5, FACTORS);
    assertThat(design.runsPerRow()).isEqualTo(6);
    for (int row = 0; row < 50; row++) {
      int run = 1 + row * 6;
      assertThat(changed(design, run, run + 1)).containsExactly("x2", "x4", "others", "luck");
      assertThat(changed(design, run, run + 2)).containsExactly("x2");
      assertThat(changed(design, run, run + 3)).containsExactly("x4");
      assertThat(changed(design, run, run + 4)).containsExactly("others");
      assertThat(changed(design, run, run + 5)).containsExactly("luck");
      assertThat(changed(design, run + 1, run + 2)).containsExactly("x4", "others", "luck");
    }
  }

  @Test
  void aTrajectoryMovesEachFactorOnceAndBackNever() {
    MorrisDesign design = new MorrisDesign(5, FACTORS);
    assertThat(design.runsPerRow()).isEqualTo(5);
    List<List<String>> orders = new ArrayList<>();
    for (int row = 0; row < 50; row++) {
      int run = 1 + row * 5;
      List<String> moves = new ArrayList<>();
      for (int step = 0; step < 4; step++) {
        moves.addAll(changed(design, run + step, run + step + 1));
      }
      assertThat(moves).containsExactlyInAnyOrder("x2", "x4", "others", "luck");
      assertThat(changed(design, run, run + 4)).hasSize(4);
      orders.add(moves);
    }
    assertThat(orders.stream().distinct().count()).as("orders vary").isGreaterThan(10);
  }

  @Test
  void aMoveOfATrajectoryIsHalfOfADistributionBetweenItsFourLevels() {
    MorrisDesign design = new MorrisDesign(5, FACTORS);
    for (int run = 1; run <= 200; run += 5) {
      double from = design.uniform(run, UNCERTAIN.get(1));
      double to = design.uniform(run + 4, UNCERTAIN.get(1));
      assertThat(from).isIn(0.125, 0.375, 0.625, 0.875);
      assertThat(Math.abs(to - from)).isEqualTo(MorrisDesign.STEP);
    }
  }

  @Test
  void aTornadoRowIsARunOfAPlainBatchWithOneNumberElsewhere() {
    TornadoDesign design = new TornadoDesign(5, FACTORS);
    Draws keyed = Draws.keyed(5, PARAMETERS);
    assertThat(design.runsPerRow()).isEqualTo(6);
    for (int row = 0; row < 50; row++) {
      int run = 1 + row * 6;
      assertThat(uniforms(design, run)).isEqualTo(uniforms(keyed, row + 1));
      assertThat(design.luck(run)).isEqualTo(row + 1);
      assertThat(changed(design, run, run + design.low(1))).containsExactly("x4");
      assertThat(changed(design, run, run + design.high(1))).containsExactly("x4");
      assertThat(changed(design, run, run + design.redrawn())).containsExactly("luck");
      assertThat(design.uniform(run + design.low(1), UNCERTAIN.get(3))).isEqualTo(0.05);
      assertThat(design.uniform(run + design.high(1), UNCERTAIN.get(3))).isEqualTo(0.95);
    }
  }

  @Test
  void noTwoRowsShareAnyLuck() {
    for (Design design :
        List.of(
            new SaltelliDesign(5, FACTORS),
            new MorrisDesign(5, FACTORS),
            new TornadoDesign(5, FACTORS))) {
      int rows = 100;
      assertThat(
              IntStream.rangeClosed(1, rows * design.runsPerRow())
                  .map(design::luck)
                  .distinct()
                  .count())
          .isEqualTo(2 * rows);
    }
  }

  /** The factors in which two runs differ. */
  private static List<String> changed(Design design, int run, int other) {
    List<String> changed = new ArrayList<>();
    List<Double> before = uniforms(design, run);
    List<Double> after = uniforms(design, other);
    boolean others = true;
    for (int number = 0; number < before.size(); number++) {
      boolean differs = !before.get(number).equals(after.get(number));
      if (number % 2 == 1 && differs) {
        changed.add(UNCERTAIN.get(number).path());
      } else if (number % 2 == 0) {
        others &= differs;
      }
    }
    if (others) {
      changed.add(Index.OTHERS);
    }
    if (design.luck(run) != design.luck(other)) {
      changed.add(Index.LUCK);
    }
    return changed;
  }

  private static List<Double> uniforms(Draws draws, int run) {
    return UNCERTAIN.stream().map(parameter -> draws.uniform(run, parameter)).toList();
  }
}
