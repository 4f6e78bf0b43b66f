package io.parley.simulation;

import io.parley.model.Condition;
import io.parley.model.Outcome;
import io.parley.model.RedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be put forward at a table, as far as somebody knows: which options are open and which
 * combinations are out of the question.
 *
 * @param open the options open on each issue
 * @param forbidden the combinations
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OpenOutcomes(int[][] open, List<Condition> forbidden) {

  /**
   * What {@code own} could put forward, who knows its own lines and the public ones of the seated;
   * with null in its place, what an outsider could.
   *
   * @param remembering whether what the table remembers of refusals counts
   */
  static OpenOutcomes of(
      NegotiationState state, Table table, @Nullable Negotiator own, boolean remembering) {
    Outcome statusQuo = state.statusQuo();
    List<Condition> forbidden = new ArrayList<>();
    if (own != null) {
      addStanding(forbidden, own, own.actor().redLines(), statusQuo);
    }
    for (int seated : table.seated().toList()) {
      Negotiator other = state.negotiator(seated);
      if (other != own) {
        addStanding(forbidden, other, other.publicLines(), statusQuo);
      }
    }
    int[][] open = table.openOptions();
    if (remembering && !table.memory().isEmpty()) {
      open = table.memory().restrict(open);
      table.memory().lines().forEach(line -> addUnlessBroken(forbidden, line, statusQuo));
    }
    return new OpenOutcomes(open, List.copyOf(forbidden));
  }

  private static void addStanding(
      List<Condition> forbidden, Negotiator of, List<RedLine> lines, @Nullable Outcome statusQuo) {
    for (RedLine line : lines) {
      if (of.stands(line)) {
        addUnlessBroken(forbidden, line, statusQuo);
      }
    }
  }

  private static void addUnlessBroken(
      List<Condition> forbidden, RedLine line, @Nullable Outcome statusQuo) {
    Condition never = line.never();
    if (never != null && (statusQuo == null || !never.holds(statusQuo))) {
      forbidden.add(never);
    }
  }

  /**
   * {@code outcome} with what is in force in place of what is not open; null where nothing is in
   * force that could take its place.
   */
  @Nullable Outcome now(Outcome outcome, @Nullable Outcome statusQuo) {
    Outcome now = outcome;
    for (int issue = 0; issue < open.length; issue++) {
      int option = outcome.option(issue);
      if (Arrays.stream(open[issue]).noneMatch(each -> each == option)) {
        if (statusQuo == null) {
          return null;
        }
        now = now.with(issue, statusQuo.option(issue));
      }
    }
    return now;
  }

  /** Whether none of the combinations is in {@code outcome}. */
  boolean allows(Outcome outcome) {
    return forbidden.stream().noneMatch(never -> never.holds(outcome));
  }
}
