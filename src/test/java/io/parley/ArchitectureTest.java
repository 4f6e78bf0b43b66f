package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final ArchitectureRules RULES = new ArchitectureRules("io.parley");

  private static final JavaClasses PARLEY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(RULES.base());

  @Test
  void theClassesUnderTestWereFound() {
    assertThat(PARLEY).isNotEmpty();
  }

  @Test
  void everyClassIsInAPackageOfTheTable() {
    RULES.everyClassIsInAPackageOfTheTable().check(PARLEY);
  }

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    RULES.packagesImportOnlyWhatTheTableAllows().check(PARLEY);
  }

  @Test
  void packagesHaveNoCycles() {
    RULES.packagesHaveNoCycles().check(PARLEY);
  }

  @Test
  void classesOfTheSimulationHaveNoCycles() {
    RULES.classesOfTheSimulationHaveNoCycles().check(PARLEY);
  }

  @Test
  void wingsOfChartsHaveNoCycles() {
    RULES.wingsOfChartsHaveNoCycles().check(PARLEY);
  }

  @Test
  void wingsOfChartsLookDownOnly() {
    RULES.wingsOfChartsLookDownOnly().check(PARLEY);
  }

  @Test
  void packagesAreNullMarked() {
    RULES.packagesAreNullMarked().check(PARLEY);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    RULES.onlyTheCommandLineTouchesTheProcess().check(PARLEY);
  }

  @Test
  void strategiesSeeNothingPrivateOfOthers() {
    RULES.strategiesSeeNothingPrivateOfOthers().check(PARLEY);
  }

  @Test
  void everyDrawIsKeyed() {
    RULES.everyDrawIsKeyed().check(PARLEY);
  }
}
