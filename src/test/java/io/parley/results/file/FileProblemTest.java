package io.parley.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileProblemTest {

  @Test
  void eachIsSaidInWords() {
    assertThat(FileProblem.of(new AccessDeniedException("a"))).isEqualTo("Permission denied");
    assertThat(FileProblem.of(new NoSuchFileException("a"))).isEqualTo("No such file or folder");
    assertThat(FileProblem.of(new NotDirectoryException("a"))).isEqualTo("Not a folder");
    assertThat(FileProblem.of(new FileSystemException("a", null, "Too many open files")))
        .isEqualTo("Too many open files");
    assertThat(FileProblem.of(new FileSystemException("a", "b", "Read-only file system")))
        .isEqualTo("Read-only file system");
    assertThat(
            FileProblem.of(
                new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link")))
        .isEqualTo("It is on another disk");
    assertThat(FileProblem.of(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(FileProblem.of(new FileNotFoundException("a (b) (Is a directory)")))
        .isEqualTo("Is a directory");
    assertThat(FileProblem.of(new UncheckedIOException(new IOException("Input/output error"))))
        .isEqualTo("Input/output error");
    assertThat(FileProblem.withFile(new AccessDeniedException("a")))
        .isEqualTo("a: Permission denied");
  }

  @Test
  void noneNamesAClass() {
    List<IOException> all =
        List.of(
            new IOException(),
            new IOException((String) null),
            new FileNotFoundException(),
            new FileSystemException("a"),
            new FileSystemLoopException("a"),
            new NotLinkException("a"),
            new DirectoryNotEmptyException("a"),
            new FileAlreadyExistsException("a"));

    assertThat(all)
        .extracting(FileProblem::of)
        .noneMatch(said -> said.isBlank() || said.contains("java"));
  }
}
