package io.github.khabarlib.page;

/** Tells articles from front pages, lists and forms. */
final class ArticleCheck {
    private static final int SHORTEST_BODY = 140;

    private ArticleCheck() {}

    static boolean isArticle(PageText page, Story story, HeadData head, JsonLd ld) {
        int letters = 0;
        int paragraphs = 0;
        for (Line line : page.lines()) {
            BlockRole role = story.roles().of(line.index).map(LineRole::role).orElse(BlockRole.REMOVED);
            if (role == BlockRole.PARAGRAPH
                    || role == BlockRole.QUOTE
                    || role == BlockRole.LIST_ITEM
                    || role == BlockRole.LEAD) {
                letters += line.letters;
                paragraphs += line.letters > 60 ? 1 : 0;
            }
        }
        if (letters == 0) {
            return false;
        }
        boolean declared = ld.present() || head.first("og:type").startsWith("article");
        return letters >= SHORTEST_BODY && paragraphs > 0 && (declared || story.headline() != null || letters > 1000);
    }
}
