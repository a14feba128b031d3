package corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes news pages that differ in all they say, of the size and build of pages on the web. */
final class PageMaker {
    private static final List<String> PLACES =
            List.of("سنگ‌چال", "بالاده", "کوهپایه", "دشت سبز", "رودبالا", "نخلستان", "گل‌دره", "آب‌باریک");
    private static final List<String> THINGS =
            List.of("کتابخانه", "پل چوبی", "مدرسه", "درمانگاه", "بازارچه", "ورزشگاه", "خانه فرهنگ", "گلخانه");
    private static final List<String> PEOPLE = List.of(
            "رضا بندری", "نیلوفر راستین", "غلامحسین برزگر", "مریم کوهستانی", "بهرام آبی", "شیرین دشتی", "کاوه سپیدرود");
    private static final List<String> ROLES =
            List.of("شهردار", "دهیار", "فرماندار", "رئیس شورای شهر", "مدیر عمرانی استان", "سرپرست بخشداری");
    private static final List<String> AGENCIES = List.of("ایسنا", "مهر", "ایرنا", "تسنیم", "ایلنا");
    private static final List<String> CUES =
            List.of("گفت", "افزود", "اظهار کرد", "تاکید کرد", "یادآور شد", "توضیح داد");
    private static final List<String> CLAUSES = List.of(
            "کار ساخت آن از پاییز گذشته آغاز شد و تا پایان تابستان به پایان می رسد",
            "مردم این روستا سال ها برای رسیدن به شهر از راه خاکی می گذشتند",
            "بیش از نیمی از هزینه را خیران پرداخته اند و باقی از بودجه استان داده شده است",
            "بارش های بهاری کار را چند هفته عقب انداخت ولی کارگران شب ها هم کار کردند",
            "دانش آموزان از مهر امسال در ساختمان تازه درس می خوانند",
            "آب لوله کشی هنوز به همه خانه ها نرسیده است و تانکرها هفته ای دو بار می آیند",
            "برای نگهداری از آن پنج نفر از جوانان همین محل به کار گرفته شده اند",
            "گردشگران در روزهای تعطیل به اینجا می آیند و بازار صنایع دستی رونق گرفته است",
            "اگر هوا همین طور بماند میوه باغ ها ده روز زودتر می رسد",
            "نقشه آن را دانشجویان معماری کشیده اند و چوب و سنگ آن از همین کوه است");

    private PageMaker() {}

    static String url(int number) {
        return "https://www.kuhpaye-news.example/news/" + number;
    }

    /** The same for the same number. */
    static String page(int number) {
        Random random = new Random(number);
        String place = any(PLACES, random);
        String thing = any(THINGS, random);
        String title = String.format(Locale.ROOT, "%s %s پس از %d سال باز شد", thing, place, 2 + number);
        StringBuilder page = new StringBuilder(1 << 16);
        page.append("<!DOCTYPE html><html lang=\"fa\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" | کوهپایه نیوز</title><meta property=\"og:title\" content=\"")
                .append(title)
                .append("\"><meta property=\"article:published_time\" content=\"2023-")
                .append(String.format(
                        Locale.ROOT, "%02d-%02dT08:%02d:00+03:30", 1 + number % 12, 1 + number % 28, number % 60))
                .append("\"><script>")
                .append("window.q=window.q||[];function t(){for(var i=0;i<q.length;i++){q[i]&&q[i]()}}\n".repeat(120))
                .append("</script><style>")
                .append(".a{margin:0;padding:2px 4px;color:#333}.b>a:hover{text-decoration:underline}\n".repeat(80))
                .append("</style></head><body><header><nav><ul>");
        links(60, random, page);
        page.append("</ul></nav></header><main><article><h1>").append(title).append("</h1><div class=\"body\">");
        for (String paragraph : paragraphs(place, thing, random)) {
            page.append("<p>").append(paragraph).append("</p>\n");
        }
        page.append("</div></article><aside><h3>اخبار مرتبط</h3><ul>");
        links(90, random, page);
        page.append("</ul></aside></main><footer><p>همه حقوق برای کوهپایه نیوز محفوظ است.</p></footer></body></html>");
        return page.toString();
    }

    private static List<String> paragraphs(String place, String thing, Random random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("به گزارش " + any(AGENCIES, random) + "، " + any(ROLES, random) + " " + place + " از باز شدن "
                + thing + " خبر داد و " + any(CLAUSES, random) + ".");
        String name = any(PEOPLE, random);
        paragraphs.add(name + " " + any(ROLES, random) + " " + place + " گفت: " + any(CLAUSES, random) + "؛ "
                + any(CLAUSES, random) + ".");
        for (int i = 0; i < 9; i++) {
            paragraphs.add("وی " + any(CUES, random) + ": " + any(CLAUSES, random) + ". " + any(CLAUSES, random) + " و "
                    + any(CLAUSES, random) + ".");
        }
        return paragraphs;
    }

    private static void links(int count, Random random, StringBuilder page) {
        for (int i = 0; i < count; i++) {
            page.append("<li class=\"a b\"><a class=\"link\" href=\"/news/")
                    .append(random.nextInt(1_000_000))
                    .append("\"><img src=\"/img/t.jpg\" alt=\"\"> ")
                    .append(any(THINGS, random))
                    .append(' ')
                    .append(any(PLACES, random))
                    .append(" نوسازی می‌شود</a></li>\n");
        }
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
