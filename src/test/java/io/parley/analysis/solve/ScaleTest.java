package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.analysis.solve.deal.SolutionSearch;
import io.parley.analysis.solve.deal.SolutionSearch.Effort;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.search.SearchedPoint;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ScaleTest {

  private static final Effort SOME = new Effort(300_000, 1_000);

  private static final Effort SHORT = new Effort(20_000, 100);

  private static final Bargain BARGAIN = bargain(1);

  private static Bargain bargain(long seed) {
    Scenario scenario = ScaleScenarios.read(ScaleScenarios.large(seed));
    return new Bargain(scenario, World.central(scenario.parameters()), null, 0);
  }

  @Test
  void hugeSpacesAreAnsweredWithAProofOrAGap() {
    SearchedSolution solution = SolutionSearch.solve(BARGAIN, outcome -> true, null, SOME);

    assertThat(solution.outcomes()).isEqualTo(Math.pow(5, 20));
    assertAnswered(solution.utilitarian());
    assertAnswered(solution.utilitarianWeighted());
    assertAnswered(solution.utilitarianUnconstrained());
    assertAnswered(solution.egalitarian());
    assertThat(solution.sample().of()).isEqualTo(SOME.sample());
    Outcome example = Objects.requireNonNull(solution.example());
    assertThat(BARGAIN.isStatusQuo(example)).isFalse();
  }

  private static void assertAnswered(SearchedPoint point) {
    assertThat(point.outcome()).isNotNull();
    assertThat(point.bound()).isFinite();
    assertThat(point.gap()).isGreaterThanOrEqualTo(0);
    assertThat(point.proven()).isEqualTo(point.gap() == 0);
  }

  @Test
  void theSameQuestionGivesTheSameAnswer() {
    assertThat(SolutionSearch.solve(BARGAIN, outcome -> true, null, SHORT))
        .isEqualTo(SolutionSearch.solve(BARGAIN, outcome -> true, null, SHORT));
  }
}
