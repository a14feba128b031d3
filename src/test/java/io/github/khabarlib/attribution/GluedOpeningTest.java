package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Credit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a space is missing behind an opening, and the names an article credits. */
class GluedOpeningTest {
    /** A text whose stroke is where the space is missing; without one none is. */
    @ParameterizedTest
    @CsvSource({
        "به گزارش|سرویس اجتماعی ایسنا",
        "به گزارش|خبرنگار مهر",
        "به گزارش|ایسنا",
        "به نقل از|خبرگزاری مهر",
        "به گزارش ایرنا به نقل از|ایسنا",
        "(به گزارش|ایسنا)",
        "او به گزارش بندر و به گزارش|ایسنا تکیه کرد",
        "به گزارش ایسنا",
        "به گزارشسیاسی ایسنا",
        "به گزارشروابط عمومی بندر",
        "به گزارشی که رسید",
        "به گزارش",
        "ابه گزارشایسنا",
        "باران بارید",
    })
    void findsTheLostSpace(String marked) {
        assertEquals(marked.indexOf('|'), GluedOpening.find(marked.replace("|", ""), CreditTables.standard()));
    }

    @Test
    void spansAreThoseOfTheTextWithoutTheSpace() {
        String text = "به گزارشایسنا به نقل از تسنیم، جاده بسته شد.";
        Credit credit = CreditFinder.standard().find(text).get(0);
        assertEquals("به گزارشایسنا به نقل از تسنیم", credit.text());
        assertEquals(
                List.of("ایسنا", "تسنیم"),
                credit.outlets().stream()
                        .map(outlet -> outlet.span().orElseThrow().of(text))
                        .toList());
    }

    @Test
    void remembersCreditedNames() {
        CreditedNames names = new CreditedNames();
        assertTrue(names.isEmpty());
        assertFalse(names.contains("کندو نامک"));
        names.add("کندو نامک");
        assertFalse(names.isEmpty());
        assertTrue(names.contains("کندونامک"));
        assertFalse(names.contains("نامک"));
        assertTrue(names.mayBegin('ک'));
        assertTrue(names.mayBegin('ك'));
        assertFalse(names.mayBegin('ن'));
    }
}
