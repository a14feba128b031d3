package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs together in a draft: the items of a list, the rows of a table, a picture and the words under it. */
class DraftGroupsTest {
    private static final String HEADLINE = "کارگاه سفالگری در کنار رودخانه دوباره به کار افتاد";
    private static final String PROSE =
            "<p>استادکار این کارگاه گفت که کوره کهنه، پس از چهار ماه تعمیر، از امروز روشن شده و سفارش می‌پذیرد.</p>"
                    + "<p>او افزود: خاک این کوزه‌ها از تپه‌های پشت روستا می‌آید و هیچ رنگ ساختگی به کار نمی‌رود.</p>";

    private static Draft read(String body) {
        return HtmlReader.generic()
                .read(
                        "<html><title>" + HEADLINE + "</title><body><h1>" + HEADLINE + "</h1><div class=body>" + PROSE
                                + body + PROSE.replace("او", "وی").replace("استادکار", "سفالگر") + "</div>",
                        null,
                        ParseLimits.standard());
    }

    private static List<Integer> groups(Draft draft, BlockRole role) {
        return draft.blocks().stream()
                .filter(block -> block.role() == role)
                .map(DraftBlock::group)
                .toList();
    }

    private static void assertTwoPairs(List<Integer> groups) {
        assertEquals(4, groups.size());
        assertEquals(groups.get(0), groups.get(1));
        assertEquals(groups.get(2), groups.get(3));
        assertNotEquals(groups.get(1), groups.get(2));
        assertTrue(groups.stream().allMatch(group -> group > 0));
    }

    @Test
    void itemsOfOneListShareANumber() {
        assertTwoPairs(groups(
                read("<ul><li>گل رس سرخ<li>گل رس زرد</ul><p>و این‌ها را نیز در همان تپه‌ها یافته‌اند.</p>"
                        + "<ol><li>چرخ پایی<li><div>چرخ برقی</div></ol>"),
                BlockRole.LIST_ITEM));
    }

    @Test
    void itemsWithoutAListHaveOneEach() {
        List<Integer> groups = groups(read("<li>گل رس سرخ</li><li>گل رس زرد</li>"), BlockRole.LIST_ITEM);

        assertEquals(2, groups.size());
        assertNotEquals(groups.get(0), groups.get(1));
        assertTrue(groups.stream().allMatch(group -> group > 0));
    }

    @Test
    void rowsOfOneTableShareANumber() {
        String table = "<table><tbody><tr><td>گل<td>سرخ<tr><td>لعاب<td>آبی</table>";

        assertTwoPairs(
                groups(read(table + "<p>و این‌ها را نیز در همان تپه‌ها یافته‌اند.</p>" + table), BlockRole.TABLE_ROW));
    }

    @Test
    void paragraphsHaveNone() {
        assertTrue(groups(read(""), BlockRole.PARAGRAPH).stream().allMatch(group -> group == 0));
    }

    private static List<DraftImage> pictures(Draft draft) {
        return draft.blocks().stream()
                .filter(block -> block.role() == BlockRole.FIGURE)
                .map(block -> block.image().orElseThrow())
                .toList();
    }

    private static List<String> addresses(Draft draft) {
        return pictures(draft).stream().map(image -> image.url().orElseThrow()).toList();
    }

    @Test
    void theWordsUnderAPictureKnowIt() {
        Draft draft = read("<figure><img src=/1.jpg alt=' کوره '><figcaption>کوره تازه</figcaption></figure>"
                + "<figure><img src=/2.jpg alt=' '><figcaption>چرخ تازه</figcaption></figure>");

        assertEquals(
                List.of(DraftImage.of("/1.jpg", "کوره", null), DraftImage.of("/2.jpg", null, null)), pictures(draft));
    }

    @Test
    void theWordsAboveAPictureKnowItToo() {
        assertEquals(
                List.of("/1.jpg", "/2.jpg"),
                addresses(read("<figure><figcaption>کوره تازه</figcaption><img src=/1.jpg></figure>"
                        + "<figure><figcaption>چرخ تازه</figcaption><img src=/2.jpg></figure>")));
    }

    @Test
    void inOneBoxWordsBelongToThePictureRightAbove() {
        assertEquals(
                List.of("/1.jpg", "/2.jpg"),
                addresses(read("<img src=/1.jpg><div class=caption>کوره تازه</div>"
                        + "<img src=/2.jpg><div class=caption>چرخ تازه</div>")));
    }

    @Test
    void whereOtherWordsStandBetweenTheyBelongToThePictureRightBelow() {
        assertEquals(
                List.of("/2.jpg"),
                addresses(read("<img src=/1.jpg><p>این کوره را مردم روستا ساخته‌اند و نامی ندارد.</p>"
                        + "<div class=caption>چرخ تازه</div><img src=/2.jpg>")));
    }

    @Test
    void withoutAPictureNearThemTheyBelongToTheNearestAbove() {
        assertEquals(
                List.of("/1.jpg"),
                addresses(read("<img src=/1.jpg><p>این کوره را مردم روستا ساخته‌اند و نامی ندارد.</p>"
                        + "<div class=caption>چرخ تازه</div><p>چرخ هم نامی ندارد.</p><img src=/2.jpg>")));
    }
}
