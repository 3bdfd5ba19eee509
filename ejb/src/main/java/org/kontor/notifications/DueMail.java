package org.kontor.notifications;

/**
 * A message whose time has come.
 *
 * @param mailId its Message-ID, the same at every attempt
 * @param attempt which attempt comes now, from 1
 */
record DueMail(long id, String mailId, int attempt, Message message) {}
