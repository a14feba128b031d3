package io.github.khabarlib.date;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The zone behind a time.
 *
 * @param zone the zone; null where none is printed
 * @param next the item behind it
 */
record PrintedZone(@Nullable ZoneId zone, int next) {}
