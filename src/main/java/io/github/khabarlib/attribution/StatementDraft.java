package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import java.util.List;

/** A statement while its parts are being found. Offsets are into the normalised text of the block named with them. */
final class StatementDraft {
    final int block;
    final StatementUnits units;
    final StatementForm form;
    /** None where the speaker is that of the statement before. */
    final List<SpeakerPhrase> speakers;
    /** The unit of the cue; -1 for a statement without a verb. */
    final int cue;

    private int contentBlock;
    private int contentStart = -1;
    private int contentEndBlock;
    private int contentEnd = -1;
    private boolean direct;

    StatementDraft(int block, StatementUnits units, StatementForm form, List<SpeakerPhrase> speakers, int cue) {
        this.block = block;
        this.units = units;
        this.form = form;
        this.speakers = List.copyOf(speakers);
        this.cue = cue;
        this.contentBlock = block;
        this.contentEndBlock = block;
    }

    /** Where the content begins. */
    void startContent(int atBlock, int offset) {
        contentBlock = atBlock;
        contentStart = offset;
    }

    /** Where the content ends; replaces what was set before. */
    void endContent(int atBlock, int offset) {
        contentEndBlock = atBlock;
        contentEnd = offset;
    }

    void setDirect(boolean isDirect) {
        direct = isDirect;
    }

    boolean isDirect() {
        return direct;
    }

    boolean hasContent() {
        return isStarted()
                && isEnded()
                && (contentBlock < contentEndBlock || (contentBlock == contentEndBlock && contentStart < contentEnd));
    }

    boolean isStarted() {
        return contentStart >= 0;
    }

    boolean isEnded() {
        return contentEnd >= 0;
    }

    int contentBlock() {
        return contentBlock;
    }

    int contentStart() {
        return contentStart;
    }

    int contentEndBlock() {
        return contentEndBlock;
    }

    int contentEnd() {
        return contentEnd;
    }

    /** First unit of the statement: its speaker or its cue. */
    int firstUnit() {
        return speakers.isEmpty() ? cue : speakers.get(0).start();
    }
}
