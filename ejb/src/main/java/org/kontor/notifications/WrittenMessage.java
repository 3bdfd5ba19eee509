package org.kontor.notifications;

/** What a message says. */
public record WrittenMessage(MessageRow row, String text) {}
