/** Reads the tables that lie beside classes, and JSON as trees. */
@NullMarked
package io.github.khabarlib.data;

import org.jspecify.annotations.NullMarked;
