package org.kontor.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Reads environment settings and gathers everything that is wrong, so that one start tells all of it. */
class Environment {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private final Config config;
    private final List<String> wrong = new ArrayList<>();

    Environment(Config config) {
        this.config = config;
    }

    boolean flag(String name, boolean otherwise) {
        String value = given(name).orElse(Boolean.toString(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            complain(name, "true or false", value);
        }
        return value.equals("true");
    }

    ZoneId zone(String name, String otherwise) {
        String value = given(name).orElse(otherwise);
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            complain(name, "a time zone like Europe/Berlin", value);
            return ZoneId.of(otherwise);
        }
    }

    String mailAddress(String name) {
        String value = required(name, "the address mail comes from, like billing@example.org");
        if (!value.isEmpty() && !ADDRESS.matcher(value).matches()) {
            complain(name, "an address like billing@example.org", value);
        }
        return value;
    }

    Optional<String> otherMailAddress(String name) {
        Optional<String> value = given(name);
        value.filter(address -> !ADDRESS.matcher(address).matches())
                .ifPresent(address -> complain(name, "an address like bounces@example.org", address));
        return value;
    }

    URI webAddress(String name) {
        String value = required(name, "where people reach Kontor, like https://kontor.example.org");
        if (!value.isEmpty() && !value.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._/-]*[A-Za-z0-9._-])?")) {
            complain(name, "http:// or https://, a host, and no slash at the end", value);
            return URI.create("");
        }
        return URI.create(value);
    }

    void matches(String name, String pattern, String expected) {
        given(name).filter(value -> !value.matches(pattern)).ifPresent(value -> complain(name, expected, value));
    }

    Optional<Path> folder(String name) {
        Optional<Path> folder = given(name).map(Path::of);
        folder.filter(path -> !path.isAbsolute())
                .ifPresent(path -> complain(name, "the absolute path of a folder", path.toString()));
        return folder;
    }

    /** All or nothing: a payment whose webhook cannot be trusted would be taken and never booked. */
    Optional<StripeAccess> stripe(String keyName, String secretName, String urlName) {
        Optional<String> key = given(keyName);
        Optional<String> secret = given(secretName);
        if (key.isPresent() != secret.isPresent()) {
            wrong.add((key.isPresent() ? secretName : keyName) + " is missing. Expected: both " + keyName + " and "
                    + secretName + ", or neither.");
        }
        matches(urlName, "https?://[^\\s/]+", "https:// and a host");
        String url = given(urlName).orElse("https://api.stripe.com");
        return key.isPresent() && secret.isPresent()
                ? Optional.of(new StripeAccess(url, key.get(), secret.get()))
                : Optional.empty();
    }

    /** A secret without the realm it is for is a mistake. */
    Optional<KeycloakAccess> keycloak(String secretName, String clientName, String urlName) {
        Optional<String> secret = given(secretName);
        Optional<String> realm = given(urlName);
        if (secret.isPresent() && realm.isEmpty()) {
            wrong.add(urlName + " is missing. Expected: https://host/realms/kontor, because " + secretName
                    + " is given.");
        }
        return secret.isPresent() && realm.isPresent()
                ? Optional.of(new KeycloakAccess(
                        realm.get().replaceAll("/+$", ""), given(clientName).orElse("kontor-users"), secret.get()))
                : Optional.empty();
    }

    /**
     * @throws WrongSettings if any value so far is missing or wrong
     */
    void failIfWrong() {
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong);
        }
    }

    private String required(String name, String expected) {
        Optional<String> value = given(name);
        if (value.isEmpty()) {
            wrong.add(name + " is missing. Expected: " + expected + ".");
        }
        return value.orElse("");
    }

    private Optional<String> given(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private void complain(String name, String expected, String value) {
        wrong.add(name + " is \"" + value + "\". Expected: " + expected + ".");
    }
}
