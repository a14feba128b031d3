package io.github.khabarlib.page;

import io.github.khabarlib.article.Span;
import io.github.khabarlib.date.NewsDateReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the lines around a headline say of dates: which is called one, which is only the day the page was shown. */
final class DateLines {
    private static final int MOST_LINKS = 3;
    private static final int MOST_PARTS = 16;
    private static final int LONGEST_PART = 50;
    private static final Set<String> SITE_HEADERS = Set.of(
            "header",
            "site-header",
            "siteheader",
            "main-header",
            "top-header",
            "header-top",
            "topbar",
            "top-bar",
            "masthead");
    private static final Pattern TITLE_PARTS = Pattern.compile("[|–—()]| - ");
    private static final FoldedPhrases<Boolean> SIGNATURES =
            phrases("نوشته شده", "ارسال شده", "منتشر شده", "درج شده", "ثبت شده", "انتشار یافته", "نویسنده", "posted");
    private static final FoldedPhrases<Boolean> CHANGES =
            phrases("ویرایش", "به روز رسانی", "به روز شده", "بازنگری", "تغییر", "updated", "modified");

    private final PageText page;
    private final Labels labels = Labels.standard();

    DateLines(PageText page) {
        this.page = page;
    }

    private static FoldedPhrases<Boolean> phrases(String... phrases) {
        Map<String, Boolean> folded = new HashMap<>();
        for (String phrase : phrases) {
            folded.put(Characters.fold(phrase), true);
        }
        return new FoldedPhrases<>(folded);
    }

    /** Whether the line calls what it holds a date. */
    boolean isLabelled(Line line) {
        return labels.start(page.text(), line.start, line.end) == Hint.DATE;
    }

    /** Whether the line calls what it holds the date of the last change. */
    boolean tellsOfChange(Line line) {
        return CHANGES.isIn(page.text(), line.start, line.end) && isLabelled(line);
    }

    /** Whether the line says that somebody wrote or sent something, as weblogs sign with. */
    boolean isSignature(Line line) {
        return SIGNATURES.isIn(page.text(), line.start, line.end);
    }

    /** Whether what readers say begins there. */
    boolean opensComments(int index) {
        Line line = page.lines().get(index);
        return labels.whole(page.text(), line.start, line.end) == Hint.COMMENT;
    }

    /** Whether the line stands beside the logo or the menu, where pages show the day on which they are read. */
    boolean isInSiteHeader(Line line) {
        for (Box at = line.block; at != null && !at.is("body"); at = at.parent) {
            if (isSiteHeader(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSiteHeader(Box box) {
        boolean named = isOfSiteHeader(box.markup.id());
        for (String name : box.markup.classes().list()) {
            named |= isOfSiteHeader(name);
        }
        return named && isChrome(box);
    }

    private static boolean isOfSiteHeader(String name) {
        return SITE_HEADERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a box holds a picture or several links, and no headline. */
    private boolean isChrome(Box box) {
        int links = 0;
        for (Box inner : page.boxes().subList(box.index, box.after)) {
            if (inner.headingLevel() > 0) {
                return false;
            }
            links += inner.is("img") ? MOST_LINKS : inner.is("a") ? 1 : 0;
        }
        return links >= MOST_LINKS;
    }

    /** The elements that share a line with others and hold nothing but a date. */
    List<Box> parts(Line line) {
        int end = Math.min(line.block.after, line.block.index + MOST_PARTS);
        return page.boxes().subList(line.block.index, end).stream()
                .filter(box -> !box.block && line.leaf.contains(box) && box != line.leaf && isDatePart(page.of(box)))
                .toList();
    }

    private static boolean isDatePart(String text) {
        return text.length() <= LONGEST_PART
                && Characters.digits(text) >= 5
                && NewsDateReader.standard().isDate(text);
    }

    /** What stands behind the number of the article in a line that begins with it; empty where none does. */
    Span behindCode(Line line) {
        String text = page.of(line);
        int label = CodeLabels.endOfLabel(text);
        Span number = label < 0 ? new Span(0, 0) : CodeLabels.number(text, label);
        return number.isEmpty()
                ? new Span(line.start, line.start)
                : new Span(line.start + number.end(), line.start + endOfDigits(text, number.end()));
    }

    /** Where digits of another script than those before are glued to a number; the end of the text where none are. */
    private static int endOfDigits(String text, int from) {
        int at = from + 1;
        while (at < text.length() && !isOtherScript(text.charAt(at - 1), text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOtherScript(char a, char b) {
        return Character.isDigit(a) && Character.isDigit(b) && (a >>> 4) != (b >>> 4);
    }

    /** The parts of a document's title that are nothing but a date, as newspapers put there. */
    List<String> inTitle(String title) {
        List<String> dates = new ArrayList<>();
        if (Characters.digits(title) < 5) {
            return dates;
        }
        for (String part : TITLE_PARTS.split(title, -1)) {
            if (Characters.digits(part) >= 5 && NewsDateReader.standard().isDate(part)) {
                dates.add(part.strip());
            }
        }
        return dates;
    }
}
