package io.parley.examples;

import io.parley.Parley;
import java.nio.file.Path;

/**
 * Plays a scenario's file, with one thing set, into a folder: arguments are the file and the
 * folder.
 */
public final class BatchIntoAFolder {

  private BatchIntoAFolder() {}

  /** Prints the share of each ending. */
  public static void main(String[] args) throws Exception {
    var parley = Parley.standard();
    var scenario = parley.read(Path.of(args[0])).with("clock.rounds", "9");
    var result = parley.batch(scenario).runs(50).seed(7).writeTo(Path.of(args[1]));
    result
        .endings()
        .forEach(
            (ending, estimate) ->
                System.out.printf(
                    "%s %.2f (%.2f to %.2f)%n",
                    ending, estimate.share(), estimate.low(), estimate.high()));
  }
}
