package org.kontor.testing;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.kontor.local.Database;
import org.kontor.local.MailSink;
import org.kontor.local.Settings;
import org.kontor.local.WildFly;

/**
 * Before the first in-container test: an empty database, a mail sink and a configured WildFly that Arquillian then
 * starts. They end with the test run. The tests of the whole stack use {@link RealStack} instead.
 */
public final class TestServers implements LauncherSessionListener {
    private static Database database;

    private MailSink mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"container".equals(System.getProperty("kontor.tests"))) {
            return;
        }
        Settings settings = settings();
        settings.forgetData();
        startDatabase();
        mail = MailSink.start(settings);
        WildFly wildfly = new WildFly(settings);
        wildfly.prepare();
        System.setProperty("kontor.test.wildfly", wildfly.home().toString());
        System.setProperty("kontor.test.base", wildfly.base().toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            mail.close();
            database.end();
        }
    }

    /** For tests that want to know what happens without; only those that run as client can reach it. */
    public static void stopDatabase() {
        database.end();
    }

    public static void startDatabase() {
        database = new Database(settings(), List.of("kontor"));
        database.startAndAwait();
    }

    private static Settings settings() {
        return Settings.of(Path.of(System.getProperty("kontor.root")));
    }
}
