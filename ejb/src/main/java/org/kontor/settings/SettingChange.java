package org.kontor.settings;

import java.time.Instant;
import java.time.LocalDate;

/** One change of a setting: the value, from when it counts, who stored it and when. */
public record SettingChange(String key, LocalDate from, String value, Instant changedAt, String changedBy) {}
