package org.kontor.calendar;

import java.time.LocalDate;

/**
 * The date the business lives on, as a local date of the installation's time zone: the real one in production, a movable
 * one in the local stack and in tests.
 */
@FunctionalInterface
public interface BusinessDate {
    LocalDate today();
}
