package io.github.khabarlib.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.Khabar;

/** Looks for texts that the parser stumbles over. */
class TextFuzzTest {
    @DictionaryEntries({
        "به گزارش ایسنا، ",
        "به نقل از ",
        "گفت: «",
        "»",
        "وی افزود",
        "مدیر سد ",
        "منبع: ",
        "انتهای پیام",
        "بیشتر بخوانید",
        "تهران - ایرنا - ",
        "\\x0A",
        "\\x0A\\x0A",
        "- ",
        "۲۳ آبان ۱۴۰۲",
        "\u200c",
        "سد تازه در استان پر شد."
    })
    @FuzzTest(maxDuration = "1m")
    void becomesAnArticle(FuzzedDataProvider data) {
        Spans.assertLieWithin(Khabar.parseText(data.consumeRemainingAsString()));
    }
}
