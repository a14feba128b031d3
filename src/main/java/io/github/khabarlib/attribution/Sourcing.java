package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the credits of an article say together: whose report it is, where that came from, and its dateline. Stateless.
 */
public final class Sourcing {
    private static final List<String> SINGULAR = List.of("او", "وی", "ایشان", "نامبرده", "موصوف");

    private Sourcing() {}

    /**
     * The first media outlet that is credited. Interviews count, unless a closing line says where all of the report comes
     * from; a public-relations office counts, a person, a ministry or another body does not. Absent where no outlet is
     * credited.
     */
    public static Optional<Outlet> agency(List<Credit> credits) {
        return credits.stream()
                .filter(Sourcing::isMedia)
                .findFirst()
                .map(first -> ofAll(first, credits))
                .map(credit -> outlet(credit.outlets().get(0)));
    }

    /** A label or an interview may be of one thing the report tells; a dateline or a source line is of all of it. */
    private static Credit ofAll(Credit first, List<Credit> credits) {
        return switch (first.type()) {
            case LABEL -> datelined(credits).or(() -> reporting(first, credits)).orElse(first);
            case INTERVIEW -> closing(credits).orElse(first);
            default -> first;
        };
    }

    /** The report that tells what the outlet of a label wrote: its headline only quotes that outlet. */
    private static Optional<Credit> reporting(Credit label, List<Credit> credits) {
        OutletMention quoted = label.outlets().get(0);
        boolean relayed = credits.stream()
                .anyMatch(credit -> credit.type() == CreditType.RELAY && isSame(quoted, credit.outlets()));
        return credits.stream()
                .filter(credit -> relayed && credit.type() == CreditType.REPORT && isMedia(credit))
                .filter(credit -> !isSame(quoted, credit.outlets()))
                .findFirst();
    }

    private static boolean isSame(OutletMention outlet, List<OutletMention> named) {
        return named.stream()
                .limit(1)
                .anyMatch(other -> other.name().equals(outlet.name())
                        || outlet.id().isPresent() && outlet.id().equals(other.id()));
    }

    /** A dateline says whose report it is; a label may stand in a headline that only quotes an outlet. */
    private static Optional<Credit> datelined(List<Credit> credits) {
        return credits.stream()
                .filter(credit -> credit.type() == CreditType.DATELINE && isListed(credit))
                .findFirst();
    }

    /**
     * Where the report comes from: the deepest outlet of the first chain, or that of a closing source line, else the
     * {@linkplain #agency agency}.
     */
    public static Optional<Outlet> origin(List<Credit> credits) {
        Optional<Outlet> agency = agency(credits);
        return agency.isEmpty()
                ? agency
                : chained(credits)
                        .or(() -> closing(credits)
                                .map(credit -> outlet(credit.outlets().get(0))))
                        .or(() -> agency);
    }

    private static Optional<Outlet> chained(List<Credit> credits) {
        return credits.stream()
                .filter(credit -> credit.outlets().size() > 1 && isMedia(credit))
                .findFirst()
                .map(credit -> outlet(deepest(credit.outlets())));
    }

    /** The last of a chain that is an outlet or body: «به نقل از منابع …» names none. */
    private static OutletMention deepest(List<OutletMention> chain) {
        return chain.stream()
                .filter(outlet -> outlet.id().isPresent() || opening(outlet.name()) != SourceWord.GENERIC)
                .reduce(chain.get(0), (outer, inner) -> inner);
    }

    private static @Nullable SourceWord opening(String name) {
        return new CreditText(name, CreditTables.standard()).opening();
    }

    private static Optional<Credit> closing(List<Credit> credits) {
        return credits.stream()
                .filter(credit -> credit.type() == CreditType.SOURCE_LINE && !isRepublished(credit))
                .findFirst();
    }

    private static boolean isRepublished(Credit credit) {
        return new CreditText(credit.text(), CreditTables.standard()).isOpening(CreditOpening.REPUBLISH, 0);
    }

    /**
     * The credits with «به گفته او» and its like bearing the name of the person meant, as the statements resolve it: the
     * speaker of the statement it is part of, else of the last one before. A credit whose person nobody names stays as
     * it is.
     */
    public static List<Credit> resolved(List<Credit> credits, List<Statement> statements) {
        return credits.stream().map(credit -> resolved(credit, statements)).toList();
    }

    private static Credit resolved(Credit credit, List<Statement> statements) {
        if (credit.type() != CreditType.ACCORDING_TO || !credit.outlets().isEmpty() || !endsWithPronoun(credit)) {
            return credit;
        }
        return speaker(credit, statements)
                .map(name -> credit.toBuilder()
                        .outlets(List.of(OutletMention.of(name, null, null)))
                        .build())
                .orElse(credit);
    }

    private static boolean endsWithPronoun(Credit credit) {
        return SINGULAR.stream().anyMatch(pronoun -> credit.text().endsWith(" " + pronoun));
    }

    private static Optional<String> speaker(Credit credit, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.span().start() < credit.span().end())
                .flatMap(statement -> statement.speakers().stream().limit(1))
                .flatMap(speaker -> speaker.name().stream())
                .reduce((earlier, later) -> later);
    }

    /** Place and outlet of the first dateline; absent if the article has none. */
    public static Optional<Dateline> dateline(List<Credit> credits) {
        return credits.stream()
                .filter(credit -> credit.type() == CreditType.DATELINE)
                .findFirst()
                .map(credit -> Dateline.of(
                        credit.place().orElse(null),
                        credit.outlets().isEmpty()
                                ? null
                                : credit.outlets().get(0).name(),
                        credit.span()));
    }

    private static boolean isListed(Credit credit) {
        return !credit.outlets().isEmpty() && credit.outlets().get(0).id().isPresent();
    }

    /** Whether a credit names a media outlet, by the table, by the words around the name or by its form. */
    static boolean isMedia(Credit credit) {
        if (credit.outlets().isEmpty()) {
            return false;
        }
        return switch (credit.type()) {
            case LABEL, DATELINE, TAIL, SOURCE_LINE, INTERVIEW -> true;
            case REPORT, RELAY -> credit.outlets().get(0).id().isPresent() || !isBody(credit);
            case ACCORDING_TO, ANAPHOR -> false;
        };
    }

    /** «به گزارش سازمان …»: a body or people, and no word that says it is an outlet. */
    private static boolean isBody(Credit credit) {
        String name = credit.outlets().get(0).name();
        CreditText text = new CreditText(credit.text(), CreditTables.standard());
        SourceWord opening = opening(name);
        boolean body = opening == SourceWord.ORGANISATION
                || opening == SourceWord.GENERIC
                || opening == SourceWord.ROLE
                || opening == SourceWord.TITLE;
        return body && !text.namesOutlet();
    }

    private static Outlet outlet(OutletMention mention) {
        return Outlet.of(mention.name(), mention.id().orElse(null));
    }
}
