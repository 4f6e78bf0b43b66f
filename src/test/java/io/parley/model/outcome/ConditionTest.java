package io.parley.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parley.model.outcome.Condition.Clause;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ConditionTest {

  private static final Condition CONDITION =
      Condition.allOf(List.of(new Clause(2, List.of(0, 3)), new Clause(0, List.of(1))));

  @Test
  void holdsWhereEveryNamedIssueHasOneOfItsOptions() {
    assertThat(CONDITION.holds(Outcome.of(1, 9, 0))).isTrue();
    assertThat(CONDITION.holds(Outcome.of(1, 9, 3))).isTrue();
    assertThat(CONDITION.holds(Outcome.of(1, 9, 1))).isFalse();
    assertThat(CONDITION.holds(Outcome.of(0, 9, 3))).isFalse();
  }

  @Test
  void anIssueThatIsNotNamedFitsWithAnyOption() {
    assertThat(CONDITION.isAbout(1)).isFalse();
    assertThat(CONDITION.isAbout(2)).isTrue();
    assertThat(CONDITION.isAbout(0)).isTrue();
    assertThat(CONDITION.fits(1, 7)).isTrue();
    assertThat(CONDITION.fits(2, 3)).isTrue();
    assertThat(CONDITION.fits(2, 1)).isFalse();
  }

  @Test
  void givesItsClausesBack() {
    assertThat(Condition.allOf(CONDITION.clauses()).clauses()).isEqualTo(CONDITION.clauses());
  }

  @Test
  void needsAClauseAndNoIssueTwice() {
    Clause clause = new Clause(0, List.of(1));

    assertThatIllegalArgumentException().isThrownBy(() -> Condition.allOf(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Condition.allOf(List.of(clause, clause)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Clause(0, List.of()));
  }
}
