package io.github.khabarlib.page;

import java.util.Set;

/** What the first link of a breadcrumb is called. */
final class HomeNames {
    private static final Set<String> NAMES = Set.of(
            "خانه",
            "صفحهاصلی",
            "صفحهنخست",
            "صفحهاول",
            "نخست",
            "سرصفحه",
            "home",
            "homepage",
            "frontpage",
            "main",
            "صفحهاصلیسایت",
            "شمااینجاهستید");

    private HomeNames() {}

    /** Whether folded text names the front page. */
    static boolean isHome(String folded) {
        return NAMES.contains(folded);
    }
}
