package io.parley.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Scenario;
import io.parley.model.draw.Endless;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import org.jspecify.annotations.Nullable;

/** The worlds of a batch's runs, read back to the decimals that its files keep. */
public final class WorldRows {

  private WorldRows() {}

  /** What run {@code run} took as true at its start; null where the batch kept no row of it. */
  public static @Nullable World of(ResultsFolder folder, int run) {
    String number = Integer.toString(run);
    NamedCsvRecord row =
        folder.find(BatchFiles.PARAMETERS, each -> each.getField("run").equals(number));
    return row == null ? null : of(folder.scenario(), row);
  }

  private static World of(Scenario scenario, NamedCsvRecord row) {
    World world = World.central(scenario.parameters());
    for (Parameter parameter : scenario.parameters().uncertain()) {
      String cell = row.getField(parameter.path());
      double value =
          parameter.isWord() ? parameter.words().indexOf(cell) : number(cell, parameter.path());
      world = parameter.range().contains(value) ? world.with(parameter, value) : world;
    }
    return world;
  }

  private static double number(String cell, String path) {
    return Endless.isWord(path, cell) ? Double.POSITIVE_INFINITY : Double.parseDouble(cell);
  }
}
