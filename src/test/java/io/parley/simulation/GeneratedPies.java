package io.parley.simulation;

import java.util.Locale;
import java.util.Random;

/**
 * Random scenarios for one table, with {@code PROTOCOL} in place of its protocol: 2 to 5 parties, 2
 * to 4 issues of 2 to 5 options, points at random, reservations of 0.3 to 0.7 of what each could
 * have, patience of 10 to 30 of 24 rounds, half of them with a line.
 */
final class GeneratedPies {

  private GeneratedPies() {}

  static String yaml(long number) {
    Random random = new Random(number);
    int actors = 2 + random.nextInt(4);
    int issues = 2 + random.nextInt(3);
    int[] options = random.ints(issues, 2, 6).toArray();
    StringBuilder yaml =
        new StringBuilder("scenario: pie\nclock: {rounds: 24}\nstatus_quo: none\nissues:\n");
    for (int issue = 0; issue < issues; issue++) {
      yaml.append("  i").append(issue).append(": {options: [");
      for (int option = 0; option < options[issue]; option++) {
        yaml.append(option == 0 ? "" : ", ").append("o").append(option);
      }
      yaml.append("]}\n");
    }
    yaml.append("actors:\n");
    for (int actor = 0; actor < actors; actor++) {
      yaml.append(
          String.format(
              Locale.ROOT,
              "  a%d:\n    reservation: %.2f\n    patience: {uniform: [10, 30]}\n"
                  + "    strategy: {concession: {boulware: {uniform: [0.3, 1]}}}\n    positions:\n",
              actor,
              0.3 + 0.4 * random.nextDouble()));
      for (int issue = 0; issue < issues; issue++) {
        yaml.append("      i").append(issue).append(": {scores: {");
        for (int option = 0; option < options[issue]; option++) {
          yaml.append(option == 0 ? "" : ", ")
              .append("o")
              .append(option)
              .append(": ")
              .append(random.nextInt(101));
        }
        yaml.append("}}\n");
      }
      if (random.nextBoolean()) {
        yaml.append(
            String.format(
                "    red_lines: {line: {never: {i0: [o%d], i1: [o%d]}}}\n",
                random.nextInt(options[0]), random.nextInt(options[1])));
      }
    }
    return yaml.append("tracks:\n  table:\n    participants: all\n    issues: all\n    PROTOCOL\n")
        .toString();
  }
}
