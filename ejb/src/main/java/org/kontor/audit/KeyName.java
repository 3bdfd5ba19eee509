package org.kontor.audit;

/** Which key: each person has one for each keeping. */
record KeyName(Person person, Keeping keeping) {}
