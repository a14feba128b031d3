package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.AlignedText;
import java.util.List;

/** Turns what was found in tokens into credits with spans in the source. */
final class CreditBuilder {
    private CreditBuilder() {}

    static Credit build(TextBlock block, CreditText text, CreditMatch match) {
        AlignedText aligned = block.text();
        int from = text.blockStart(match.from());
        int to = text.blockEnd(match.to() - 1);
        return builder(aligned, text, match)
                .type(match.type())
                .text(aligned.text().substring(from, to))
                .span(aligned.toSource(from, to))
                .build();
    }

    /** A source line of two blocks, the name in the second. */
    static Credit build(TextBlock opening, TextBlock block, CreditText text, CreditMatch name) {
        String line = opening.text().text();
        int from = line.length() - line.stripLeading().length();
        Span start = opening.text().toSource(from, line.length());
        int end = text.blockEnd(name.to() - 1);
        Span rest = block.text().toSource(text.blockStart(0), end);
        return builder(block.text(), text, name)
                .type(CreditType.SOURCE_LINE)
                .text(line.strip() + " " + text.slice(0, name.to()))
                .span(new Span(start.start(), rest.end()))
                .build();
    }

    private static Credit.Builder builder(AlignedText aligned, CreditText text, CreditMatch match) {
        CreditSource source = match.source();
        return Credit.builder()
                .outlets(mentions(aligned, text, source))
                .desk(source.desk)
                .reporter(source.reporter)
                .place(source.place);
    }

    private static List<OutletMention> mentions(AlignedText aligned, CreditText text, CreditSource source) {
        return source.names.stream().map(name -> mention(aligned, text, name)).toList();
    }

    private static OutletMention mention(AlignedText aligned, CreditText text, CreditSource.Name name) {
        int from = text.blockStart(name.from());
        int to = text.blockEnd(name.to() - 1);
        return OutletMention.of(aligned.text().substring(from, to), name.id(), aligned.toSource(from, to));
    }
}
