/** Readers that turn a page or a text into a draft. */
@NullMarked
package io.github.khabarlib.page;

import org.jspecify.annotations.NullMarked;
