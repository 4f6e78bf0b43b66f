package io.parleyplanted.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

public final class DrawsWithoutAKey {
  private DrawsWithoutAKey() {}

  public static double sum(List<String> order) {
    Collections.shuffle(order);
    return new Random().nextDouble() + ThreadLocalRandom.current().nextDouble() + Math.random();
  }
}
