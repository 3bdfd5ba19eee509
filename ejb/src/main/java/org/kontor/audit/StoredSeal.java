package org.kontor.audit;

/** A seal as the database gave it back. */
record StoredSeal(long number, int form, int count, IdRanges ids, String hash) {

    boolean matches(Seal expected) {
        return number == expected.number() && ids.equals(expected.ids()) && hash.equals(expected.hash());
    }
}
