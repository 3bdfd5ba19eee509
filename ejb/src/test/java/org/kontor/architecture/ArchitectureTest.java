package org.kontor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.jobs.Work;

/** What the design promises and a compiler cannot see. */
@AnalyzeClasses(packages = "org.kontor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule CALLS_GO_DOWN_THE_MAP = classes().should(new OnTheMap(PackageMap.ofKontor()));

    @ArchTest
    static final ArchRule NO_PACKAGES_USE_EACH_OTHER =
            slices().matching("org.kontor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_PRODUCERS_READ_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.kontor.jobs.Clocks")
            .should(new ReadTheClock())
            .because("business lives on BusinessDate, machines on TechnicalClock; both are injected");

    @ArchTest
    static final ArchRule EVERY_BOUNDARY_SAYS_WHO_MAY_CALL = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(new SessionBeans())
            .should(new HaveRoles());

    @ArchTest
    static final ArchRule REPOSITORIES_ALONE_ASK_HIBERNATE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .doNotHaveFullyQualifiedName("org.kontor.persistence.Listing")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule THE_MIGRATOR_ALONE_OWNS_THE_SCHEMA = fields().that()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("org.kontor.persistence.Migrator")
            .should(new ArchCondition<>("not be the owner's datasource") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean owners = field.tryGetAnnotationOfType(Resource.class)
                            .filter(resource -> resource.lookup().contains("KontorOwnerDS"))
                            .isPresent();
                    if (owners) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..");

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_A_DOUBLE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..money", "..catalog", "..contracts", "..billing", "..invoicing", "..receivables", "..einvoice")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class);

    // A persistent timer whose node is killed in the call-back stops for the whole cluster.
    @ArchTest
    static final ArchRule ONE_TIMER_WAKES_ALL_WORK = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .or()
            .areAnnotatedWith(Schedules.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.kontor.jobs")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule WORK_IS_A_SEAM_OF_BEANS = classes()
            .that()
            .implement(Work.class)
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .orShould()
            .beAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
            .allowEmptyShould(true);

    // The name of a bean is that of its class, and it is asked for by that name within the whole jar.
    @ArchTest
    static void BEANS_OF_THE_CONTAINER_HAVE_NAMES_OF_THEIR_OWN(JavaClasses all) {
        Map<String, List<String>> byName = all.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }
}
