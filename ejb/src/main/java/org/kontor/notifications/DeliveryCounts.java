package org.kontor.notifications;

/**
 * Deliveries that wait for a person.
 *
 * @param stuck messages that came back, were refused or may not have gone, and were not settled by another way
 * @param toPrint letters nobody printed yet
 */
public record DeliveryCounts(long stuck, long toPrint) {}
