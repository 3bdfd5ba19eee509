package org.kontor.numbering;

/** A number and its place in its series' year, from 1. */
record TakenNumber(long sequence, String number) {}
