package io.github.khabarlib.date;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day read from a row of items.
 *
 * @param time the time
 * @param zone the zone printed behind it; null for none
 * @param next the item behind it
 */
record Clock(LocalTime time, @Nullable ZoneId zone, int next) {}
