package io.parley.strategy;

import io.parley.model.draw.Vocabulary.Exponent;
import org.jspecify.annotations.Nullable;

/** Concedes nothing: aims at its best to the end. */
record Hardliner() implements Concession {

  @Override
  public String name() {
    return "hardliner";
  }

  @Override
  public @Nullable Exponent exponent() {
    return null;
  }

  @Override
  public double aspiration(Standpoint own) {
    return own.bestValue();
  }
}
