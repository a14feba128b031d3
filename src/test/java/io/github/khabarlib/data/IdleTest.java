package io.github.khabarlib.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class IdleTest {
    private final Idle<String> idle = new Idle<>();

    @Test
    void keepsTheLastThatWasGivenForOneUser() {
        assertNull(idle.take());
        idle.give("نخست");
        idle.give("دوم");
        assertEquals("دوم", idle.take());
        assertNull(idle.take());
    }
}
