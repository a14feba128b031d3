package io.github.khabarlib;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the rooms apart: each may use only those below it, and a library is known in as few rooms as it is said to be. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = WithoutTests.class)
class ArchitectureTest {
    static final String ROOT = "io.github.khabarlib";

    @ArchTest
    static final ArchRule ROOMS_USE_ONLY_WHAT_LIES_BELOW = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy(room("cli"))
            .layer("khabar")
            .definedBy(ROOT)
            .layer("export")
            .definedBy(room("export"))
            .layer("assembly")
            .definedBy(room("assembly"))
            .layer("page")
            .definedBy(room("page"))
            .layer("attribution")
            .definedBy(room("attribution"))
            .layer("publisher")
            .definedBy(room("publisher"))
            .layer("date")
            .definedBy(room("date"))
            .layer("phrase")
            .definedBy(room("phrase"))
            .layer("text")
            .definedBy(room("text"))
            .layer("data")
            .definedBy(room("data"))
            .layer("article")
            .definedBy(room("article"))
            .whereLayer("cli")
            .mayOnlyAccessLayers("khabar", "export", "attribution", "publisher", "date", "text", "article")
            .whereLayer("khabar")
            .mayOnlyAccessLayers(
                    "export", "assembly", "page", "attribution", "publisher", "date", "phrase", "text", "article")
            .whereLayer("export")
            .mayOnlyAccessLayers("data", "article", "text")
            .whereLayer("assembly")
            .mayOnlyAccessLayers("page", "attribution", "publisher", "date", "phrase", "data", "text", "article")
            .whereLayer("page")
            .mayOnlyAccessLayers("phrase", "publisher", "date", "data", "text", "article")
            .whereLayer("attribution")
            .mayOnlyAccessLayers("phrase", "publisher", "data", "text", "article")
            .whereLayer("publisher")
            .mayOnlyAccessLayers("data", "text", "article")
            .whereLayer("date")
            .mayOnlyAccessLayers("phrase", "data", "text", "article")
            .whereLayer("phrase")
            .mayOnlyAccessLayers("data", "text", "article")
            .whereLayer("text")
            .mayOnlyAccessLayers("data", "article")
            .whereLayer("data")
            .mayNotAccessAnyLayer()
            .whereLayer("article")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_CLASS_LIVES_IN_A_ROOM = classes()
            .should()
            .resideInAnyPackage(
                    ROOT,
                    room("cli"),
                    room("export"),
                    room("assembly"),
                    room("page"),
                    room("attribution"),
                    room("publisher"),
                    room("date"),
                    room("phrase"),
                    room("text"),
                    room("data"),
                    room("article"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ARTICLE_NEEDS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage(room("article"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(room("article"), "java..", "org.jspecify.annotations..")
            .allowEmptyShould(true);

    /** The front door takes a document and hands it on; it does not read it. */
    @ArchTest
    static final ArchRule ONLY_PAGE_KNOWS_JSOUP = noClasses()
            .that()
            .resideOutsideOfPackages(room("page"), ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_FRONT_DOOR_KNOWS_ONLY_THE_DOCUMENT = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat(resideInAPackage("org.jsoup..").and(not(name("org.jsoup.nodes.Document"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_TEXT_AND_DATE_KNOW_ICU = noClasses()
            .that()
            .resideOutsideOfPackages(room("text"), room("date"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.ibm.icu..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STATICS_DO_NOT_CHANGE =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }
}
