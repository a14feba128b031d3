package io.github.khabarlib.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.page.Metadata;
import io.github.khabarlib.page.Metadata.Field;
import io.github.khabarlib.page.MetadataCandidate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds what a page says of its dates, in {@code dates.tsv}, to the dates that the article has of it. */
class DateTableTest {
    private static final String PROSE = "موزه ساعت از امروز باز است و تا پایان پاییز باز می‌ماند.";

    @TestFactory
    List<DynamicTest> datesAreWeighedAsTheTableSays() throws IOException {
        try (InputStream in = DateTableTest.class.getResourceAsStream("dates.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> dynamicTest(row[0], () -> check(row)))
                    .toList();
        }
    }

    private static void check(String[] row) {
        Article article = new Page(row[1].split(" ; ")).article();
        String warnings = article.warnings().stream().map(DateTableTest::shown).collect(Collectors.joining(" ; "));
        assertEquals(
                row[2] + " | " + row[3] + " | " + row[4],
                shown(article.published()) + " | " + shown(article.modified()) + " | " + warnings,
                row[0]);
    }

    private static String shown(Warning warning) {
        return warning.code().id() + warning.span().map(span -> " here").orElse("");
    }

    /** Day, time, what the moment is in UTC, where it was read, and whether it stands in the text. */
    private static String shown(Optional<NewsDate> found) {
        return found.map(date -> date.date()
                        + date.time().map(time -> " " + time).orElse("")
                        + date.instant().map(moment -> " " + moment).orElse("") + " "
                        + date.evidence().id()
                        + date.span().map(span -> " here").orElse(""))
                .orElse("-");
    }

    /** A page made of what a row of the table gives. */
    private static final class Page {
        private final StringBuilder source = new StringBuilder(PROSE);
        private final List<DraftBlock> blocks = new ArrayList<>();
        private final Map<Field, List<MetadataCandidate>> metadata = new EnumMap<>(Field.class);
        private final Draft.Builder draft = Draft.builder().html(true).article(true);
        private @Nullable Instant fetched;

        Page(String[] given) {
            blocks.add(DraftBlock.builder()
                    .span(new Span(0, PROSE.length()))
                    .role(BlockRole.PARAGRAPH)
                    .build());
            for (String fact : given) {
                int sign = fact.indexOf('=');
                take(fact.substring(0, sign), fact.substring(sign + 1));
            }
        }

        private void take(String name, String value) {
            switch (name) {
                case "url" -> draft.url(value);
                case "fetched" -> fetched = Instant.parse(value);
                case "profiled" -> draft.profiled(true).zone(value.isEmpty() ? null : ZoneId.of(value));
                case "paragraph" -> add(value, DraftBlock.builder().role(BlockRole.PARAGRAPH));
                default -> takeLine(name.split(" "), value);
            }
        }

        private void takeLine(String[] name, String value) {
            if (name[0].equals("line")) {
                add(
                        value,
                        DraftBlock.builder().role(BlockRole.REMOVED).removedType(constant(RemovedType.class, name[1])));
                return;
            }
            DateEvidence evidence = constant(DateEvidence.class, name[1]);
            Span span = evidence == DateEvidence.PROFILE || evidence == DateEvidence.TEXT ? new Span(0, 4) : null;
            metadata.computeIfAbsent(constant(Field.class, name[0]), field -> new ArrayList<>())
                    .add(MetadataCandidate.of(value, evidence, span));
        }

        private void add(String text, DraftBlock.Builder block) {
            int start = source.append('\n').length();
            source.append(text);
            blocks.add(block.span(new Span(start, source.length())).build());
        }

        Article article() {
            Draft read = draft.sourceText(source.toString())
                    .blocks(blocks)
                    .metadata(Metadata.of(metadata))
                    .build();
            return ArticleAssembler.standard().assemble(read, fetched);
        }

        private static <E extends Enum<E>> E constant(Class<E> type, String name) {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
