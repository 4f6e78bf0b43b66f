package io.parley.chart.plot;

import java.util.List;
import java.util.stream.Stream;

/** A line of an actor's path. */
public enum PathLine {
  AIM("aspiration", "Aims at", "Aims at"),
  IN_FORCE("no_deal", "What is in force is worth", "No deal is worth"),
  WEAR("wear", "Holding out has cost", "Holding out has cost");

  private final String column;
  private final String label;
  private final String labelBeforeDeal;

  PathLine(String column, String label, String labelBeforeDeal) {
    this.column = column;
    this.label = label;
    this.labelBeforeDeal = labelBeforeDeal;
  }

  static Stream<PathLine> all() {
    return Stream.of(values());
  }

  /** The columns of all lines. */
  public static List<String> columns() {
    return all().flatMap(line -> Stream.of(line.low(), line.median(), line.high())).toList();
  }

  /** The column of its 5 % quantile. */
  String low() {
    return column + "_p05";
  }

  /** The column of its median. */
  public String median() {
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
}
