package io.github.khabarlib.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final Span SPAN = new Span(0, 1);

    private final Article article = Article.builder()
            .sourceText("")
            .statements(List.of(
                    statement(1, speaker("ناصر رضا‌زاده", "شهردار", 1)),
                    statement(2, speaker("ناصر رضا‌زاده", null, 1)),
                    statement(3, speaker(null, "فرماندار", 2)),
                    statement(4, speaker("ناصر رضا‌زاده", "رئیس شورا", 1), speaker("مینا کاوه", null, 3))))
            .credits(List.of(credit("ایسنا", "isna"), credit("خبرگزاری ایسنا", "isna"), credit("کوهسار", null)))
            .build();

    private static Statement statement(int id, Speaker... speakers) {
        return Statement.builder()
                .id(id)
                .span(SPAN)
                .speakers(List.of(speakers))
                .form(StatementForm.COLON)
                .build();
    }

    private static Speaker speaker(@Nullable String name, @Nullable String role, int person) {
        return Speaker.builder()
                .form(name == null ? SpeakerForm.ROLE : SpeakerForm.NAME)
                .name(name)
                .role(role)
                .person(person)
                .resolution(Resolution.EXPLICIT)
                .build();
    }

    private static Credit credit(String name, @Nullable String id) {
        return Credit.builder()
                .type(CreditType.REPORT)
                .text(name)
                .span(SPAN)
                .outlets(List.of(OutletMention.of(name, id, SPAN)))
                .build();
    }

    private static List<Integer> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    @Test
    void findsStatementsByFullNameAndSurname() {
        assertEquals(List.of(1, 2, 4), ids(article.statementsBy("ناصر رضا زاده")));
        assertEquals(List.of(1, 2, 4), ids(article.statementsBy("رضا‌زاده")));
        assertEquals(List.of(4), ids(article.statementsBy("کاوه")));
        assertEquals(List.of(), article.statementsBy("وه"));
        assertEquals(List.of(), article.statementsBy(""));
    }

    @Test
    void namesEveryPersonOnceWithAllRoles() {
        assertEquals(
                List.of(
                        Person.of(1, "ناصر رضا‌زاده", List.of("شهردار", "رئیس شورا")),
                        Person.of(2, null, List.of("فرماندار")),
                        Person.of(3, "مینا کاوه", List.of())),
                article.people());
    }

    @Test
    void namesEveryOutletOnce() {
        assertEquals(List.of(Outlet.of("ایسنا", "isna"), Outlet.of("کوهسار", null)), article.outlets());
    }
}
