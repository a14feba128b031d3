package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.page.Metadata.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
    private static final String HEADLINE = "سقف بازار مسگران کرمان مرمت شد";
    private static final String PROSE =
            "<p>استادکار گفت: آجرهای سقف، که ترک داشت، یکی‌یکی برداشته و دوباره چیده شد.</p>";

    private static Draft read(String json) {
        String html = "<html><head><title>بازار</title><script type='application/ld+json'>" + json
                + "</script></head><body><div>خبر</div><div class=t>" + HEADLINE + "</div><div class=text>"
                + PROSE.repeat(4) + "</div></body></html>";
        return HtmlReader.generic().read(html, null, ParseLimits.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'H','datePublished':'D'}",
                "{'@graph':[{'@type':'WebSite','name':'x'},{'@type':'NewsArticle','headline':'H','datePublished':'D'}]}",
                "[{'@type':'Organization'},[{'@type':['Thing','NewsArticle'],'headline':'H','datePublished':'D'}]]",
                "{'@type':'NewsArticle','headLine':'H','datePublished':'D'}",
                "{'@type':'NewsArticle','headline':'H','articleBody':'یک\nدو\tسه','datePublished':'D'}",
                "{'@type':'NewsArticle','headline':'H','keywords':['a','b',],'datePublished':'D',}",
                "{'@type':'NewsArticle','headline':'H','dateModified':'2024-05-03','datePublished':'D'}",
                "{'@type':'NewsArticle','headline':'H','datePublished':{'@value':'D'},'author':[{'name':''}]}",
                "{'@type':'ReportageNewsArticle','mainEntity':{'headline':'x'},'headline':'H','datePublished':'D'}",
                "<!-- \n{'@type':'NewsArticle','headline':'H','datePublished':'D'}\n-->",
                "{'@type':'NewsArticle','headline':'H','datePublished':'D'};",
            })
    void readsWhatSitesWriteWrong(String json) {
        Draft draft = read(
                json.replace('\'', '"').replace("\"H\"", '"' + HEADLINE + '"').replace("\"D\"", "\"2024-05-02\""));
        List<String> dates = draft.metadata().of(Field.PUBLISHED).stream()
                .map(MetadataCandidate::value)
                .toList();
        assertEquals(List.of("2024-05-02"), dates);
        assertTrue(draft.blocks().stream()
                .anyMatch(block -> block.role() == BlockRole.TITLE
                        && block.span().of(draft.sourceText()).equals(HEADLINE)));
        assertEquals(List.of(), draft.warnings());
    }

    @Test
    void saysWhatItCannotRead() {
        Draft draft = read("{\"@type\": \"NewsArticle\", \"headline\": ");
        assertEquals(WarningCode.MALFORMED_METADATA, draft.warnings().get(0).code());
    }
}
