/** Publisher profiles and outlets. */
@NullMarked
package io.github.khabarlib.publisher;

import org.jspecify.annotations.NullMarked;
