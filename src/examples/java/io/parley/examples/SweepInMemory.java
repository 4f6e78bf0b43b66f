package io.parley.examples;

import io.parley.Parley;
import io.parley.SweepPoint;
import java.nio.file.Path;

/** How the shares of endings go with a scenario's length: the argument is its file. */
public final class SweepInMemory {

  private SweepInMemory() {}

  /** Prints a line for each point. */
  public static void main(String[] args) throws Exception {
    var parley = Parley.standard();
    var sweep = parley.sweep(parley.read(Path.of(args[0]))).vary("clock.rounds", "3,6,12");
    for (SweepPoint point : sweep.runs(50).seed(7).play()) {
      System.out.println(point.values() + " " + point.batch().endings());
    }
  }
}
