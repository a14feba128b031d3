package io.github.khabarlib;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabarlib.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The module shows what users need and nothing else. */
class ModuleTest {
    private static final Set<String> FOR_USERS = Set.of(
            ArchitectureTest.ROOT,
            ArchitectureTest.ROOT + ".article",
            ArchitectureTest.ROOT + ".attribution",
            ArchitectureTest.ROOT + ".date",
            ArchitectureTest.ROOT + ".export",
            ArchitectureTest.ROOT + ".publisher",
            ArchitectureTest.ROOT + ".text");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages(ArchitectureTest.ROOT);

    @Test
    void exportsTheRoomsForUsers() throws IOException {
        Set<String> written = classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getPackageName())
                .filter(FOR_USERS::contains)
                .collect(toCollection(TreeSet::new));
        assertEquals(
                written, exports(), "module-info.java exports each room for users, from its first public class on");
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .map(type -> type.getPackage())
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .toList();
        assertTrue(unmarked.isEmpty(), () -> "package-info.java with @NullMarked is missing in " + unmarked);
    }

    /** Whether Khabar stands on the class path or on the module path. */
    @Test
    void offersTheSameServicesEitherWay() throws IOException {
        Set<ModuleDescriptor.Provides> provided = descriptor().provides();
        assertEquals(
                Set.of("com.fasterxml.jackson.databind.Module"),
                provided.stream().map(ModuleDescriptor.Provides::service).collect(toSet()));
        for (ModuleDescriptor.Provides service : provided) {
            Path file = Path.of("src/main/resources/META-INF/services", service.service());
            assertEquals(service.providers(), Files.readAllLines(file));
        }
    }

    private static Set<String> exports() throws IOException {
        return descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor() throws IOException {
        URI root = URI.create(Span.class.getResource("Span.class").toString().replaceFirst("io/github/.*", ""));
        try (InputStream in = root.resolve("module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in);
        }
    }
}
