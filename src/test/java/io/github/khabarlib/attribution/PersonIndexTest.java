package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons as an article names them, and how they are found again. */
class PersonIndexTest {
    private static StatementUnits units(String text) {
        return StatementUnits.of(Tokens.of(text));
    }

    private static SpeakerPhrase speaker(String text) {
        StatementUnits units = units(text);
        SpeakerPhrase phrase = new SpeakerParser(units).parse(0, units.size());
        assertNotNull(phrase, text);
        return phrase;
    }

    /** Text, and the first person that it names with title or role. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مریم صفاپور، رئیس اداره بندر، به تالاب رفت|مریم صفاپور",
                "قایق‌ها به تالاب رسیدند، مریم صفاپور، رئیس اداره بندر|مریم صفاپور",
                "قایق‌ها به تالاب رسیدند و دکتر صفاپور، دیر آمد|دکتر صفاپور",
                "قایق‌ها به تالاب رسیدند.|–",
                "مریم صفاپور به تالاب رفت|–",
            })
    void findsTheFirstPerson(String text, String name) {
        StatementUnits units = units(text);
        SpeakerPhrase person = PersonIndex.firstPerson(units, 0, units.size());
        assertEquals(
                name,
                person == null
                        ? "–"
                        : units.text(person.name().start(), person.name().end()));
    }

    @Test
    void findsNoPersonInNothing() {
        assertNull(PersonIndex.firstPerson(units("مریم صفاپور، رئیس اداره بندر"), 3, 3));
    }

    @Test
    void findsAPersonByNameSurnameAndRole() {
        PersonIndex index = new PersonIndex();
        String text = "مریم صفاپور، رئیس اداره بندر";
        PersonEntry person = index.add(units(text), speaker(text));
        assertEquals("مریم صفاپور", person.full());
        assertSame(person, index.byName("مریم صفاپور"));
        assertSame(person, index.byName("صفاپور"));
        assertNull(index.byName("مریم"));
        assertSame(person, index.byRole("رئیس اداره بندر"));
        assertSame(person, index.byRole("رئیس بندر"));
        assertSame(person, index.byRole("شهردار نهالستان و رئیس اداره بندر"));
        assertNull(index.byRole("شهردار نهالستان"));
        assertNull(index.byRole("شهردار نهالستان و معاون بندر"));
        assertNull(index.byRole("رئیس اداره جنگل"));
    }

    @Test
    void aSurnameIsTheSamePersonWhenTheNameFollows() {
        PersonIndex index = new PersonIndex();
        PersonEntry known = index.add(units("دکتر صفاپور"), speaker("دکتر صفاپور"));
        assertSame(known, index.add(units("مریم صفاپور، رئیس بندر"), speaker("مریم صفاپور، رئیس بندر")));
        assertEquals("مریم صفاپور", known.bare());
        assertSame(known, index.byName("مریم صفاپور"));
    }

    @Test
    void knowsWhoHasSpoken() {
        PersonIndex index = new PersonIndex();
        String role = "سخنگوی سازمان بنادر";
        String other = "معاون سازمان بنادر";
        String name = "رحیم کندودار، دبیر جشنواره";
        assertFalse(index.knows(units(role), speaker(role)));
        index.spoke(units(role), speaker(role));
        assertTrue(index.knows(units(role), speaker(role)));
        assertFalse(index.knows(units(other), speaker(other)));
        assertFalse(index.knows(units(name), speaker(name)));
        index.spoke(units(name), speaker(name));
        assertTrue(index.knows(units(name), speaker(name)));
        assertTrue(index.knows(units("دبیر جشنواره"), speaker("دبیر جشنواره")));
        assertFalse(index.knows(units("او"), speaker("او")));
        index.spoke(units("او"), speaker("او"));
        assertFalse(index.knows(units("او"), speaker("او")));
    }

    @Test
    void namesAPersonWithoutTitles() {
        PersonIndex index = new PersonIndex();
        PersonEntry person = index.add(units("دکتر مریم صفاپور"), speaker("دکتر مریم صفاپور"));
        assertEquals("مریم صفاپور", person.bare());
        assertEquals("دکتر مریم صفاپور", person.full());
        assertSame(person, index.named(units("مهندس صفاپور"), speaker("مهندس صفاپور")));
        assertNull(index.named(units("رئیس بندر"), speaker("رئیس بندر")));
    }

    @Test
    void takesTheNameOfAnOutletForNoPerson() {
        PersonIndex index = new PersonIndex();
        index.addOutlet("کندو نامک");
        assertTrue(index.isOutlet(units("کندو نامک"), speaker("کندو نامک")));
        assertFalse(index.isOutlet(units("مریم صفاپور"), speaker("مریم صفاپور")));
        assertFalse(index.isOutlet(units("دکتر کندو نامک"), speaker("دکتر کندو نامک")));
        assertFalse(index.isOutlet(units("کندو نامک، رئیس بندر"), speaker("کندو نامک، رئیس بندر")));
        assertFalse(index.isOutlet(units("رئیس بندر"), speaker("رئیس بندر")));
    }

    @Test
    void findsABodyByItsNoun() {
        PersonIndex index = new PersonIndex();
        PersonEntry body = index.addBody("وزارت نیرو");
        assertSame(body, index.addBody("وزارت نیرو"));
        assertSame(body, index.bodyLike("وزارت"));
        assertNull(index.bodyLike("سازمان"));
    }

    @Test
    void keepsTheFullestName() {
        PersonEntry person = new PersonEntry();
        person.name("دکتر صفاپور", "صفاپور");
        person.name("مهندس صفاپور", "صفاپور");
        assertEquals("مهندس صفاپور", person.full());
        person.name("استاد صفاپور", "صفاپور");
        assertEquals("مهندس صفاپور", person.full());
        person.name("مریم صفاپور", "مریم صفاپور");
        assertEquals("مریم صفاپور", person.full());
        person.name("صفاپور مریم", "صفاپور مریم");
        assertEquals("مریم صفاپور", person.bare());
    }

    @Test
    void takesARoleOnceAndNoMoreThanSixteen() {
        PersonEntry person = new PersonEntry();
        assertFalse(person.hasRole());
        assertTrue(person.addRole(RoleName.of("رئیس بندر")));
        assertFalse(person.addRole(RoleName.of("رئیس بندر")));
        for (int i = 2; i <= 16; i++) {
            assertTrue(person.addRole(RoleName.of("رئیس بندر " + i)));
        }
        assertFalse(person.addRole(RoleName.of("رئیس بندر 17")));
        assertTrue(person.hasRole());
        assertTrue(person.bears(RoleName.of("رئیس بندر 16")));
    }

    @Test
    void looksANameUpByItsEndsAndInnerWords() {
        assertEquals(List.of("صفاپور"), PersonEntry.keys("صفاپور"));
        assertEquals(List.of("مریمصفاپور", "صفاپور"), PersonEntry.keys("مریم صفاپور"));
        assertEquals(List.of("مریمبنی", "بنی"), PersonEntry.keys("مریم‌بنی"), "a half-space parts words");
        assertEquals(List.of("مریمبن"), PersonEntry.keys("مریم بن"), "two letters are no surname");
        assertEquals(List.of("مریمصفاپور", "صفاپور", "پور", "صفا"), PersonEntry.keys("مریم صفا پور"));
    }
}
