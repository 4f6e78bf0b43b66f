package io.parley.report.chart;

import io.parley.model.Ending;
import io.parley.model.Scenario;
import io.parley.report.chart.Boxes.Thing;
import java.util.ArrayList;
import java.util.List;

/** The endings of a scenario as boxes, each in its colour. */
final class EndingThings {

  /** The most endings that have a box each, so that every colour is named. */
  static final int MOST = 12;

  private EndingThings() {}

  static List<Thing> of(Scenario scenario) {
    List<Thing> things = new ArrayList<>();
    int all = scenario.endings().size();
    for (Ending ending : scenario.endings()) {
      things.add(
          new Thing(Texts.within(ending.label()), Palette.ending(things.size(), all), false));
    }
    return things;
  }
}
