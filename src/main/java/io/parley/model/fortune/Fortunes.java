package io.parley.model.fortune;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fortunes of a scenario and the numbers that they move.
 *
 * @param all in declared order
 */
public record Fortunes(List<Fortune> all) {

  public Fortunes {
    all = List.copyOf(all);
  }

  /** Where they begin. */
  public double[] start(World world) {
    return all.stream().mapToDouble(fortune -> fortune.start(world)).toArray();
  }

  /**
   * The numbers in use where fortunes are at {@code x}: each is what it is by itself and {@code Σ
   * factor · x} over all fortunes, kept in its range. What has no end stays so.
   *
   * @param drawn the numbers as drawn, and as events have changed them
   */
  public World inUse(World drawn, double[] x) {
    Map<Parameter, Double> moved = new LinkedHashMap<>();
    for (int fortune = 0; fortune < x.length; fortune++) {
      for (Fortune.Move move : all.get(fortune).moves()) {
        double by = drawn.number(move.factor()) * x[fortune];
        moved.merge(move.parameter(), by, Double::sum);
      }
    }
    World world = drawn;
    for (Map.Entry<Parameter, Double> each : moved.entrySet()) {
      Parameter parameter = each.getKey();
      double before = drawn.number(parameter);
      if (each.getValue() != 0 && Double.isFinite(before)) {
        world = world.with(parameter, parameter.range().nearest(before + each.getValue()));
      }
    }
    return world;
  }

  /** The numbers in use at the start of a run. */
  public World inUseAtStart(World drawn) {
    return all.isEmpty() ? drawn : inUse(drawn, start(drawn));
  }

  /** Whether some fortune moves {@code parameter}. */
  public boolean move(Parameter parameter) {
    return all.stream()
        .flatMap(fortune -> fortune.moves().stream())
        .anyMatch(move -> move.parameter().equals(parameter));
  }
}
