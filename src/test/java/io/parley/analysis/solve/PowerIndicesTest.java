package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.Parley;
import io.parley.model.Scenario;
import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power under rules with vetoes and double majorities, and in councils too large to go through. */
class PowerIndicesTest {

  private static final Path COUNCIL = Path.of("src/test/resources/io/parley/cli/eu-council.yaml");

  /** Members of the European Union on 1 January 2020 (Eurostat, demo_pjan), Germany to Malta. */
  private static final int[] POPULATION = {
    83_166_711, 67_320_216, 59_641_488, 47_332_614, 37_958_138, 19_328_838, 17_407_585,
    11_522_440, 10_718_565, 10_693_939, 10_327_589, 10_295_909, 9_769_526, 8_901_064,
    6_951_482, 5_822_763, 5_525_292, 5_457_873, 4_964_440, 4_058_165, 2_794_090,
    2_095_861, 1_907_675, 1_328_976, 888_005, 626_108, 514_564
  };

  @TempDir private Path folder;

  private static final int MEMBERS = 27;
  private static final int MAJORITY = 15;

  @Test
  void countingGivesWhatGoingThroughAllCoalitionsGives() {
    Random random = new Random(15);
    for (int attempt = 0; attempt < 200; attempt++) {
      int seats = 2 + random.nextInt(8);
      Agreement rule = rule(random, seats);
      ActorSet seated = ActorSet.first(seats);
      PowerIndices all = Objects.requireNonNull(PowerIndices.of(rule, seated));
      PowerIndices counted =
          PowerIndices.of(Objects.requireNonNull(CoalitionCounts.of(rule, seated)).swings());

      for (int seat = 0; seat < seats; seat++) {
        assertThat(counted.shapleyShubik().get(seat))
            .as("%s, seat %d", rule, seat)
            .isCloseTo(all.shapleyShubik().get(seat), Offset.offset(1e-12));
        assertThat(counted.banzhaf().get(seat))
            .isCloseTo(all.banzhaf().get(seat), Offset.offset(1e-12));
      }
    }
  }

  private static Agreement rule(Random random, int seats) {
    List<Double> votes = new ArrayList<>();
    for (int seat = 0; seat < seats; seat++) {
      votes.add(random.nextInt(80) / 4.0);
    }
    double most = votes.stream().mapToDouble(Double::doubleValue).sum();
    ActorSet veto =
        random.nextInt(3) > 0 ? ActorSet.NONE : ActorSet.NONE.with(random.nextInt(seats));
    Agreement weighted = new Agreement.Votes(votes, most * random.nextDouble(), veto);
    return random.nextBoolean()
        ? weighted
        : new Agreement.All(
            List.of(new Agreement.Quorum(1 + random.nextInt(seats), veto), weighted));
  }

  /**
   * Against going through all 134 million coalitions with the population to the head: the scenario
   * has it in ten thousands. Published indices of the Council (Kóczy 2021, doi:10.3390/g12020051;
   * Petróczy, Rogers and Kóczy 2022, doi:10.3390/g13010018) could not be got at here to compare.
   */
  @Test
  void ofTheCouncilAreThoseOfAllItsCoalitionsToThreePlaces() throws IOException {
    Scenario scenario = Scenarios.read(Files.readString(COUNCIL)).scenario();
    PowerIndices indices =
        Objects.requireNonNull(
            PowerIndices.of(scenario.tracks().get(0).agreement(), scenario.everyone()));
    long[][] swings = swings();
    double all = Arrays.stream(swings).flatMapToLong(Arrays::stream).sum();

    for (int seat = 0; seat < MEMBERS; seat++) {
      double order = 0;
      for (int size = 0; size < MEMBERS; size++) {
        order +=
            swings[seat][size]
                / (MEMBERS * CombinatoricsUtils.binomialCoefficientDouble(MEMBERS - 1, size));
      }
      assertThat(indices.shapleyShubik().get(seat)).isCloseTo(order, Offset.offset(5e-4));
      assertThat(indices.banzhaf().get(seat))
          .isCloseTo(Arrays.stream(swings[seat]).sum() / all, Offset.offset(5e-4));
    }
    assertThat(indices.shapleyShubik().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, Offset.offset(1e-9));
  }

  /** By member and size without it, from all winning coalitions, each a bit different. */
  private static long[][] swings() {
    long total = Arrays.stream(POPULATION).asLongStream().sum();
    long least = (total * 65 + 99) / 100;
    long[][] swings = new long[MEMBERS][MEMBERS];
    long people = 0;
    int members = 0;
    int coalition = 0;
    for (int step = 1; step < 1 << MEMBERS; step++) {
      int changed = Integer.numberOfTrailingZeros(step);
      coalition ^= 1 << changed;
      boolean joined = (coalition >>> changed & 1) != 0;
      people += joined ? POPULATION[changed] : -POPULATION[changed];
      members += joined ? 1 : -1;
      if (members >= MAJORITY && people >= least) {
        boolean anybody = members == MAJORITY;
        if (anybody || people - POPULATION[0] < least) {
          for (int seat = 0; seat < MEMBERS; seat++) {
            boolean isIn = (coalition >>> seat & 1) != 0;
            if (isIn && (anybody || people - POPULATION[seat] < least)) {
              swings[seat][members - 1]++;
            }
          }
        }
      }
    }
    return swings;
  }

  @Test
  void theCouncilIsPlayedAndItsPowerPrinted() {
    Path out = folder.resolve("batch");
    Parley run = Parley.run("run", COUNCIL, "--runs", 5, "--no-charts", "--out", out);
    Parley solve = Parley.run("solve", COUNCIL);

    assertThat(run.code()).isZero();
    assertThat(solve.out())
        .contains("Power under the table's rule", "\n  germany: ", "\n  malta: ");
  }
}
