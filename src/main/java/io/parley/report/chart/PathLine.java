package io.parley.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A line of an actor's path. */
enum PathLine {
  AIM("aspiration", "aims at", "aims at"),
  IN_FORCE("no_deal", "what is in force is worth", "no deal is worth"),
  WEAR("wear", "holding out has cost", "holding out has cost");

  private final String column;
  private final String label;
  private final String labelBeforeDeal;

  PathLine(String column, String label, String labelBeforeDeal) {
    this.column = column;
    this.label = label;
    this.labelBeforeDeal = labelBeforeDeal;
  }

  /** The columns of all lines. */
  static List<String> columns() {
    return Arrays.stream(values())
        .flatMap(line -> Stream.of(line.low(), line.median(), line.high()))
        .toList();
  }

  /** The column of its 5 % quantile. */
  String low() {
    return column + "_p05";
  }

  /** The column of its median. */
  String median() {
    return column + "_p50";
  }

  /** The column of its 95 % quantile. */
  String high() {
    return column + "_p95";
  }

  /** What it is called, where something is always in force or where nothing is before a deal. */
  String label(boolean hasStatusQuo) {
    return hasStatusQuo ? label : labelBeforeDeal;
  }

  /** How it is drawn. */
  BasicStroke stroke() {
    return switch (this) {
      case AIM -> solid(3);
      case IN_FORCE -> solid(2);
      case WEAR -> dashed();
    };
  }

  /** Its colour, given the actor's. */
  Color colour(Color actor) {
    return switch (this) {
      case AIM -> actor;
      case IN_FORCE -> Palette.INK;
      case WEAR -> Palette.QUIET_INK;
    };
  }

  private static BasicStroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static BasicStroke dashed() {
    return new BasicStroke(
        2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);
  }
}
