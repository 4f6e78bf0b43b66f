package io.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Consent;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lines that count only against what needs their holder's consent, by its option or because it had
 * agreed: the search for offers against going through all outcomes, on random cases.
 */
@Tag("fast")
class RegardedLinesTest {

  private static final int CASES = 1000;
  private static final int ACTORS = 3;

  @Test
  void searchFindsWhatEnumerationFinds() {
    int offers = 0;
    int spared = 0;
    int notSpared = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Case random = new Case(seed);
      OfferFrontier frontier = OfferFrontier.of(random.space());
      for (double holdingOut : new double[] {-0.3, 0.2}) {
        assertThat(frontier.best(holdingOut))
            .as("best of case %d", seed)
            .isCloseTo(random.best(holdingOut), within(1e-9));
        Outcome offer = frontier.bestForOthers(0.3, holdingOut);
        DoubleStream wanted =
            random.outcomes(holdingOut, 0.3).mapToDouble(random.space()::othersValue);
        double most = wanted.max().orElse(Double.NEGATIVE_INFINITY);
        if (offer != null) {
          offers++;
          assertThat(random.isOpen(offer)).isTrue();
          assertThat(random.space().othersValue(offer)).isCloseTo(most, within(1e-9));
        } else {
          assertThat(most).isEqualTo(Double.NEGATIVE_INFINITY);
        }
      }
      for (Outcome outcome : random.all.outcomes) {
        boolean broken = random.lines.stream().anyMatch(line -> line.never.holds(outcome));
        spared += broken && !random.space().contains(outcome) ? 1 : 0;
        notSpared += broken && random.space().contains(outcome) ? 1 : 0;
        assertThat(random.space().contains(outcome)).isEqualTo(random.isOpen(outcome));
      }
    }
    assertThat(offers).isGreaterThan(CASES);
    assertThat(spared).as("broken and spared").isGreaterThan(CASES);
    assertThat(notSpared).as("broken where the holder has no say").isGreaterThan(CASES);
  }

  private record Line(int holder, Condition never) {}

  private static final class Case {

    private final Random random;
    private final RandomSpace all;
    private final Consent consent;
    private final List<Line> lines = new ArrayList<>();
    private final List<Condition> forbidden = new ArrayList<>();

    Case(int seed) {
      all = new RandomSpace(new Random(seed));
      random = new Random(~seed);
      OfferSpace given = all.space;
      consent = consent(given);
      forbidden.addAll(given.forbidden());
      for (int holder = 0; holder < ACTORS; holder++) {
        Condition never = condition(given);
        if (given.statusQuo() == null || !never.holds(given.statusQuo())) {
          lines.add(new Line(holder, never));
          forbidden.addAll(consent.whereNeeded(holder, never, given.open(), given.statusQuo()));
        }
      }
    }

    private Consent consent(OfferSpace given) {
      List<Issue> issues = new ArrayList<>();
      for (double[] worth : given.others()) {
        List<Option> options = new ArrayList<>();
        ActorSet usual = someActors();
        for (int option = 0; option < worth.length; option++) {
          ActorSet consent = random.nextInt(3) == 0 ? someActors() : usual;
          options.add(new Option("o" + option, "o", null, consent, null, null));
        }
        issues.add(new Issue("i" + issues.size(), "i", options));
      }
      int agreed = random.nextInt(issues.size());
      return Consent.initial(issues).agreed(List.of(new Change(agreed, 0, 1)), someActors());
    }

    private ActorSet someActors() {
      int some = random.nextInt(1 << ACTORS);
      return new ActorSet(some & random.nextInt(1 << ACTORS));
    }

    private Condition condition(OfferSpace given) {
      int issues = given.others().length;
      int first = random.nextInt(issues);
      int about = 1 + random.nextInt(Math.min(3, issues));
      return Condition.allOf(
          IntStream.range(first, first + about)
              .mapToObj(
                  at -> {
                    int options = given.others()[at % issues].length;
                    List<Integer> refused =
                        IntStream.range(0, options)
                            .filter(option -> random.nextInt(2) == 0)
                            .boxed()
                            .toList();
                    return new Clause(at % issues, refused.isEmpty() ? List.of(0) : refused);
                  })
              .toList());
    }

    OfferSpace space() {
      OfferSpace given = all.space;
      return new OfferSpace(
          given.open(), forbidden, given.own(), given.others(), given.statusQuo());
    }

    /** By the rule as it is written, not as it is searched. */
    boolean isOpen(Outcome outcome) {
      ActorSet needed = consent.to(outcome, all.space.statusQuo());
      return all.isOpen(outcome)
          && lines.stream()
              .noneMatch(line -> line.never.holds(outcome) && needed.contains(line.holder));
    }

    Stream<Outcome> outcomes(double holdingOut, double least) {
      return all.outcomes.stream()
          .filter(this::isOpen)
          .filter(each -> all.space.own().value(each, holdingOut) >= least - 1e-9);
    }

    double best(double holdingOut) {
      return outcomes(holdingOut, Double.NEGATIVE_INFINITY)
          .mapToDouble(each -> all.space.own().value(each, holdingOut))
          .max()
          .orElse(Double.NEGATIVE_INFINITY);
    }
  }
}
