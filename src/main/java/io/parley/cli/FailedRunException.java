package io.parley.cli;

/** A run that is played again and fails. Its message is for the user. */
final class FailedRunException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FailedRunException(String message, RuntimeException cause) {
    super(message, cause);
  }
}
