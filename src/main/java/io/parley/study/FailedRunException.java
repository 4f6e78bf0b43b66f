package io.parley.study;

/** A run that is played again and fails. Its message is for the user. */
public final class FailedRunException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public FailedRunException(String message, RuntimeException cause) {
    super(message, cause);
  }
}
