package io.github.khabarlib.page;

import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.data.Resources;
import io.github.khabarlib.publisher.OutletName;
import io.github.khabarlib.publisher.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the name that a page gives to its site: what its metadata declares, else what stands beside the headline in the
 * document's title or on the logo, where it is known for an outlet's or said a second time.
 */
final class SiteNames {
    private static final int LONGEST = 80;
    private static final int SHORTEST = 3;
    private static final int LAST_LINES = 12;
    private static final int MOST_IMAGES = 12;
    /** What may stand behind the host of a front page's address. */
    private static final Set<String> HOMES = Set.of("", "fa", "fa/", "prs", "prs/", "en", "en/");

    private static final int LONGEST_HOME = 4;

    private static final Pattern PARTING = Pattern.compile("[|–—:؛]| - |::| » | « ");
    private static final String[] DECLARED = {
        "dcterms.publisher", "dc.publisher", "publisher", "application-name", "apple-mobile-web-app-title"
    };
    private static final List<String> KINDS = Resources.lines(SiteNames.class, "outlet-kinds.txt").stream()
            .map(Characters::fold)
            .toList();
    private static final Set<String> ORDINARY = Outlets.standard().names().stream()
            .filter(OutletName::ordinaryWord)
            .map(name -> Characters.fold(name.name()))
            .collect(Collectors.toUnmodifiableSet());

    private final PageText page;
    private final HeadData head;
    private final String headline;
    private final int storyStart;
    private final int storyEnd;

    private SiteNames(Findings findings) {
        this.page = findings.page();
        this.head = findings.head();
        Headline found = findings.story().headline();
        this.headline = found == null ? "" : page.folded(found.box());
        this.storyStart = Math.max(
                findings.story().headlineEnd(),
                findings.story().body().stream()
                        .mapToInt(box -> box.firstLine)
                        .min()
                        .orElse(0));
        this.storyEnd = findings.story().body().stream()
                .mapToInt(box -> box.endLine)
                .max()
                .orElse(0);
    }

    /** Whose page it is; absent where the page does not say so in a way to be sure of. */
    static Optional<Outlet> find(Findings findings) {
        HeadData head = findings.head();
        String declared = head.first("og:site_name");
        if (declared.isBlank()) {
            declared = findings.ld().text("publisher");
        }
        if (declared.isBlank()) {
            declared = head.first(DECLARED);
        }
        return outlet(declared).or(() -> new SiteNames(findings).printed());
    }

    /** The outlet of that name, or of a part of it between bars and dashes; an unknown name is an outlet without id. */
    private static Optional<Outlet> outlet(String siteName) {
        String name = siteName.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Outlet> known = Outlets.standard().find(name).or(() -> oneOf(PARTING.split(name, -1)));
        return known.map(outlet -> asCalled(outlet, name)).or(() -> Optional.of(Outlet.of(name, null)));
    }

    private static Optional<Outlet> oneOf(String[] names) {
        for (String name : names) {
            Optional<Outlet> known =
                    name.isBlank() ? Optional.empty() : Outlets.standard().find(name.strip());
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** The same name in the spelling of the page: «امریکا» in Kabul, «آمریکا» in Tehran. */
    private static Outlet asCalled(Outlet outlet, String name) {
        return Characters.fold(outlet.name()).equals(Characters.fold(name))
                ? Outlet.of(name, outlet.id().orElse(null))
                : outlet;
    }

    private Optional<Outlet> printed() {
        List<String> names = new ArrayList<>();
        for (String part : PARTING.split(head.title(), -1)) {
            names.add(withoutNumber(part));
        }
        names.addAll(logos());
        names.add(head.first("rights", "copyright"));
        names.removeIf(this::cannotBe);
        return names.stream()
                .filter(SiteNames::isKnown)
                .findFirst()
                .or(() -> names.stream().filter(name -> saidAgain(names, name)).findFirst())
                .flatMap(SiteNames::outlet);
    }

    /** The name before the number of an issue or a date in parentheses. */
    private static String withoutNumber(String part) {
        int parenthesis = part.indexOf('(');
        boolean number = parenthesis > 0 && Characters.digits(part.substring(parenthesis)) > 0;
        return (number ? part.substring(0, parenthesis) : part).strip();
    }

    private boolean cannotBe(String name) {
        String folded = Characters.fold(name);
        return folded.length() < SHORTEST
                || name.length() > LONGEST / 2
                || HomeNames.isHome(folded)
                || headline.contains(folded)
                || (!headline.isEmpty() && folded.contains(headline));
    }

    /** An outlet's name that is no other word, or a name that opens with what kind of outlet it is. */
    private static boolean isKnown(String name) {
        String folded = Characters.fold(name);
        boolean kind = KINDS.stream().anyMatch(word -> folded.startsWith(word) && folded.length() > word.length());
        return kind
                || (!ORDINARY.contains(folded) && Outlets.standard().find(name).isPresent());
    }

    private boolean saidAgain(List<String> names, String name) {
        String folded = Characters.fold(name);
        long times = names.stream()
                .filter(other -> Characters.fold(other).equals(folded))
                .count();
        return times > 1 || inFooter(folded) || inFirstParagraph(folded);
    }

    /** Reports open with the name of the site: «نام - …». */
    private boolean inFirstParagraph(String folded) {
        return page.lines().stream()
                .filter(line -> line.index >= storyStart && line.index < storyEnd && line.letters >= LONGEST)
                .findFirst()
                .filter(line -> page.folded(line).substring(0, LONGEST / 2).contains(folded))
                .isPresent();
    }

    private boolean inFooter(String folded) {
        List<Line> lines = page.lines();
        int from = Math.max(storyEnd, lines.size() - LAST_LINES);
        return lines.subList(Math.min(from, lines.size()), lines.size()).stream()
                .anyMatch(
                        line -> line.length() < 4 * LONGEST && page.folded(line).contains(folded));
    }

    /** What is written on the logo: the words for those who do not see it, the text of the first link home and of headings above that of the article. */
    private List<String> logos() {
        List<String> names = new ArrayList<>();
        for (PageImage image :
                page.images().subList(0, Math.min(MOST_IMAGES, page.images().size()))) {
            if (isLogo(image)) {
                names.add(image.element().attr("alt").strip());
            }
        }
        for (Box box : page.boxes()) {
            if (box.is("a")
                    && leadsHome(box.element.attr("href"))
                    && !page.of(box).isBlank()) {
                names.add(page.of(box).lines().findFirst().orElse(""));
                break;
            }
        }
        return names;
    }

    private static boolean isLogo(PageImage image) {
        if (image.element().attr("src").toLowerCase(Locale.ROOT).contains("logo")) {
            return true;
        }
        Box at = image.parent();
        for (int level = 0; at != null && level < 3; level++) {
            if (at.is("a") && leadsHome(at.element.attr("href"))) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    /** Whether an address is that of a front page: no more than the step of a language stands behind the host. */
    private static boolean leadsHome(String href) {
        int host = href.indexOf("://");
        int path = href.indexOf('/', host < 0 ? 0 : host + 3);
        boolean whole = path == 0 || host >= 0;
        int rest = path < 0 ? href.length() : path + 1;
        return whole && href.length() - rest <= LONGEST_HOME && HOMES.contains(href.substring(rest));
    }
}
