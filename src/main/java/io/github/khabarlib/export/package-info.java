/** Articles written in other forms: JSON and what news systems exchange. */
@NullMarked
package io.github.khabarlib.export;

import org.jspecify.annotations.NullMarked;
