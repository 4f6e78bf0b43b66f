package io.parley.analysis.solve.bargain;

import io.parley.model.Assessment;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Consent;
import io.parley.model.outcome.Outcome;
import io.parley.model.outcome.Requirements;
import io.parley.model.procedure.Agreement;
import io.parley.model.procedure.Track;
import io.parley.search.Interest;
import io.parley.search.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who would take which outcome at a round, if it were put to a table: worth no less than no deal
 * and breaking no line that still stands after that many rounds of holding out.
 */
public final class Bargain {

  private final Scenario scenario;
  private final World world;
  private final @Nullable Track track;
  private final Consent consent;
  private final Requirements requirements;
  private final Assessment[] assessments;
  private final double[] noDeal;
  private final List<Condition> vain;

  /**
   * The bargain over a scenario's issues.
   *
   * @param world the world, e.g. the central one
   * @param track the table, or null for one table at which everyone sits and only the consent that
   *     an outcome needs counts
   * @param round after how many rounds of holding out, 0 or more; others' leverage is left out
   */
  public Bargain(Scenario scenario, World world, @Nullable Track track, int round) {
    this.scenario = scenario;
    this.world = world;
    this.track = track;
    this.consent = Consent.initial(scenario.issues());
    this.requirements = Requirements.of(scenario.issues());
    int actors = scenario.actors().size();
    assessments = new Assessment[actors];
    noDeal = new double[actors];
    Expectations expectations = new Expectations(scenario, world, round);
    List<Prospect> prospects = expectations.prospects();
    vain = Prospect.vain(prospects, scenario.statusQuo());
    for (int index = 0; index < actors; index++) {
      assessments[index] = expectations.assessment(index, prospects);
      noDeal[index] = assessments[index].noDeal();
    }
  }

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /** The options open on each issue. */
  public int[][] open() {
    Outcome statusQuo = scenario.statusQuo();
    return IntStream.range(0, scenario.issues().size())
        .mapToObj(
            issue ->
                statusQuo == null || track == null || track.issues().contains(issue)
                    ? IntStream.range(0, scenario.issues().get(issue).options().size()).toArray()
                    : new int[] {statusQuo.option(issue)})
        .toArray(int[][]::new);
  }

  /** What options require of others. */
  public Requirements requirements() {
    return requirements;
  }

  /** The combinations in which all is certain to fall back to the status quo. */
  public List<Condition> vain() {
    return vain;
  }

  /** Hands every outcome to {@code visitor}, the last issue changing fastest. */
  public void forEachOutcome(Consumer<Outcome> visitor) {
    Outcomes.forEach(open(), requirements, visitor);
  }

  /** Those at the table. */
  public ActorSet seated() {
    return track == null ? scenario.everyone() : track.participants();
  }

  /** Those at the table and those who may have to ratify. */
  public ActorSet players() {
    ActorSet players = track == null ? ActorSet.NONE : seated();
    int[][] open = open();
    for (int issue = 0; issue < open.length; issue++) {
      for (int option : open[issue]) {
        players = players.and(consent(issue, option));
      }
    }
    return players;
  }

  /**
   * The two actors with most influence, those first who have a say; of equals the first. Empty
   * where there is only one actor.
   */
  public List<Integer> mainPair() {
    ActorSet players = players();
    List<Integer> order =
        IntStream.range(0, scenario.actors().size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer actor) -> !players.contains(actor))
                    .thenComparing(actor -> -influence(actor)))
            .toList();
    return order.size() < 2 ? List.of() : order.subList(0, 2).stream().sorted().toList();
  }

  /** Without whom an option can't be put into effect. */
  public ActorSet consent(int issue, int option) {
    return consent.to(issue, option);
  }

  /** Whether {@code outcome} is no deal at all. */
  public boolean isStatusQuo(Outcome outcome) {
    return outcome.equals(scenario.statusQuo());
  }

  /** Without whom {@code outcome} can't be put into effect. */
  public ActorSet required(Outcome outcome) {
    return consent.to(outcome, scenario.statusQuo());
  }

  /** Whether a deal comes about that {@code taking} would take and that needs {@code required}. */
  public boolean comesAbout(ActorSet taking, ActorSet required) {
    if (track == null) {
      return taking.containsAll(required);
    }
    Agreement rule = track.agreement();
    ActorSet assenting = taking.without(scenario.everyone().without(seated()));
    return rule.carries(assenting, seated()) && taking.containsAll(required.without(seated()));
  }

  /** Those on whom it depends whether a deal comes about that needs {@code required}. */
  public ActorSet concerned(ActorSet required) {
    return track == null ? required : seated().and(required);
  }

  /** Those without whom no deal comes about that needs {@code required}, whoever else takes it. */
  ActorSet indispensable(ActorSet required) {
    return track == null ? required : required.without(seated());
  }

  /** What {@code outcome} is worth to an actor. */
  public double value(int actor, Outcome outcome) {
    return assessments[actor].value(outcome);
  }

  /** What {@code outcome} is worth, by actor. */
  public double[] values(Outcome outcome) {
    return IntStream.range(0, assessments.length)
        .mapToDouble(actor -> value(actor, outcome))
        .toArray();
  }

  /** What there is to search: every actor's values, who gains nothing at no deal's. */
  public Problem problem() {
    List<Interest> interests =
        IntStream.range(0, assessments.length)
            .mapToObj(
                actor ->
                    new Interest(
                        assessments[actor].valuation(),
                        assessments[actor].holdingOut(),
                        noDeal[actor] + exclusionCost(actor)))
            .toList();
    return new Problem(open(), interests, List.of());
  }

  /** What holding out has cost an actor. */
  double wear(int actor) {
    return assessments[actor].wear();
  }

  /** What no deal is worth to an actor. */
  public double noDeal(int actor) {
    return noDeal[actor];
  }

  /** What a deal gives an actor beyond no deal; less the cost of exclusion where it has no seat. */
  public double gain(int actor, Outcome outcome) {
    return value(actor, outcome) - exclusionCost(actor) - noDeal[actor];
  }

  /**
   * The same with the price of the lines that refuse {@code outcome} taken off, which who takes it
   * nonetheless gives up.
   */
  public double gainOnceGivenUp(int actor, Outcome outcome) {
    return gain(actor, outcome) - assessments[actor].priceOfGivingUp(outcome);
  }

  /** What a deal made without a seat takes off its value; 0 for those at the table. */
  double exclusionCost(int actor) {
    return assessments[actor].exclusionCost(seated().contains(actor));
  }

  /** Whether a line of an actor, while it stands, refuses {@code outcome}. */
  public boolean refuses(int actor, RedLine line, Outcome outcome) {
    return line.refuses(outcome, scenario.statusQuo(), seated().contains(actor));
  }

  /** Whether an actor keeps to a line of its own. */
  public boolean keepsTo(int actor, RedLine line) {
    return assessments[actor].keepsTo(line);
  }

  /** Those who would take {@code outcome}. */
  public ActorSet takers(Outcome outcome) {
    ActorSet takers = ActorSet.NONE;
    for (int actor = 0; actor < assessments.length; actor++) {
      boolean takes = assessments[actor].takes(outcome, seated().contains(actor));
      takers = takes ? takers.with(actor) : takers;
    }
    return takers;
  }

  /** Whether {@code outcome} is a deal that comes about. */
  public boolean isDeal(Outcome outcome) {
    return requirements.areMetBy(outcome)
        && !isStatusQuo(outcome)
        && vain.stream().noneMatch(each -> each.holds(outcome))
        && comesAbout(takers(outcome), required(outcome));
  }

  /** What the actors weigh, the greatest being 1; all 0 if nobody weighs anything. */
  public double[] weights() {
    double[] weights = IntStream.range(0, assessments.length).mapToDouble(this::weight).toArray();
    double greatest = Arrays.stream(weights).max().orElse(0);
    return greatest > 0 ? Arrays.stream(weights).map(each -> each / greatest).toArray() : weights;
  }

  /**
   * What an actor weighs: its influence, or the mean over the issues where that depends on them.
   */
  public double weight(int actor) {
    return scenario.actors().get(actor).weight(scenario.issues().size(), world);
  }

  /** Whether some actor weighs more on one issue than on another, or by its salience. */
  public boolean weighsByIssue() {
    return scenario.actors().stream().anyMatch(actor -> !actor.influence().isEven(world));
  }

  private double influence(int actor) {
    return world.number(scenario.actors().get(actor).influence().general());
  }
}
