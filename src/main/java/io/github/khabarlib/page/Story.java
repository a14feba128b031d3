package io.github.khabarlib.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a page.
 *
 * @param headline the headline; null for none
 * @param body the boxes that hold the body; empty for none
 * @param picked whether a profile said where the body is
 * @param fitsProfile whether a profile said where both the headline and the body are
 * @param roles the role of each line
 */
record Story(@Nullable Headline headline, List<Box> body, boolean picked, boolean fitsProfile, Roles roles) {
    /** The line after the headline; 0 where there is none. */
    int headlineEnd() {
        return headline == null ? 0 : headline.end();
    }

    /** The line after the body; that after the headline where there is no body. */
    int bodyEnd() {
        return body.isEmpty() ? headlineEnd() : body.get(body.size() - 1).endLine;
    }
}
