package io.parley.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Who may propose and who weighs how much, drawn by itself so that all else that is generated stays
 * as it is.
 */
final class GeneratedInstitutions {

  private final Random random;
  private final boolean someOnlyAnswer;
  private final Random weights;
  private final boolean byIssue;

  GeneratedInstitutions(long seed) {
    random = new Random(67_867_967 * seed + 13);
    someOnlyAnswer = random.nextInt(4) == 0;
    weights = new Random(67_867_967 * seed + 19);
    byIssue = weights.nextInt(4) == 0;
  }

  /** The line with how actors weigh, in some scenarios. */
  List<String> weighing() {
    return byIssue && weights.nextBoolean() ? List.of("weighing: influence-salience") : List.of();
  }

  /** An actor's influence, in some scenarios by issue. */
  String influence(String number, int issues) {
    if (!byIssue || weights.nextBoolean()) {
      return number;
    }
    return String.format(
        Locale.ROOT,
        "{default: %s, i%d: %.2f}",
        number,
        weights.nextInt(issues),
        50 * weights.nextDouble());
  }

  /**
   * The line with who may propose at half the tables of one scenario in four where its protocol
   * knows answerers.
   *
   * @param participants a list of actors as YAML writes it
   */
  List<String> proposers(String protocol, String participants) {
    List<String> seated = List.of(participants.replaceAll("[\\[\\]]", "").split(", "));
    boolean isAnswering =
        protocol.equals("alternating-offers") || protocol.equals("multiple-offers");
    boolean isNamed = random.nextBoolean() && isAnswering && someOnlyAnswer;
    String proposer = seated.get(random.nextInt(seated.size()));
    return isNamed ? List.of("proposers: [" + proposer + "]") : List.of();
  }
}
