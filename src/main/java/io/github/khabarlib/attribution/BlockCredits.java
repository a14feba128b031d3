package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.phrase.PhraseMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for the credits of one block; not thread-safe. */
final class BlockCredits {
    private final CreditText text;
    private final boolean opensBody;
    private final FormulaRules formulas;
    private final RelayRule relays;
    private final ClosingRules closings;
    private final List<CreditMatch> found = new ArrayList<>();

    BlockCredits(CreditText text, boolean opensBody) {
        this.text = text;
        this.opensBody = opensBody;
        this.formulas = new FormulaRules(text);
        this.relays = new RelayRule(text);
        this.closings = new ClosingRules(text);
    }

    List<CreditMatch> find() {
        CreditMatch label = LabelRule.of(text, opensBody);
        int i = label == null ? 0 : addLabel(label);
        while (i < text.size()) {
            CreditMatch match = text.isWord(i) ? at(i) : null;
            if (match != null) {
                found.add(match);
            }
            i = match == null ? i + 1 : match.to();
        }
        addTail();
        return found;
    }

    private @Nullable CreditMatch at(int i) {
        PhraseMatch<CreditOpening> opening = text.match(text.tables.openings, i);
        if (opening == null) {
            return relays.at(i);
        }
        CreditMatch line = closings.line(opening, i);
        return line != null ? line : formulas.at(opening, i);
    }

    /** «ندای اراک - به گزارش …»: label and report are one chain. */
    private int addLabel(CreditMatch label) {
        int next = label.to();
        while (text.isSign(next, ":-–—/؛|)")) {
            next++;
        }
        boolean reports = !label.source().names.isEmpty() && text.isOpening(CreditOpening.REPORT, next);
        CreditMatch report = reports ? at(next) : null;
        if (report == null) {
            found.add(label);
            return next;
        }
        found.add(join(label, report));
        return report.to();
    }

    private CreditMatch join(CreditMatch label, CreditMatch report) {
        CreditSource source = report.source();
        if (!isSame(label.source(), source)) {
            source.names.addAll(0, label.source().names);
        }
        source.place = source.place == null ? label.source().place : source.place;
        source.desk = source.desk == null ? label.source().desk : source.desk;
        source.reporter = label.source().reporter;
        return new CreditMatch(CreditType.REPORT, label.from(), report.to(), source);
    }

    /** «ندای اراک - به گزارش ندای اراک»: one outlet, named twice. */
    private boolean isSame(CreditSource label, CreditSource report) {
        if (label.names.size() != 1 || report.names.isEmpty()) {
            return false;
        }
        CreditSource.Name one = label.names.get(0);
        CreditSource.Name other = report.names.get(0);
        return text.slice(one.from(), one.to()).equals(text.slice(other.from(), other.to()));
    }

    private void addTail() {
        int from = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
        CreditMatch tail = closings.tail(from);
        if (tail != null) {
            found.add(tail);
        }
    }
}
