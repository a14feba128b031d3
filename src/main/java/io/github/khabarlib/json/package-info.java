/** Reads JSON as trees. */
@NullMarked
package io.github.khabarlib.json;

import org.jspecify.annotations.NullMarked;
