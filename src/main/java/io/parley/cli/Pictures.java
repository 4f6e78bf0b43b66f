package io.parley.cli;

import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;

/** Draws a folder's charts and page. */
final class Pictures {

  private Pictures() {}

  static void draw(Workshop workshop, ResultsFolder results, Manifest manifest) {
    workshop.console().err().flush();
  }
}
