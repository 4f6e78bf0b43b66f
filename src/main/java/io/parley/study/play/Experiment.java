package io.parley.study.play;

import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Several batches in one results folder, and what is made of them together. */
public interface Experiment {

  /** What it is called, such as {@code sweep}. */
  String name();

  /** Its identity: what decides all its data. */
  String hash();

  /** The batches, in order; number 1 is the first. */
  List<BatchPlan> batches();

  /** The batch whose scenario, seed and run count stand for the whole. */
  BatchPlan baseline();

  /** Writes what is to be played into a folder that begins. */
  void begin(Path folder) throws IOException;

  /** Writes what its batches come to together into a folder in which they are complete. */
  void tabulate(Path folder) throws IOException;

  /**
   * Draws charts and page of a folder that has its tables.
   *
   * @param manifest how the experiment came about
   * @param into the folder that they are drawn into
   */
  void draw(Path folder, Manifest manifest, Path into) throws IOException;
}
