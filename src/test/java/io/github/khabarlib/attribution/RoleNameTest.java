package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles: their forms, and when two wordings name one office. */
class RoleNameTest {
    @ParameterizedTest
    @CsvSource({
        "وزیر, وزیر, وزیران وزیرها وزیرهای",
        "نماینده, نماینده, نمایندگان نماینده‌ها نماینده‌های",
        "سخنگو, سخنگو سخنگوی, سخنگویان سخنگوها سخنگوهای",
        "دانا, دانا دانای, دانایان داناها داناهای",
    })
    void formsANoun(String noun, String singulars, String plurals) {
        assertEquals(List.of(singulars.split(" ")), RoleForms.singulars(noun));
        assertEquals(
                List.of(plurals.replace("\u200c", "").split(" ")),
                RoleForms.plurals(noun).stream()
                        .map(form -> form.replace("\u200c", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "سخنگوی وزارت نیرو, سخنگو, وزارت نیرو",
        "سخنگو, سخنگو, ''",
        "رئیس جمهوری, رییسجمهور, ''",
        "ناخدا, ناخدا, ''",
        "ناخدای کشتی, ناخدا, کشتی",
        "رئیس اداره آبفای شهرستان بندر, رییس, اداره ابفا بندر",
    })
    void readsNounAndWords(String role, String head, String words) {
        RoleName name = RoleName.of(role);
        assertEquals(PersonEntry.squash(head), name.head());
        assertEquals(
                words.isEmpty()
                        ? Set.of()
                        : Set.copyOf(List.of(words.split(" ")).stream()
                                .map(PersonEntry::squash)
                                .toList()),
                name.words());
    }

    @ParameterizedTest
    @CsvSource({
        "سخنگوی وزارت نیرو, سخنگوی وزارت نیروی کشور, true",
        "سخنگوی وزارت نیروی کشور, سخنگوی وزارت, true",
        "سخنگوی وزارت, سخنگوی وزارت نیروی کشور, true",
        "سخنگو, سخنگوی وزارت نیرو, true",
        "سخنگوی وزارت نیرو, سخنگوی وزارت بهداشت, false",
        "سخنگوی وزارت نیرو, رئیس وزارت نیرو, false",
    })
    void knowsOneOfficeInOtherWords(String role, String other, boolean same) {
        assertEquals(same, RoleName.of(role).matches(RoleName.of(other)));
    }

    @Test
    void isAValue() {
        RoleName role = RoleName.of("سخنگوی وزارت نیرو");
        assertEquals(role, RoleName.of("سخنگو وزارت نیروی"));
        assertEquals(role.hashCode(), RoleName.of("سخنگو وزارت نیروی").hashCode());
        assertEquals(31 * role.head().hashCode() + role.words().hashCode(), role.hashCode());
        assertNotEquals(role, RoleName.of("سخنگوی وزارت بهداشت"));
        assertNotEquals(role, RoleName.of("دبیر وزارت نیرو"));
        assertNotEquals(role, (Object) "سخنگوی وزارت نیرو");
    }
}
