/** The typed values of an article. */
@NullMarked
package io.github.khabarlib.article;

import org.jspecify.annotations.NullMarked;
