/**
 * Persian script: normalisation with the way back to the source, half-spaces, digits, tokens and sentences.
 */
@NullMarked
package io.github.khabarlib.text;

import org.jspecify.annotations.NullMarked;
