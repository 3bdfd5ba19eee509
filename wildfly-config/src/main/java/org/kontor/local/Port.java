package org.kontor.local;

/** The ports of the local stack, each with the setting that moves it. */
public enum Port {
    HTTP("KONTOR_HTTP_PORT", 8080),
    HTTPS("KONTOR_HTTPS_PORT", 8443),
    MANAGEMENT("KONTOR_MANAGEMENT_PORT", 9990),
    KEYCLOAK("KONTOR_KEYCLOAK_PORT", 8180),
    KEYCLOAK_MANAGEMENT("KONTOR_KEYCLOAK_MANAGEMENT_PORT", 9180),
    DATABASE("KONTOR_DB_PORT", 3316),
    MAIL("KONTOR_MAIL_PORT", 2525);

    private final String setting;
    private final int standard;

    Port(String setting, int standard) {
        this.setting = setting;
        this.standard = standard;
    }

    public String setting() {
        return setting;
    }

    int standard() {
        return standard;
    }
}
