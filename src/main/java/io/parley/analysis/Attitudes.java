package io.parley.analysis;

import io.parley.model.Actor;
import io.parley.model.Position;
import io.parley.model.RedLine;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.NumberRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How an actor looks on an issue's options.
 *
 * @param byOption by option, how it looks on that
 */
public record Attitudes(List<Set<Attitude>> byOption) {

  private static final int GRID = 1000;
  private static final double SAME = 1e-9;

  /** How {@code actor} looks on the issue with this index. */
  public static Attitudes of(Actor actor, int issue, Issue body) {
    List<Set<Attitude>> signs = new ArrayList<>();
    List<Double> wish = wish(actor, issue, body);
    double most = Collections.max(wish);
    boolean isTold = Collections.min(wish) < most - SAME;
    for (int option = 0; option < wish.size(); option++) {
      Set<Attitude> here = refusals(actor, issue, option);
      if (isTold && wish.get(option) >= most - SAME) {
        here.add(Attitude.IDEAL);
      } else if (wish.get(option) > 0 && isIdeal(actor, issue)) {
        here.add(Attitude.POSSIBLE_IDEAL);
      }
      signs.add(here);
    }
    return new Attitudes(signs);
  }

  /** How strongly each option is wished for; the same for all where the actor says nothing. */
  private static List<Double> wish(Actor actor, int issue, Issue body) {
    return actor.positions().stream()
        .filter(position -> position.issue() == issue)
        .findFirst()
        .map(position -> wish(position.preference(), body))
        .orElse(Collections.nCopies(body.options().size(), 0.0));
  }

  private static List<Double> wish(Position.Preference preference, Issue body) {
    int options = body.options().size();
    NumberRange range = body.range();
    if (preference instanceof Position.Ideal ideal) {
      return options == 1 ? List.of(0.0) : chances(ideal.ideal(), options);
    }
    if (preference instanceof Position.Values values) {
      return medians(values.values());
    }
    if (preference instanceof Position.Line line && range != null) {
      double slope = line.slope().distribution().quantile(0.5);
      return IntStream.range(0, options).mapToObj(each -> slope * range.number(each)).toList();
    }
    if (preference instanceof Position.LinkagesOnly) {
      return Collections.nCopies(options, 0.0);
    }
    return medians(((Position.Scores) preference).points());
  }

  /** How likely each word of {@code word} is. */
  private static List<Double> chances(Parameter word, int words) {
    List<Double> chances = new ArrayList<>(Collections.nCopies(words, 0.0));
    Distribution distribution = word.distribution();
    for (int point = 0; point < GRID; point++) {
      int drawn = (int) distribution.quantile((point + 0.5) / GRID);
      chances.set(drawn, chances.get(drawn) + 1.0 / GRID);
    }
    return chances;
  }

  private static List<Double> medians(List<Parameter> numbers) {
    return numbers.stream().map(number -> number.distribution().quantile(0.5)).toList();
  }

  private static boolean isIdeal(Actor actor, int issue) {
    return actor.positions().stream()
        .anyMatch(each -> each.issue() == issue && each.preference() instanceof Position.Ideal);
  }

  private static Set<Attitude> refusals(Actor actor, int issue, int option) {
    Set<Attitude> signs = EnumSet.noneOf(Attitude.class);
    for (RedLine line : actor.redLines()) {
      Condition never = line.never();
      if (never != null && never.isAbout(issue) && never.fits(issue, option)) {
        signs.add(never.size() == 1 ? Attitude.REFUSED : Attitude.REFUSED_COMBINED);
      }
    }
    return signs;
  }
}
