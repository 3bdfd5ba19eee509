package org.kontor.notifications;

/**
 * A delivery as a list shows it.
 *
 * @param title the document's number; empty if it has none
 */
public record DeliveryRow(String subjectType, long subjectId, String title, DeliveryStep step) {}
