package org.kontor.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;

@AnalyzeClasses(packages = "org.kontor.web", importOptions = DoNotIncludeTests.class)
class WebKeepsToPagesTest {
    @ArchTest
    static final ArchRule asksBoundariesOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule opensNoTransaction =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.ejb.TransactionAttribute");

    @ArchTest
    static final ArchRule readsNoClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Pages name them, so the container must be able to call them. */
    @ArchTest
    static final ArchRule beansOfPagesArePublic =
            classes().that().areAnnotatedWith(Named.class).should().bePublic();

    @ArchTest
    static final ArchRule portalAndOfficeShareNothing = noClasses()
            .that()
            .resideInAPackage("org.kontor.web.my..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kontor.web.office..");
}
