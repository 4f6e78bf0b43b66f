package io.parley.extension;

import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.strategy.Concession;
import io.parley.strategy.Standpoint;

/** A concession from outside: aims half way between no deal and its best, whatever the time. */
final class HalfWay implements Concession {

  @Override
  public String name() {
    return "half-way";
  }

  @Override
  public Exponent exponent() {
    return null;
  }

  @Override
  public double aspiration(Standpoint own) {
    return (own.noDealValue() + own.bestValue()) / 2;
  }
}
