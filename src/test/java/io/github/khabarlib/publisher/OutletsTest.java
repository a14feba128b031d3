package io.github.khabarlib.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Outlet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutletsTest {
    private final Outlets outlets = Outlets.standard();

    @Test
    void knowsAnOutletByEachOfItsNames() {
        assertEquals("irna", id("ایرنا"));
        assertEquals("irna", id("خبرگزاری جمهوری اسلامی"));
        assertEquals("yjc", id("باشگاه خبرنگاران"));
        assertEquals("cnn", id("سی‌ان‌ان"));
    }

    @Test
    void takesSpacesHalfSpacesAndArabicLettersForTheSame() {
        assertEquals("bbcpersian", id("بي بي سي فارسي"));
        assertEquals("bbcpersian", id("بیبیسی فارسی"));
        assertEquals("msnbc", id("msnbc"));
    }

    @Test
    void knowsNothingOfOtherNames() {
        assertTrue(outlets.find("ندای کوهسار").isEmpty());
        assertTrue(outlets.find("").isEmpty());
        assertTrue(outlets.byId("no-such-outlet").isEmpty());
    }

    @Test
    void givesTheOutletOfAnId() {
        assertEquals("خبرگزاری مهر", outlets.byId("mehrnews").map(Outlet::name).orElseThrow());
    }

    @Test
    void marksNamesThatAreOrdinaryWords() {
        assertTrue(isOrdinary("مهر"));
        assertTrue(isOrdinary("شرق"));
        assertFalse(isOrdinary("ایسنا"));
    }

    @Test
    void holdsAtLeast250OutletsAndNoNameTwice() {
        Set<String> names = new HashSet<>();
        Set<Outlet> all = new HashSet<>();
        for (OutletName name : outlets.names()) {
            assertTrue(names.add(name.name()), name.name());
            all.add(name.outlet());
        }
        assertTrue(all.size() >= 250, "outlets: " + all.size());
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> outlets.find(null));
    }

    private String id(String name) {
        return outlets.find(name).flatMap(Outlet::id).orElseThrow();
    }

    private boolean isOrdinary(String wanted) {
        return outlets.names().stream().anyMatch(name -> name.name().equals(wanted) && name.ordinaryWord());
    }
}
