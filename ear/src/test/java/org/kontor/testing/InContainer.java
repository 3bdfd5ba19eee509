package org.kontor.testing;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.handed.HandedWork;

/**
 * A test that runs inside the server, in the real {@code kontor.ear} with one more WAR that holds the tests. The WARs
 * that need Keycloak are left out (two security domains on one class loader); security from end to end is for the
 * tests of {@link RealStack}.
 *
 * <p>It is deployed once for all of them: what one class leaves in memory or in tables is there for the next.
 *
 * <p>Only what is public can be reached: the test WAR has a class loader of its own.
 */
@ArquillianSuiteDeployment
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Deployment
    public static EnterpriseArchive kontor() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("kontor.ear")));
        ear.delete("/META-INF/application.xml");
        ear.delete("/META-INF/jboss-deployment-structure.xml");
        ear.delete("/web.war");
        ear.delete("/api.war");
        // The dispatcher sees the work of its own module, and not into a WAR.
        ear.getAsType(JavaArchive.class, "/ejb.jar").addPackage(HandedWork.class.getPackage());
        return ear.addAsModule(tests());
    }

    /** The compiled tests alone: packages of the class path would bring the beans of {@code ejb.jar} a second time. */
    private static WebArchive tests() {
        GenericArchive compiled = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(jar(InContainer.class))
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .merge(
                        compiled,
                        "/WEB-INF/classes",
                        path -> !path.get().matches(".*/org/kontor/(rest|browser|kills|bench|handed)/.*"))
                .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(org.hamcrest.Matcher.class));
    }

    private static File jar(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
