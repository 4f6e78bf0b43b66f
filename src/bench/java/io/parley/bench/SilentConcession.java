package io.parley.bench;

import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.strategy.Concession;
import io.parley.strategy.Standpoint;

/** Aims at nothing in particular, without looking at what there is. */
record SilentConcession() implements Concession {

  @Override
  public String name() {
    return "silent";
  }

  @Override
  public Exponent exponent() {
    return null;
  }

  @Override
  public double aspiration(Standpoint own) {
    return 0;
  }
}
