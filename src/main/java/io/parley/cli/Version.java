package io.parley.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Parley's version, from the jar's manifest. */
final class Version implements IVersionProvider {

  /** The version, or {@code development} where the classes are in no jar. */
  static String current() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"parley " + current()};
  }
}
