package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.AlignedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units of a block belong to credits. Immutable. */
final class StatementMask {
    /** Of each unit, as are those below; of none where no unit is in a credit. */
    private final int[] behind;

    private final @Nullable Credit[] credits;
    private final boolean[] outlets;

    private StatementMask(int units) {
        behind = new int[units];
        credits = new @Nullable Credit[units];
        outlets = new boolean[units];
        Arrays.setAll(behind, i -> i);
    }

    /** The credits that stand in a block. */
    static StatementMask of(StatementUnits units, TextBlock block, List<Credit> credits) {
        StatementMask mask = new StatementMask(credits.isEmpty() ? 0 : units.size());
        for (Credit credit : credits) {
            if (credit.span().overlaps(block.text().sourceSpan())) {
                mask.put(units, block.text(), credit);
            }
        }
        return mask;
    }

    private void put(StatementUnits units, AlignedText block, Credit credit) {
        Span span = block.toNormalized(credit.span());
        int from = units.indexFrom(span.start());
        int to = units.indexFrom(span.end());
        for (int i = from; i < to; i++) {
            behind[i] = to;
            credits[i] = credit;
        }
        if (isOutlets(credit)) {
            credit.outlets().stream()
                    .limit(1)
                    .flatMap(outlet -> outlet.span().stream())
                    .filter(name -> credit.span().contains(name))
                    .forEach(name -> mark(units, block.toNormalized(name)));
        }
    }

    private void mark(StatementUnits units, Span name) {
        Arrays.fill(outlets, units.indexFrom(name.start()), units.indexFrom(name.end()), true);
    }

    /** Whether {@code i} is in the name of an outlet that reports, so that it begins no person's name. */
    boolean isOutlet(int i) {
        return i < outlets.length && outlets[i];
    }

    /** The unit behind the credit that holds {@code i}; {@code i} itself if none does. */
    int behind(int i) {
        return i < behind.length ? behind[i] : i;
    }

    boolean covers(int i) {
        return behind(i) > i;
    }

    /** Whether {@code i} is in a credit with which an outlet reports, so that its verb is the outlet's. */
    boolean isRelay(int i) {
        Credit credit = i < credits.length ? credits[i] : null;
        return credit != null && isOutlets(credit);
    }

    /** Whether with a credit an outlet reports. */
    static boolean isOutlets(Credit credit) {
        return credit.type() != CreditType.INTERVIEW && credit.type() != CreditType.ACCORDING_TO;
    }

    /** Whether {@code i} is in a credit that closes a text. */
    boolean isClosing(int i) {
        Credit credit = i >= 0 && i < credits.length ? credits[i] : null;
        return credit != null && (credit.type() == CreditType.TAIL || credit.type() == CreditType.SOURCE_LINE);
    }
}
