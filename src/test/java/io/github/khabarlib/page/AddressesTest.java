package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://kuze.example/a/b, https://kuze.example",
        "https://kuze.example/, https://kuze.example",
        "https://kuze.example, https://kuze.example",
        "://kuze.example/a, ://kuze.example",
        "/a/b, ''",
        "'', ''",
    })
    void theOriginIsSchemeAndHost(String address, String origin) {
        assertEquals(origin, Addresses.originOf(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "https://kuze.example/, true",
        "https://kuze.example, true",
        "://kuze.example, true",
        "://kuze.example/, true",
        "https://kuze.example/a, false",
        "/a, false",
        "a, false",
        "'', false",
    })
    void theFrontPageHasNothingBehindItsHost(String address, boolean home) {
        assertEquals(home, Addresses.leadHome(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/tag/kiln, true",
        "tags/kiln, true",
        "https://kuze.example/fa/Keyword/7, true",
        "/برچسب/کوره, true",
        "/tag/, false",
        "/tag, false",
        "tag, false",
        "/tagged/kiln, false",
        "/kiln/tag, false",
    })
    void aTagStandsBehindItsStep(String address, boolean tag) {
        assertEquals(tag, Addresses.leadToTag(address));
    }

    @Test
    void aLongAddressIsNotLookedInto() {
        assertTrue(Addresses.leadToTag("/tag/" + "k".repeat(1_995)));
        assertFalse(Addresses.leadToTag("/tag/" + "k".repeat(1_996)));
    }
}
