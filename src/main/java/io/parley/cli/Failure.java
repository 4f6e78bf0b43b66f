package io.parley.cli;

import io.parley.model.InputException;
import io.parley.results.file.FileProblem;
import io.parley.results.file.StoppedException;
import io.parley.study.CutShortException;
import io.parley.study.FailedRunException;
import io.parley.study.Memory;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What ended a command, for who runs Parley rather than for who writes it. */
final class Failure {

  private static final Pattern JAVA_NAME =
      Pattern.compile("\\b(?:java|io|org|com|sun|jdk|picocli)\\.\\w+|\\w(?:Exception|Error)\\b");

  private Failure() {}

  /** Whether the user ended it. */
  static boolean isStop(Exception e) {
    return e instanceof InterruptedException
        || e instanceof StoppedException
        || (e instanceof CutShortException cutShort && cutShort.isStopped());
  }

  /** One message, without a name that only Java knows. */
  static String of(Exception e) {
    String message = e.getMessage();
    if (message != null
        && (e instanceof InputException
            || e instanceof CutShortException
            || e instanceof FailedRunException)) {
      return message;
    }
    if (isStop(e)) {
      return "Stopped.";
    }
    if (cause(e, OutOfMemoryError.class) != null) {
      return Memory.problem();
    }
    IOException io = cause(e, IOException.class);
    if (io != null) {
      return "parley failed: " + FileProblem.withFile(io);
    }
    return "parley failed: "
        + (message == null || JAVA_NAME.matcher(message).find()
            ? "an error in Parley itself"
            : message)
        + "\n  (-v shows where)";
  }

  /** The first of its kind that led to {@code thrown}, or is it. */
  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> kind) {
    Throwable at = thrown;
    while (at != null && !kind.isInstance(at)) {
      at = at.getCause();
    }
    return at == null ? null : kind.cast(at);
  }
}
