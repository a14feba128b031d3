/** Printed dates of all calendars. */
@NullMarked
package io.github.khabarlib.date;

import org.jspecify.annotations.NullMarked;
