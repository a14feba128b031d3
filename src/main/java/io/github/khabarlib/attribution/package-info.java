/** Credits and statements in normalised blocks. */
@NullMarked
package io.github.khabarlib.attribution;

import org.jspecify.annotations.NullMarked;
