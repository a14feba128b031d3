package io.github.khabarlib.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The headline as the page's metadata has it, to be found again among the visible lines. */
final class TitleClues {
    private static final int SHORTEST = 8;

    private final Set<String> exact = new LinkedHashSet<>();
    private final List<String> raw;
    private final String documentTitle;
    private final String siteName;

    private TitleClues(List<String> raw, String documentTitle, String siteName) {
        this.raw = raw;
        raw.stream().map(Characters::fold).filter(s -> s.length() >= SHORTEST).forEach(exact::add);
        this.documentTitle = Characters.fold(documentTitle);
        this.siteName = Characters.fold(siteName);
    }

    static TitleClues of(HeadData head, JsonLd ld) {
        Set<String> raw = new LinkedHashSet<>(ld.texts("headline"));
        raw.addAll(head.all("og:title"));
        raw.addAll(head.all("headline"));
        raw.addAll(head.all("twitter:title"));
        raw.addAll(head.all("dc.title", "dcterms.title"));
        raw.removeIf(String::isBlank);
        return new TitleClues(List.copyOf(raw), head.title(), head.first("og:site_name"));
    }

    /** The titles of the metadata, as they stand there. */
    List<String> raw() {
        return raw;
    }

    /** Whether a line of so many letters may be what the metadata says. */
    boolean mayBe(int letters) {
        if (letters <= documentTitle.length() && letters * 2 >= documentTitle.length()) {
            return true;
        }
        for (String clue : exact) {
            if (clue.length() == letters) {
                return true;
            }
        }
        return false;
    }

    /** How well a line of these letters fits: 0 not at all, 3 it is what the metadata says. */
    int fit(String folded) {
        if (folded.length() < 3 || folded.equals(siteName)) {
            return 0;
        }
        if (exact.contains(folded) || folded.equals(documentTitle)) {
            return 3;
        }
        if (folded.length() >= SHORTEST && (documentTitle.startsWith(folded) || documentTitle.endsWith(folded))) {
            return folded.length() * 2 >= documentTitle.length() ? 3 : 2;
        }
        return partOfClue(folded) ? 2 : 0;
    }

    private boolean partOfClue(String folded) {
        if (folded.length() < SHORTEST) {
            return false;
        }
        for (String clue : exact) {
            if (clue.startsWith(folded) || clue.endsWith(folded) || folded.startsWith(clue)) {
                return true;
            }
        }
        return false;
    }
}
