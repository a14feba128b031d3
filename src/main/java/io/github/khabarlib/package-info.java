/** Khabar, the front door: parse a Persian news page or text into an article. */
@NullMarked
package io.github.khabarlib;

import org.jspecify.annotations.NullMarked;
