package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.attribution.CreditFinder;
import io.github.khabarlib.attribution.Sourcing;
import io.github.khabarlib.attribution.StatementFinder;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.Metadata.Field;
import io.github.khabarlib.text.PersianNormalizer;
import io.github.khabarlib.text.PersianNormalizer.LineBreaks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the article of a draft, forwards through the stages: blocks are normalised, credits found, headline, lead, body
 * and boilerplate told apart, metadata weighed, statements found in what is left.
 *
 * <p>Immutable and thread-safe.
 */
public final class ArticleAssembler {
    private static final ArticleAssembler STANDARD = new ArticleAssembler(
            PersianNormalizer.builder().lineBreaks(LineBreaks.JOIN).build());

    private final PersianNormalizer normalizer;

    private ArticleAssembler(PersianNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** An assembler that normalises at the safe level. */
    public static ArticleAssembler standard() {
        return STANDARD;
    }

    /** The article of {@code draft}; what could not be read is absent and named in its warnings. */
    public Article assemble(Draft draft) {
        return assemble(draft, null);
    }

    /**
     * As {@link #assemble(Draft)}, for a page that was fetched at a known time.
     *
     * @param fetchedAt dates behind it are not believed; null for not known
     */
    public Article assemble(Draft draft, @Nullable Instant fetchedAt) {
        Objects.requireNonNull(draft, "draft");
        PersianNormalizer.Worker worker = normalizer.worker();
        List<Piece> pieces = new PieceCutter(worker).cut(draft);
        Optional<String> language = Languages.of(pieces, draft.language());
        List<Credit> credits =
                Languages.isPersian(language) ? CreditFinder.standard().find(TextBlocks.of(pieces)) : List.of();
        Structure structure = structure(draft, pieces, credits);
        Dates dates = new Dates(draft, structure.pieces(), language, fetchedAt);
        Article article = build(draft, structure, credits, language, dates, worker);
        worker.giveBack();
        return article;
    }

    private static Structure structure(Draft draft, List<Piece> pieces, List<Credit> credits) {
        return draft.article() && Structure.isArticle(pieces)
                ? Structure.of(pieces, new Openings(credits))
                : Structure.none(pieces);
    }

    private Article build(
            Draft draft,
            Structure structure,
            List<Credit> found,
            Optional<String> language,
            Dates dates,
            PersianNormalizer.Worker worker) {
        CreditPlaces places = new CreditPlaces(structure.pieces());
        List<Credit> credits = places.inArticle(found);
        List<Credit> named = Sourcing.agency(credits).isPresent() ? credits : places.onPage(found);
        Fields fields = new Fields(draft, structure, worker);
        List<Block> body = new BodyBuilder(draft.sourceText(), worker, structure.pieces()).build();
        List<Statement> statements = statements(structure, credits, language);
        return Article.builder()
                .url(draft.url().orElse(null))
                .canonicalUrl(draft.canonicalUrl().orElse(null))
                .language(language.orElse(null))
                .publisher(draft.publisher().orElse(null))
                .title(fields.line(BlockRole.TITLE, Field.TITLE).orElse(null))
                .kicker(fields.line(BlockRole.KICKER, Field.KICKER).orElse(null))
                .subtitle(fields.line(BlockRole.SUBTITLE, Field.SUBTITLE).orElse(null))
                .lead(fields.lead().orElse(null))
                .body(body)
                .credits(Sourcing.resolved(credits, statements))
                .statements(statements)
                .agency(fields.agency(named).orElse(null))
                .origin(fields.origin(named).orElse(null))
                .byline(fields.byline())
                .dateline(Sourcing.dateline(credits).orElse(null))
                .published(dates.published().orElse(null))
                .modified(dates.modified().orElse(null))
                .newsCode(fields.newsCode().orElse(null))
                .section(fields.strings(Field.SECTION))
                .tags(fields.strings(Field.TAG))
                .images(fields.images())
                .related(fields.related())
                .removed(structure.removed())
                .warnings(warnings(draft, body, dates, language))
                .sourceText(draft.sourceText())
                .build();
    }

    private static List<Statement> statements(Structure structure, List<Credit> credits, Optional<String> language) {
        return Languages.isPersian(language)
                ? StatementFinder.standard().find(structure.textBlocks(), credits)
                : List.of();
    }

    private static List<Warning> warnings(Draft draft, List<Block> body, Dates dates, Optional<String> language) {
        List<Warning> warnings = new ArrayList<>(draft.warnings());
        if (body.isEmpty() && warnings.stream().noneMatch(ArticleAssembler::saysWhy)) {
            warnings.add(Warning.of(WarningCode.NO_ARTICLE, "No article was found", null));
        }
        if (!body.isEmpty() && !Languages.isPersian(language)) {
            warnings.add(Warning.of(
                    WarningCode.LANGUAGE, "The text is not Persian; credits and statements were not looked for", null));
        }
        warnings.addAll(dates.warnings());
        return warnings;
    }

    private static boolean saysWhy(Warning warning) {
        return warning.code() == WarningCode.NO_ARTICLE || warning.code() == WarningCode.EMPTY_INPUT;
    }
}
