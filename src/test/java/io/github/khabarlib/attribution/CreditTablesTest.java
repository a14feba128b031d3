package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.khabarlib.publisher.OutletName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables of the rules for credits hold, read anew from their files. */
class CreditTablesTest {
    private CreditTables tables;

    @BeforeEach
    void read() {
        tables = new CreditTables();
    }

    @Test
    void wordsAreOfTheirKinds() {
        assertEquals(CreditOpening.REPORT, tables.openings.get("به گزارش"));
        assertEquals(CreditOpening.RELAY, tables.openings.get("به نقل از"));
        assertEquals(DeskWord.HEAD, tables.desks.get("گروه"));
        assertEquals(SourceWord.SAID, tables.words.get("گفت"));
        assertNull(tables.words.get("تالاب"));
    }

    @Test
    void kindsOfOutletAreKeptOrDropped() {
        assertEquals(true, tables.types.get("رادیو"));
        assertEquals(false, tables.types.get("روزنامه"));
        assertEquals(true, tables.places.get("تبریز"));
        assertEquals(false, tables.places.get("افغانستان"));
        assertEquals(true, tables.givenNames.get("مریم"));
    }

    @Test
    void namesInAlefTakeTheLetterThatJoins() {
        OutletName isna = tables.outlets.get("ایسنا");
        assertNotNull(isna);
        assertEquals(isna, tables.outlets.get("ایسنای"));
        assertNotNull(tables.outlets.get("تسنیم"));
        assertNull(tables.outlets.get("تسنیمی"));
    }
}
