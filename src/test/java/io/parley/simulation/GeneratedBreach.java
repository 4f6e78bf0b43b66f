package io.parley.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a random event that reverts something leaves and whose doing it is.
 *
 * @param requiring the options that require others, as {@code i0.o1}
 */
record GeneratedBreach(
    Random random, int actors, int[] options, Set<String> requiring, List<Integer> reverted) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<String> leaves = new ArrayList<>();
    for (int issue : reverted) {
      List<Integer> free =
          IntStream.range(0, options[issue])
              .filter(option -> !requiring.contains("i" + issue + ".o" + option))
              .boxed()
              .toList();
      int option = free.get(random.nextInt(free.size()));
      if (random.nextInt(4) == 0) {
        leaves.add("i" + issue + ": o" + option);
      }
    }
    if (!leaves.isEmpty()) {
      lines.add("leaves: {" + String.join(", ", leaves) + "}");
    }
    if (random.nextBoolean()) {
      lines.add("by: a" + random.nextInt(actors));
      lines.add(String.format(Locale.ROOT, "gain: %.3f", 0.2 * random.nextDouble() - 0.1));
    }
    return lines;
  }
}
