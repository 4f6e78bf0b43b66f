package io.parley.strategy.belief;

import io.parley.model.outcome.Issue;
import java.util.List;

/** What can be known of another actor: what it says, and nothing that it keeps to itself. */
public interface Counterpart {

  /** Its index. */
  int actor();

  /** What is negotiated. */
  List<Issue> issues();

  /** How many rounds are played at most. */
  int rounds();

  /** What it now says in public that each option of each issue is worth to it. */
  double[][] declared();

  /** What was said at the tables at which the two meet, in the tables' order. */
  List<PublicRecord> records();
}
