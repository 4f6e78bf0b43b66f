package io.parley.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Bounds;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.model.Scenario;
import io.parley.model.record.Refusal.Reason;
import io.parley.results.file.Decimals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What {@code summary.json} says, in the order in which it says it; by ids of the scenario. All but
 * the first three are null where every run failed.
 *
 * @param unopened the tables that never opened; null where all did
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SummaryContent(
    int runs,
    int failures,
    Map<String, OfShare> endings,
    @Nullable Map<String, Map<String, BigDecimal>> issues,
    @Nullable Map<String, Map<String, Integer>> issueCounts,
    @Nullable Map<String, OfActor> actors,
    @Nullable OfRounds settledRound,
    @Nullable Map<String, Map<String, Long>> refusals,
    @Nullable List<String> unopened,
    @Nullable OfStalemates stalemates) {

  /** A share of runs; what is null is left out. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfShare(
      int count,
      @Nullable BigDecimal share,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable OfBounds ifFailed,
      @Nullable OfRounds fromRound) {

    private static OfShare of(Share share, @Nullable OfBounds ifFailed, @Nullable OfRounds from) {
      return new OfShare(
          share.count(),
          Decimals.value(share.value()),
          Decimals.value(share.low()),
          Decimals.value(share.high()),
          ifFailed,
          from);
    }

    private static OfShare of(Share share) {
      return of(share, null, null);
    }
  }

  /** Between what a share lies, whatever the failed runs would have come to. */
  record OfBounds(BigDecimal low, BigDecimal high) {

    private static OfBounds of(Bounds bounds) {
      return new OfBounds(Decimals.value(bounds.low()), Decimals.value(bounds.high()));
    }
  }

  /** Quantiles of rounds, over {@code count} runs; null where there are none. */
  record OfRounds(
      int count,
      @Nullable BigDecimal p05,
      @Nullable BigDecimal p25,
      @Nullable BigDecimal p50,
      @Nullable BigDecimal p75,
      @Nullable BigDecimal p95) {

    private static OfRounds of(Spread rounds) {
      return rounds.count() == 0
          ? new OfRounds(0, null, null, null, null, null)
          : new OfRounds(
              rounds.count(),
              Decimals.value(rounds.p05()),
              Decimals.value(rounds.p25()),
              Decimals.value(rounds.p50()),
              Decimals.value(rounds.p75()),
              Decimals.value(rounds.p95()));
    }
  }

  /** The figures of an actor. */
  record OfActor(OfPayoff payoff) {}

  /** What runs paid an actor. */
  record OfPayoff(
      BigDecimal mean,
      BigDecimal sd,
      BigDecimal p05,
      BigDecimal p25,
      BigDecimal p50,
      BigDecimal p75,
      BigDecimal p95) {

    private static OfPayoff of(BatchSummary.Payoff payoff) {
      Spread spread = payoff.spread();
      return new OfPayoff(
          Decimals.value(payoff.mean()),
          Decimals.value(payoff.sd()),
          Decimals.value(spread.p05()),
          Decimals.value(spread.p25()),
          Decimals.value(spread.p50()),
          Decimals.value(spread.p75()),
          Decimals.value(spread.p95()));
    }
  }

  /** The runs without any deal, by why there was none. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfStalemates(
      OfShare noZone, OfShare zoneMissed, @Nullable OfShare indifferent, OfShare undetermined) {}

  /** What is said of a batch of which every run failed. */
  static SummaryContent ofFailed(Scenario scenario, int failures) {
    OfBounds any = OfBounds.of(new Bounds(0, 1));
    Map<String, OfShare> endings =
        each(
            scenario.endings().size(),
            ending -> scenario.endings().get(ending).id(),
            ending -> new OfShare(0, null, null, null, any, null));
    return new SummaryContent(0, failures, endings, null, null, null, null, null, null, null);
  }

  /** What is said of a batch of which runs were played to their end. */
  static SummaryContent of(Scenario scenario, BatchSummary summary) {
    IntFunction<String> actorId = actor -> scenario.actors().get(actor).id();
    int actors = scenario.actors().size();
    return new SummaryContent(
        summary.runs(),
        summary.failures(),
        endings(scenario, summary),
        options(scenario, summary, share -> Decimals.value(share.value())),
        options(scenario, summary, Share::count),
        each(actors, actorId, actor -> new OfActor(OfPayoff.of(summary.payoffs().get(actor)))),
        OfRounds.of(summary.settledRound()),
        each(actors, actorId, actor -> reasons(summary.refusals().get(actor))),
        unopened(scenario, summary),
        stalemates(summary));
  }

  private static Map<String, OfShare> endings(Scenario scenario, BatchSummary summary) {
    int failures = summary.failures();
    return each(
        scenario.endings().size(),
        ending -> scenario.endings().get(ending).id(),
        ending -> {
          Share share = summary.endings().get(ending);
          return OfShare.of(
              share, failures > 0 ? OfBounds.of(share.ifFailed(failures)) : null, null);
        });
  }

  /** By issue and option, what {@code figure} makes of the option's share. */
  private static <T> Map<String, Map<String, T>> options(
      Scenario scenario, BatchSummary summary, Function<Share, T> figure) {
    return each(
        scenario.issues().size(),
        issue -> scenario.issues().get(issue).id(),
        issue ->
            each(
                summary.options().get(issue).size(),
                option -> scenario.issues().get(issue).options().get(option).id(),
                option -> figure.apply(summary.options().get(issue).get(option))));
  }

  private static Map<String, Long> reasons(Map<Reason, Long> counts) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    counts.forEach((reason, count) -> reasons.put(reason.toString(), count));
    return reasons;
  }

  private static @Nullable List<String> unopened(Scenario scenario, BatchSummary summary) {
    return summary.unopened().isEmpty()
        ? null
        : summary.unopened().stream().map(track -> scenario.tracks().get(track).id()).toList();
  }

  private static OfStalemates stalemates(BatchSummary summary) {
    Share indifferent = summary.stalemates().indifferent();
    return new OfStalemates(
        OfShare.of(summary.stalemates().noZone()),
        OfShare.of(summary.stalemates().missed(), null, OfRounds.of(summary.stalemates().from())),
        indifferent.count() > 0 ? OfShare.of(indifferent) : null,
        OfShare.of(summary.stalemates().undetermined()));
  }

  private static <T> Map<String, T> each(int count, IntFunction<String> id, IntFunction<T> figure) {
    Map<String, T> figures = new LinkedHashMap<>();
    for (int each = 0; each < count; each++) {
      figures.put(id.apply(each), figure.apply(each));
    }
    return figures;
  }
}
