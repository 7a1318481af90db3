package io.github.hanfacts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules that a compiler does not see. */
@AnalyzeClasses(
    packages = "io.github.hanfacts",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheSegmentRoomKnowsTheSegmenters =
      noClasses()
          .that()
          .resideOutsideOfPackage("..internal.segment..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.hankcs..", "opennlp..");

  @ArchTest
  static final ArchRule kindsDoNotKnowEachOther =
      noClasses()
          .that()
          .resideInAPackage("..internal.date..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..internal.amount..", "..internal.quantity..", "..internal.quote..");

  @ArchTest
  static final ArchRule theFloorKnowsNoKind =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..internal.text..",
              "..internal.lexicon..",
              "..internal.lex..",
              "..internal.number..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..internal.date..",
              "..internal.amount..",
              "..internal.quantity..",
              "..internal.quote..",
              "..internal.pipeline..");

  @ArchTest
  static final ArchRule doorsAreFinal =
      classes()
          .that()
          .resideInAPackage("..internal..")
          .and()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
