package io.github.khabarlib;

import static io.github.khabarlib.Thawing.thawed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.attribution.CreditFinder;
import io.github.khabarlib.attribution.StatementFinder;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.export.ArticleHtml;
import io.github.khabarlib.export.ArticleJson;
import io.github.khabarlib.export.NinjsJson;
import io.github.khabarlib.export.SchemaOrgJson;
import io.github.khabarlib.publisher.Outlets;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What says it is serializable comes back as it was, so that a cluster may send it about. */
class SerializationTest {
    private static final String TEXT = "به گزارش ایسنا، مدیر سد  گفت: «سد پر مي شود.» ۲۳ آبان ۱۴۰۲";

    private static final Set<String> INTERNAL =
            Set.of("io.github.khabarlib.page", "io.github.khabarlib.phrase", "io.github.khabarlib.assembly");

    static List<NewsSource> seeds() {
        return Seeds.sources();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void articlesComeBackEqual(NewsSource seed) {
        Article article = Khabar.parse(seed);
        assertEquals(article, thawed(article));
        assertEquals(article.hashCode(), thawed(article).hashCode());
    }

    @Test
    void valuesComeBackEqual() {
        ParseLimits limits = ParseLimits.builder().maxNodes(7).build();
        assertEquals(limits, thawed(limits));
        AlignedText aligned = PersianNormalizer.standard().align(TEXT, new Span(3, 40));
        assertEquals(aligned, thawed(aligned));
        assertEquals(aligned.toSource(2, 9), thawed(aligned).toSource(2, 9));
    }

    @Test
    void parsersComeBackAsAble() {
        NewsParser parser = NewsParser.builder()
                .limits(ParseLimits.builder().maxTextChars(50).build())
                .builtInProfiles(false)
                .build();
        assertEquals(Seeds.parsed(parser), Seeds.parsed(thawed(parser)));
        assertEquals(Seeds.parsed(NewsParser.standard()), Seeds.parsed(thawed(NewsParser.standard())));
    }

    @Test
    void readersAndWritersComeBackAsAble() {
        Article article = Khabar.parseText(TEXT);
        PersianNormalizer normalizer =
                PersianNormalizer.builder().level(PersianNormalizer.Level.FULL).build();
        assertEquals(normalizer.normalize(TEXT), thawed(normalizer).normalize(TEXT));
        NewsDateReader dates = NewsDateReader.standard();
        assertEquals(dates.findAll(TEXT), thawed(dates).findAll(TEXT));
        assertEquals(
                CreditFinder.standard().find(TEXT),
                thawed(CreditFinder.standard()).find(TEXT));
        assertEquals(
                StatementFinder.standard().find(TEXT),
                thawed(StatementFinder.standard()).find(TEXT));
        ArticleJson json = ArticleJson.standard().compact();
        assertEquals(json.write(article), thawed(json).write(article));
        assertEquals(
                NinjsJson.standard().write(article),
                thawed(NinjsJson.standard()).write(article));
        assertEquals(
                SchemaOrgJson.standard().write(article),
                thawed(SchemaOrgJson.standard()).write(article));
        assertEquals(
                ArticleHtml.standard().write(article),
                thawed(ArticleHtml.standard()).write(article));
    }

    @Test
    void profilesComeBackTheSame() {
        PublisherProfiles profiles = PublisherProfiles.standard();
        assertEquals(ids(profiles.all()), ids(thawed(profiles).all()));
        for (PublisherProfile profile : profiles.all()) {
            PublisherProfile back = thawed(profile);
            assertEquals(profile.hosts(), back.hosts());
            assertEquals(profile.name(), back.name());
        }
    }

    private static List<String> ids(List<PublisherProfile> profiles) {
        return profiles.stream().map(PublisherProfile::id).toList();
    }

    /** Whatever comes ready-made may stand in what a cluster sends about; lists of outlets are looked up where they are. */
    @Test
    void whatComesReadyMadeIsSerializable() {
        for (JavaClass type :
                new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("io.github.khabarlib")) {
            boolean readyMade = type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.tryGetMethod("standard").isPresent()
                    && !INTERNAL.contains(type.getPackageName())
                    && !type.isEquivalentTo(Outlets.class);
            assertTrue(!readyMade || type.isAssignableTo(Serializable.class), type::getName);
        }
    }

    /** A class that a later version still reads names its version. */
    @Test
    void serializableClassesNameTheirVersion() {
        for (JavaClass type :
                new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("io.github.khabarlib")) {
            boolean plain = !type.isInterface() && !type.isEnum() && !type.isRecord() && !type.isAnonymousClass();
            if (plain && type.isAssignableTo(Serializable.class) && !type.isAssignableTo(Throwable.class)) {
                assertTrue(
                        type.tryGetField("serialVersionUID")
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .isPresent(),
                        type::getName);
            }
        }
    }
}
