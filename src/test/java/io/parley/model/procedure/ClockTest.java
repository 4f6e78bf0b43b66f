package io.parley.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class ClockTest {

  @ParameterizedTest
  @CsvSource({
    "WEEKS, 2025-02-18, 2025-02-18, 0",
    "WEEKS, 2025-02-18, 2025-02-19, 1",
    "WEEKS, 2025-02-18, 2025-02-25, 1",
    "WEEKS, 2025-02-18, 2025-03-10, 3",
    "DAYS, 2024-02-28, 2024-03-01, 2",
    "DAYS, 2025-02-28, 2025-03-01, 1",
    "MONTHS, 2025-01-31, 2025-02-28, 1",
    "MONTHS, 2025-01-31, 2025-03-01, 2",
    "YEARS, 2024-02-29, 2025-02-28, 1",
    "YEARS, 2024-02-29, 2025-03-01, 2"
  })
  void aDateIsTheFirstRoundThatBeginsOnItOrLater(
      ChronoUnit unit, LocalDate starts, LocalDate date, int round) {
    Clock clock = new Clock(unit, 100, starts);

    assertThat(clock.round(date)).isEqualTo(round);
    assertThat(clock.date(round)).isAfterOrEqualTo(date);
  }

  @Test
  void withoutUnitOrStartThereIsNoCalendar() {
    LocalDate day = LocalDate.of(2025, 2, 18);

    assertThat(new Clock(null, 10, null).round(day)).isNull();
    assertThat(new Clock(ChronoUnit.WEEKS, 10, null).round(day)).isNull();
    assertThat(new Clock(ChronoUnit.WEEKS, 10, null).date(3)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"DAYS, day", "WEEKS, week", "MONTHS, month", "YEARS, year", ", round"})
  void aRoundIsCalledByItsUnit(ChronoUnit unit, String name) {
    assertThat(new Clock(unit, 10, null).unitName()).isEqualTo(name);
  }

  @Test
  void roundsAreOneToAMillion() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Clock(null, 0, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Clock(null, 1_000_001, null));
    assertThat(new Clock(null, 1, null).rounds()).isEqualTo(1);
    assertThat(new Clock(null, 1_000_000, null).rounds()).isEqualTo(1_000_000);
  }
}
