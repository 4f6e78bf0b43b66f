package io.parley.strategy;

import io.parley.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Which of the outcomes that it could take an actor proposes. */
public interface Offer {

  /** Its name in a scenario. */
  String name();

  /** What to propose now, or null to pass. */
  @Nullable Outcome propose(Standpoint own);
}
