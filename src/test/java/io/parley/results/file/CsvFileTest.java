package io.parley.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

  @TempDir private Path folder;

  @Test
  void linesEndInALineFeedAndTextIsQuotedWhereItMustBe() throws IOException {
    Path file = folder.resolve("a.csv");
    try (CsvFile csv = new CsvFile(file, List.of("run", "text"))) {
      csv.row(List.of(1, "plain"));
      csv.row(List.of(2, "a, \"b\"\nc ¶"));
    }

    assertThat(Files.readString(file)).isEqualTo("run,text\n1,plain\n2,\"a, \"\"b\"\"\nc ¶\"\n");
    assertThat(CsvFile.read(file))
        .extracting(row -> row.getField("text"))
        .containsExactly("plain", "a, \"b\"\nc ¶");
  }

  @Test
  void aRowHasAFieldForEachColumn() throws IOException {
    try (CsvFile csv = new CsvFile(folder.resolve("a.csv"), List.of("run", "text"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> csv.row(List.of(1)))
          .withMessage("1 fields for 2 columns");
    }
  }

  @Test
  void aHeaderWithoutRowsHasNoRows() throws IOException {
    Path file = folder.resolve("a.csv");
    new CsvFile(file, List.of("run")).close();

    List<NamedCsvRecord> rows = CsvFile.read(file);

    assertThat(rows).isEmpty();
  }
}
