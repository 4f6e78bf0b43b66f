package io.parley.words.finding;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.Refusal.Stage;
import java.util.Arrays;
import java.util.List;

/** A way to refuse: where and why. */
public enum Obstacle {
  RATIFYING_EXCLUDED(
      Stage.RATIFICATION,
      Reason.EXCLUDED,
      "Asked to ratify: had\u00a0no\u00a0seat",
      "refuses to ratify what was agreed without it"),
  RATIFYING_RED_LINE(
      Stage.RATIFICATION,
      Reason.RED_LINE,
      "Asked to ratify: a\u00a0red\u00a0line",
      "refuses to ratify what breaks its red line"),
  RATIFYING_VALUE(
      Stage.RATIFICATION,
      Reason.VALUE,
      "Asked to ratify: wants\u00a0more",
      "refuses to ratify, holding out for more,"),
  TABLE_EXCLUDED(
      Stage.TABLE,
      Reason.EXCLUDED,
      "At the table: had\u00a0no\u00a0seat",
      "refuses for want of a seat"),
  TABLE_RED_LINE(
      Stage.TABLE,
      Reason.RED_LINE,
      "At the table: a\u00a0red\u00a0line",
      "turns down what breaks its red line"),
  TABLE_VALUE(
      Stage.TABLE,
      Reason.VALUE,
      "At the table: wants\u00a0more",
      "holds out for more at the table");

  private final Stage stage;
  private final Reason reason;
  private final String heading;
  private final String does;

  Obstacle(Stage stage, Reason reason, String heading, String does) {
    this.stage = stage;
    this.reason = reason;
    this.heading = heading;
    this.does = does;
  }

  /** The one that a row with a stage and a reason is about. */
  public static Obstacle of(NamedCsvRecord row) {
    return Arrays.stream(values())
        .filter(
            each ->
                each.stage().equals(row.getField("stage"))
                    && each.reason().equals(row.getField("reason")))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a key of actor, stage and reason is about this. */
  public boolean isThatOf(List<String> key) {
    return key.get(1).equals(stage()) && key.get(2).equals(reason());
  }

  /** Whether it is the common course of bargaining. */
  public boolean isHaggling() {
    return this == TABLE_VALUE;
  }

  public String stage() {
    return stage.toString();
  }

  public String reason() {
    return reason.toString();
  }

  public String heading() {
    return heading;
  }

  /** What an actor does, after its name. */
  public String does() {
    return does;
  }
}
