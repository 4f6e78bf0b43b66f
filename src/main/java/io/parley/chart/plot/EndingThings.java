package io.parley.chart.plot;

import io.parley.chart.plot.Boxes.Thing;
import io.parley.chart.style.Palette;
import io.parley.chart.words.Texts;
import io.parley.model.Ending;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The endings of a scenario as boxes, each in its colour. */
public final class EndingThings {

  /** The most endings that have a box each, so that every colour is named. */
  public static final int MOST = 12;

  private EndingThings() {}

  public static List<Thing> of(Scenario scenario) {
    List<Thing> things = new ArrayList<>();
    int all = scenario.endings().size();
    for (Ending ending : scenario.endings()) {
      things.add(
          new Thing(Texts.within(ending.label()), Palette.ending(things.size(), all), false));
    }
    return things;
  }
}
