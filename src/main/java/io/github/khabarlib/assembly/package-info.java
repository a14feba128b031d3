/** The stages after the readers. */
@NullMarked
package io.github.khabarlib.assembly;

import org.jspecify.annotations.NullMarked;
