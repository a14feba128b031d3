package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Person;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.attribution.TextBlock;
import io.github.khabarlib.date.DateLabel;
import io.github.khabarlib.date.LabelledDate;
import io.github.khabarlib.export.ArticleRow;
import io.github.khabarlib.hostile.AttackStrings;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Cut;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.page.DraftImage;
import io.github.khabarlib.page.HtmlReader;
import io.github.khabarlib.page.MetadataCandidate;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.publisher.OutletName;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type of values, found by looking, none by memory: equal means equal in every component. */
class ValueTypesTest {
    /** Public for other packages of ours only; what they hold never leaves the machine. */
    private static final Set<String> INTERNAL =
            Set.of("io.github.khabarlib.page", "io.github.khabarlib.phrase", "io.github.khabarlib.assembly");

    private static final Map<Class<?>, Object> EXAMPLES = examples();

    /** The public classes that say what makes them equal, and records; of internal ones those with an example. */
    static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(new WithoutTests()).importPackages("io.github.khabarlib").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isRecord()
                                || type.tryGetMethod("equals", Object.class).isPresent())
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !INTERNAL.contains(type.getPackageName()) || EXAMPLES.containsKey(type));
    }

    static Stream<Class<?>> exported() {
        return types().filter(type -> !INTERNAL.contains(type.getPackageName()));
    }

    /** All but one that only the normaliser makes, and what holds one. */
    static Stream<Class<?>> composed() {
        return types().filter(type -> type != AlignedText.class && type != TextBlock.class);
    }

    @ParameterizedTest
    @MethodSource("composed")
    void areEqualWhereEveryComponentIs(Class<?> type) {
        Object value = example(type);
        assertEquals(value, ValueComponents.copy(value));
        assertEquals(value.hashCode(), ValueComponents.copy(value).hashCode());
        assertNotEquals(value, null);
        assertNotEquals(value, "a value of another type");
        for (Field component : ValueComponents.of(type)) {
            Object other = ValueComponents.with(value, component, EXAMPLES);
            assertNotEquals(value, other, component.getName());
            assertNotEquals(other, value, component.getName());
            assertEquals(other, ValueComponents.copy(other), component.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("composed")
    void areEqualWithoutTheComponentsThatMayBeAbsent(Class<?> type) {
        Object value = example(type);
        for (Field component : ValueComponents.of(type)) {
            ValueComponents.without(value, component).ifPresent(bare -> {
                assertNotEquals(value, bare, component.getName());
                assertNotEquals(bare, value, component.getName());
                assertEquals(bare, ValueComponents.copy(bare), component.getName());
                assertEquals(bare.hashCode(), ValueComponents.copy(bare).hashCode(), component.getName());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("exported")
    void comeBackEqualFromSerialisation(Class<?> type) {
        assertTrue(Serializable.class.isAssignableFrom(type), "serializable");
        Object value = example(type);
        assertEquals(value, Thawing.thawed(value));
        assertEquals(value.hashCode(), Thawing.thawed(value).hashCode());
    }

    @ParameterizedTest
    @MethodSource("types")
    void nameThemselvesInAString(Class<?> type) {
        String text = example(type).toString();
        String name = type == AlignedText.class ? "سد پر شد" : type.getSimpleName();
        assertTrue(text.startsWith(name), text);
    }

    private static Object example(Class<?> type) {
        Object example = EXAMPLES.get(type);
        assertTrue(example != null, () -> "an example of " + type + " is wanted");
        return example;
    }

    private static Map<Class<?>, Object> examples() {
        Map<Class<?>, Object> examples = new LinkedHashMap<>();
        AlignedText aligned = PersianNormalizer.standard().align("سد  پر  شد", new Span(0, 10));
        ValueComponents.collect(AttackStrings.article("", "https://example.org/a"), examples);
        ValueComponents.collect(ArticleRow.of(AttackStrings.article("", "https://example.org/a")), examples);
        ValueComponents.collect(ParseLimits.standard(), examples);
        ValueComponents.collect(Person.of(1, "مریم کاردان", List.of("مدیر سد")), examples);
        ValueComponents.collect(aligned, examples);
        ValueComponents.collect(TextBlock.of(aligned, TextBlock.Kind.PARAGRAPH), examples);
        ValueComponents.collect(new OutletName("نمونه", Outlet.of("نمونه", null), false), examples);
        ValueComponents.collect(MetadataCandidate.of("سد", DateEvidence.META, new Span(0, 1)), examples);
        ValueComponents.collect(
                DraftBlock.builder()
                        .span(new Span(0, 2))
                        .role(BlockRole.FIGURE)
                        .cells(List.of(new Span(0, 1)))
                        .removedType(RemovedType.OTHER)
                        .image(DraftImage.of("https://example.org/a.jpg", "سد", "سارا نمونه"))
                        .build(),
                examples);
        ValueComponents.collect(
                HtmlReader.standard().read(AttackStrings.page("\u064e".repeat(40), "/a"), null, ParseLimits.standard()),
                examples);
        ValueComponents.collect(new Cut(1, 2, RemovedType.CODE), examples);
        ValueComponents.collect(new PhraseMatch<>(1, 2, "سد"), examples);
        examples.values().stream()
                .filter(NewsDate.class::isInstance)
                .map(date -> new LabelledDate((NewsDate) date, DateLabel.NONE))
                .toList()
                .forEach(date -> ValueComponents.collect(date, examples));
        return examples;
    }
}
