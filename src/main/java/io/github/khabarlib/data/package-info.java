/** Reads the tables that lie beside classes, and JSON as trees; keeps work space for the next user. */
@NullMarked
package io.github.khabarlib.data;

import org.jspecify.annotations.NullMarked;
