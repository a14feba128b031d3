package io.github.khabarlib;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.page.ProfileTrial;
import io.github.khabarlib.page.SelectorMatch;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a publisher's profile finds on a page of that publisher: for writers of profiles.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProfileReport {
    private final Article article;
    private final List<ProfileFinding> findings;
    private final List<String> problems;

    private ProfileReport(Article article, List<ProfileFinding> findings, List<String> problems) {
        this.article = article;
        this.findings = List.copyOf(findings);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads {@code page} with {@code profile}. Where the page comes without an address, it counts as one at the first
     * of the profile's hosts.
     *
     * @throws NullPointerException naming the argument that is null
     * @throws IllegalArgumentException if a selector is none, naming file, line, field and selector, if the profile
     *     names no hosts, or if {@code page} is a text
     */
    public static ProfileReport of(PublisherProfile profile, NewsSource page) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(page, "page");
        List<SelectorMatch> matches = matches(ProfileTrial.of(profile, ParseLimits.standard()), page);
        if (profile.hosts().isEmpty()) {
            throw new IllegalArgumentException(
                    profile.file() + ": hosts: is missing; a profile is chosen by the host of a page");
        }
        NewsSource addressed = page.url().isPresent()
                ? page
                : page.withUrl("https://" + profile.hosts().get(0));
        Article article = NewsParser.builder().profile(profile).build().parse(addressed);
        List<ProfileFinding> findings = Arrays.stream(PagePart.values())
                .map(part -> ProfileFinding.of(profile, part, of(matches, part), article))
                .toList();
        return new ProfileReport(
                article, findings, problems(profile, addressed.url().orElseThrow(), findings, article));
    }

    private static List<SelectorMatch> matches(ProfileTrial trial, NewsSource page) {
        NewsSource.Input input = page.input();
        if (input instanceof NewsSource.Bytes bytes) {
            return trial.on(bytes.content(), page.contentType().orElse(null));
        }
        if (input instanceof NewsSource.Html html) {
            return trial.on(html.markup());
        }
        if (input instanceof NewsSource.Dom dom) {
            return trial.on(dom.document());
        }
        throw new IllegalArgumentException("page: is a text; a profile is for pages");
    }

    private static List<SelectorMatch> of(List<SelectorMatch> matches, PagePart part) {
        return matches.stream().filter(match -> match.part() == part).toList();
    }

    private static List<String> problems(
            PublisherProfile profile, String url, List<ProfileFinding> findings, Article article) {
        List<String> problems = new ArrayList<>();
        if (PublisherProfiles.none().with(profile).forUrl(url).isEmpty()) {
            problems.add("the address " + url + " lies at none of the profile's hosts: "
                    + String.join(", ", profile.hosts()));
        }
        article.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.NO_ARTICLE
                        || warning.code() == WarningCode.EMPTY_INPUT
                        || warning.code() == WarningCode.PROFILE_MISMATCH)
                .forEach(warning -> problems.add(warning.message()));
        String idle = findings.stream()
                .filter(finding -> finding.outcome() == ProfileFinding.Outcome.FELL_BACK
                        || finding.outcome() == ProfileFinding.Outcome.NOT_FOUND)
                .filter(finding -> finding.part() == PagePart.TITLE || finding.part() == PagePart.BODY)
                .map(finding -> finding.part().key())
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            problems.add("not read by the profile's selectors: " + idle);
        }
        return problems;
    }

    /** The page as read with the profile. */
    public Article article() {
        return article;
    }

    /** A finding for each part of a page, in the order of {@link PagePart}. */
    public List<ProfileFinding> findings() {
        return findings;
    }

    /** The finding for {@code part}. */
    public ProfileFinding finding(PagePart part) {
        Objects.requireNonNull(part, "part");
        return findings.stream()
                .filter(finding -> finding.part() == part)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Why the profile does not fit the page, in words; empty where it fits. Title and body have to be found by its
     * selectors where it has any; a page need not have the other parts.
     */
    public List<String> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return "ProfileReport[" + findings + ", problems=" + problems + "]";
    }
}
