package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What users are told, who know no Java. */
@Tag("fast")
class FailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(InputException.saying("As it is."), "As it is."),
        Arguments.of(
            new AccessDeniedException("out/runs.csv"),
            "parley failed: out/runs.csv: Permission denied"),
        Arguments.of(
            new UncheckedIOException(
                new FileSystemException("out/runs.csv", null, "Too many open files")),
            "parley failed: out/runs.csv: Too many open files"),
        Arguments.of(
            new IllegalStateException(new IOException("No space left on device")),
            "parley failed: No space left on device"),
        Arguments.of(
            new IllegalArgumentException("11 is not in -10 to 10"),
            "parley failed: 11 is not in -10 to 10\n  (-v shows where)"),
        Arguments.of(
            new NullPointerException(),
            "parley failed: an error in Parley itself\n  (-v shows where)"),
        Arguments.of(
            new ClassCastException("class java.lang.String cannot be cast to io.parley.X"),
            "parley failed: an error in Parley itself\n  (-v shows where)"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void areSaidInWords(Exception failure, String message) {
    assertThat(Failure.of(failure)).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("outOfMemory")
  void tooLittleMemoryNamesTheSetting(Exception failure) {
    assertThat(Failure.of(failure)).contains("Out of memory").contains("PARLEY_JAVA_OPTS=-Xmx");
  }

  static Stream<Exception> outOfMemory() {
    return Stream.of(
        new IllegalStateException(new OutOfMemoryError("Java heap space")),
        new RuntimeException(new IllegalStateException(new OutOfMemoryError())));
  }
}
