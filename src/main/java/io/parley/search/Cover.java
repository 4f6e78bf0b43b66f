package io.parley.search;

import io.parley.model.Prospect;
import io.parley.model.Valuation;
import io.parley.model.outcome.Condition;
import java.util.List;

/**
 * Chooses the issues to go through option by option so that each combination ties at most one issue
 * beyond them, and that where the actor holds out and what may not last depend on them alone.
 */
final class Cover {

  private Cover() {}

  /** For each issue, whether it is in the cover. */
  static boolean[] of(OfferSpace space, List<Combination> combinations) {
    boolean[] cover = ofHolding(space);
    int next = mostTying(space, combinations, cover);
    while (next >= 0) {
      cover[next] = true;
      next = mostTying(space, combinations, cover);
    }
    return cover;
  }

  /** As {@link #of}, but for where the actor holds out and what may not last alone. */
  static boolean[] ofHolding(OfferSpace space) {
    boolean[] cover = new boolean[space.issues()];
    Valuation own = space.own();
    Condition holding = own.holding().condition();
    if (holding != null) {
      add(space, cover, holding);
    }
    List<Condition> linkages = own.linkages();
    for (Prospect prospect : own.prospects()) {
      Condition where = prospect.fall().where();
      if (where != null) {
        add(space, cover, where);
      }
      for (int issue = 0; issue < cover.length; issue++) {
        if (prospect.fall().changes(issue)) {
          cover[issue] |= space.isOpen(issue);
          for (Condition linkage : linkages) {
            if (linkage.isAbout(issue)) {
              add(space, cover, linkage);
            }
          }
        }
      }
    }
    return cover;
  }

  private static void add(OfferSpace space, boolean[] cover, Condition condition) {
    for (int clause = 0; clause < condition.size(); clause++) {
      int issue = condition.issue(clause);
      cover[issue] |= space.isOpen(issue);
    }
  }

  /** The issue in most combinations that still tie two or more, or -1 if there is none. */
  private static int mostTying(OfferSpace space, List<Combination> combinations, boolean[] cover) {
    int chosen = -1;
    double most = 0;
    for (int issue = 0; issue < cover.length; issue++) {
      if (!cover[issue] && space.isOpen(issue)) {
        double score = (double) tied(combinations, cover, issue) / space.open()[issue].length;
        if (score > most) {
          chosen = issue;
          most = score;
        }
      }
    }
    return chosen;
  }

  private static int tied(List<Combination> combinations, boolean[] cover, int issue) {
    int count = 0;
    for (Combination combination : combinations) {
      if (combination.condition().sizeBeyond(cover) > 1 && combination.condition().isAbout(issue)) {
        count++;
      }
    }
    return count;
  }
}
