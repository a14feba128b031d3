/** The command line. */
@NullMarked
package io.github.khabarlib.cli;

import org.jspecify.annotations.NullMarked;
