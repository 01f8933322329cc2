package dev.readout.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the whole house to its rules; this module is the one that sees all others. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.readout");

  @Test
  void aModuleKnowsOnlyThoseBeforeIt() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.readout..")
        .layer("model")
        .definedBy("dev.readout.model..")
        .layer("sources")
        .definedBy("dev.readout.sources..")
        .layer("language")
        .definedBy("dev.readout.language..")
        .layer("reading")
        .definedBy("dev.readout.reading..")
        .layer("record")
        .definedBy("dev.readout.record..")
        .layer("server")
        .definedBy("dev.readout.server..")
        .layer("evaluation")
        .definedBy("dev.readout.evaluation..")
        .layer("cli")
        .definedBy("dev.readout.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("evaluation")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("record")
        .mayOnlyBeAccessedByLayers("server", "evaluation", "cli")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("evaluation", "cli")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("reading", "evaluation", "cli")
        .whereLayer("sources")
        .mayOnlyBeAccessedByLayers("cli")
        .check(HOUSE);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("dev.readout.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyOneClassTouchesTheStreamsOfTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.readout.cli.terminal.SystemTerminal")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(HOUSE);
  }

  @Test
  void onlyCommandsKnowPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.readout.cli.command..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(HOUSE);
  }

  @Test
  void onlyTheEntryEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.readout.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)").check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    List<String> without = new ArrayList<>();
    for (JavaPackage inside : HOUSE.getPackage("dev.readout").getSubpackagesInTree()) {
      boolean hasClasses =
          inside.getClasses().stream()
              .anyMatch(type -> !type.getSimpleName().equals("package-info"));
      if (hasClasses && !inside.isAnnotatedWith(NullMarked.class)) {
        without.add(inside.getName());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void theHouseWasFound() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .contains(
            "dev.readout.model",
            "dev.readout.sources",
            "dev.readout.language",
            "dev.readout.reading",
            "dev.readout.record",
            "dev.readout.evaluation",
            "dev.readout.cli");
  }
}
