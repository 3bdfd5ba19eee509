/**
 * A bank as Kontor meets banks: takes pain files, checks them, books, returns, and writes camt statements. Knows no class of
 * the program, so that both cannot share a mistake.
 */
package org.kontor.bank;
