package io.parley.chart.plot;

import io.parley.analysis.Attitude;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import java.awt.Color;
import java.awt.Shape;
import java.util.Set;

/** How actors look on options, as marks: a row for each option, a column for each actor. */
public final class AttitudeMarks {

  private static final double RADIUS = 6;
  private static final double BESIDE = 17; // marks at one place stand side by side

  private AttitudeMarks() {}

  /** Adds the marks of an actor on an option. */
  public static void add(Rows rows, int option, int actor, Set<Attitude> attitudes, Color colour) {
    double x = -BESIDE * (attitudes.size() - 1) / 2;
    for (Attitude attitude : attitudes) {
      Shape mark = Marks.at(x, 0, shape(attitude));
      if (isFilled(attitude)) {
        rows.filled(option, actor, mark, colour);
      } else {
        rows.outlined(option, actor, mark);
      }
      x += BESIDE;
    }
  }

  /** What the marks of some attitudes mean. */
  public static Legend legend(Set<Attitude> attitudes) {
    Legend legend = new Legend();
    for (Attitude attitude : attitudes) {
      if (isFilled(attitude)) {
        legend.filled(meaning(attitude), shape(attitude), Palette.QUIET_INK);
      } else {
        legend.outlined(meaning(attitude), shape(attitude));
      }
    }
    return legend;
  }

  private static String meaning(Attitude attitude) {
    return switch (attitude) {
      case IDEAL -> "what the actor wants most";
      case POSSIBLE_IDEAL -> "what it wants most in fewer of the runs";
      case REFUSED -> "a red line refuses it";
      case REFUSED_COMBINED -> "a red line refuses it together with options of other issues";
    };
  }

  private static boolean isFilled(Attitude attitude) {
    return attitude == Attitude.IDEAL || attitude == Attitude.POSSIBLE_IDEAL;
  }

  private static Shape shape(Attitude attitude) {
    return switch (attitude) {
      case IDEAL -> Marks.circle(RADIUS);
      case POSSIBLE_IDEAL -> Marks.circle(RADIUS / 2);
      case REFUSED -> Marks.cross(RADIUS);
      case REFUSED_COMBINED -> Marks.diamond(1.4 * RADIUS);
    };
  }
}
