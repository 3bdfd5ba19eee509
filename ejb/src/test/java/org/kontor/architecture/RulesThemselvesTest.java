package org.kontor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** A rule that never complains proves nothing. */
class RulesThemselvesTest {

    @Test
    void refusesAPackageThatIsNotOnTheMap() {
        refuses(classes().should(new OnTheMap(PackageMap.ofKontor())), "package that is not on the map");
    }

    @Test
    void refusesAnArrowThatIsNotOnTheMap() {
        JavaClasses jobs = new ClassFileImporter().importPackages("org.kontor.jobs");
        PackageMap withoutArrows = new PackageMap().business("jobs");
        assertThatThrownBy(() -> classes().should(new OnTheMap(withoutArrows)).check(jobs))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not on the map: ");
    }

    @Test
    void refusesAMapWithACycle() {
        assertThatThrownBy(() -> new PackageMap().business("banking", "payments"))
                .hasMessageContaining("may not use payments, which stands below it");
    }

    @Test
    void noticesEveryWayToReadTheClock() {
        refuses(noClasses().should(new ReadTheClock()), "LocalDate.now()");
        refuses(noClasses().should(new ReadTheClock()), "java.util.Date.<init>()");
        refuses(noClasses().should(new ReadTheClock()), "currentTimeMillis()");
    }

    @Test
    void refusesABoundaryOpenToEverybody() {
        ArchRule rule = methods()
                .that()
                .areDeclaredInClassesThat(new SessionBeans())
                .and()
                .arePublic()
                .should(new HaveRoles());
        refuses(rule, "openToEverybody() lets everybody call it");
    }

    private static void refuses(ArchRule rule, String because) {
        JavaClasses wrong = new ClassFileImporter().importClasses(Wrong.class);
        assertThatThrownBy(() -> rule.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    /** Everything that is forbidden. */
    @Stateless
    static class Wrong {
        public Date openToEverybody() {
            return System.currentTimeMillis() > LocalDate.now().toEpochDay() ? new Date() : new Date(0);
        }
    }
}
