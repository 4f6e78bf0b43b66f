package io.parley.simulation;

import java.util.List;
import java.util.Random;

/** Who may propose, drawn by itself so that all else that is generated stays as it is. */
final class GeneratedInstitutions {

  private final Random random;
  private final boolean someOnlyAnswer;

  GeneratedInstitutions(long seed) {
    random = new Random(67_867_967 * seed + 13);
    someOnlyAnswer = random.nextInt(4) == 0;
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
