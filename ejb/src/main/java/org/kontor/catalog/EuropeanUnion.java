package org.kontor.catalog;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The member states, by ISO 3166-1: whose businesses owe the VAT on services themselves (Art. 196 VAT Directive). */
public final class EuropeanUnion {
    private static final Set<String> MEMBERS = new TreeSet<>(Arrays.asList(
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ")));

    private EuropeanUnion() {}

    public static boolean contains(String country) {
        return MEMBERS.contains(country);
    }

    /** The letters a VAT id of a country begins with: those of the country, but EL for Greece. */
    public static String vatPrefix(String country) {
        return "GR".equals(country) ? "EL" : country;
    }
}
