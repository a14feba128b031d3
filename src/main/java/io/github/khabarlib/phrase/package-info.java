/** Phrase tables and the matcher that reads them. */
@NullMarked
package io.github.khabarlib.phrase;

import org.jspecify.annotations.NullMarked;
