package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: resolves the speakers and leads all spans back to the source. Used by one thread. */
final class StatementBuilder {
    private static final String EDGES = " \t\n\u00a0،؛:,;-–—/|«»\"“”";

    private final List<TextBlock> blocks;
    private final SpeakerResolver resolver;

    StatementBuilder(List<TextBlock> blocks, PersonIndex persons) {
        this.blocks = blocks;
        this.resolver = new SpeakerResolver(blocks, persons);
    }

    List<Statement> build(List<StatementDraft> drafts) {
        resolver.prepare(drafts);
        List<Statement> statements = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            Content content = content(draft);
            boolean kept = draft.cue >= 0 || (content != null && resolver.isKnown(draft));
            if (kept) {
                statements.add(statement(draft, content, statements.size() + 1));
            }
        }
        return statements;
    }

    private Statement statement(StatementDraft draft, @Nullable Content content, int id) {
        List<Speaker> speakers = resolver.resolve(draft);
        return Statement.builder()
                .id(id)
                .span(span(draft))
                .speakers(speakers)
                .cue(cue(draft))
                .content(content)
                .form(draft.form)
                .build();
    }

    private Span span(StatementDraft draft) {
        StatementUnits units = draft.units;
        int end = draft.cue >= 0 ? units.end(draft.cue) : units.end(lastOfSpeakers(draft) - 1);
        return source(draft.block, units.start(draft.firstUnit()), end);
    }

    private static int lastOfSpeakers(StatementDraft draft) {
        return draft.speakers.get(draft.speakers.size() - 1).end();
    }

    private @Nullable Cue cue(StatementDraft draft) {
        if (draft.cue < 0) {
            return null;
        }
        StatementUnits units = draft.units;
        CueEntry entry = units.cue(draft.cue);
        Span span = source(draft.block, units.start(draft.cue), units.end(draft.cue));
        return Cue.of(units.text(draft.cue, draft.cue + 1), entry.lemma(), span, entry.polarity());
    }

    private @Nullable Content content(StatementDraft draft) {
        if (!draft.hasContent()) {
            return null;
        }
        int startBlock = draft.contentBlock();
        int endBlock = draft.contentEndBlock();
        int end = draft.contentEnd();
        int from = trimStart(text(startBlock), draft.contentStart());
        int to = trimEnd(text(endBlock), end, startBlock == endBlock ? from : 0);
        while (to == 0 && endBlock > startBlock) {
            endBlock--;
            to = trimEnd(text(endBlock), text(endBlock).length(), startBlock == endBlock ? from : 0);
        }
        if (startBlock == endBlock && from >= to) {
            return null;
        }
        return Content.of(text(startBlock, from, endBlock, to), span(startBlock, from, endBlock, to), draft.isDirect());
    }

    private Span span(int startBlock, int from, int endBlock, int to) {
        int start = source(startBlock, from, text(startBlock).length()).start();
        int end = source(endBlock, 0, to).end();
        return new Span(start, Math.max(start, end));
    }

    private String text(int startBlock, int from, int endBlock, int to) {
        if (startBlock == endBlock) {
            return text(startBlock).substring(from, to);
        }
        StringBuilder out = new StringBuilder(text(startBlock).substring(from));
        for (int i = startBlock + 1; i < endBlock; i++) {
            if (blocks.get(i).kind() != TextBlock.Kind.OTHER) {
                out.append('\n').append(text(i));
            }
        }
        return out.append('\n').append(text(endBlock), 0, to).toString();
    }

    private String text(int block) {
        return blocks.get(block).text().text();
    }

    private Span source(int block, int from, int to) {
        return blocks.get(block).text().toSource(from, to);
    }

    private static int trimStart(String text, int from) {
        int i = from;
        while (i < text.length() && EDGES.indexOf(text.charAt(i)) >= 0 && !opensWords(text, i)) {
            i++;
        }
        return i;
    }

    /** Whether the character is a mark that opens a name or word within the content. */
    private static boolean opensWords(String text, int at) {
        if (text.charAt(at) != '«') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '«' && text.charAt(next) != '»') {
            next++;
        }
        return next > at + 1 && next < text.length() && text.charAt(next) == '»';
    }

    /** Whether the character is a mark that closes a quotation opened within the content. */
    private static boolean isPaired(String text, int from, int at) {
        if (text.charAt(at) != '»') {
            return false;
        }
        for (int i = at - 1; i > from; i--) {
            if (text.charAt(i) == '«' || text.charAt(i) == '»') {
                return text.charAt(i) == '«';
            }
        }
        return false;
    }

    private static int trimEnd(String text, int end, int from) {
        int i = end;
        while (i > from && EDGES.indexOf(text.charAt(i - 1)) >= 0 && !isPaired(text, from, i - 1)) {
            i--;
        }
        return i;
    }
}
