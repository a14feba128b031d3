package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerRolesTest {
    private static SpeakerRoles roles(String text) {
        return new SpeakerRoles(StatementUnits.of(Tokens.of(text)));
    }

    /** A text that opens with a role or body, how far that may go, and where it ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رئیس شورا گفت|3|2",
                "رئیس شورا آب|2|2",
                "رئیس شورا و دکتر نادری|5|2",
                "رئیس شورا و بازار|4|4",
                "رئیس شورا و بازار|3|3",
                "عضو شورا در راه|4|2",
                "عضو حوزه در راه|4|2",
                "نماینده ایران در راه|4|2",
                "نماینده مردم در سازمان آب|5|5",
                "نماینده مردم در ایران|4|4",
                "نماینده مردم در حوزه دره|5|5",
                "وزیر راه در ایران|4|2",
                "سفیر ایران نیما|3|2",
                "سازمان ایران نیما|3|3",
                "رئیس سازمان ایران نیما|4|4",
                "سازمان «راه سبز» کشور|6|6",
                "سازمان «راه سبز» کشور|4|1",
                "سازمان «آ ب پ ت ث ج چ» کشور|11|11",
                "سازمان «آ ب پ ت ث ج چ ح» کشور|12|1",
                "شهردار «راه سبز» گفت|5|1",
                "شهردار آب «راه سبز» گفت|6|2",
                "کارگردان نمایش کوتاه «شب پرستو» گفت|8|7",
                "معاون آب، خاک و برق گفت|6|6",
                "معاون آب، خاک، گاز و برق گفت|8|8",
                "مشاور وزیر، خاک و برق گفت|6|6",
                "معاون آب، آ ب پ ت و برق گفت|9|9",
                "معاون آب، آ ب پ ت ث و برق گفت|10|2",
                "معاون آب،، خاک و برق گفت|7|2",
                "معاون آب، و برق گفت|5|2",
                "معاون آب، خاک و دکتر نادری گفت|7|2",
                "معاون آب، خاک و برق|4|2",
                "معاون آب، خاک گفت|4|2",
                "سازمان آب (ساب) کشور|6|6",
                "سازمان آب (ساب) گفت|6|2",
                "سازمان آب (ساب کشور|5|2",
            })
    void rolesEndWhereNothingContinuesThem(String text, int limit, int end) {
        assertEquals(end, roles(text).end(0, limit));
    }

    /** A text, a unit of it, how far a bracket may go, and the unit behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شهر (آب) پل|1|5|4",
                "شهر (آب) پل|1|4|4",
                "شهر (آب) پل|1|3|1",
                "شهر (آب پل|1|4|1",
                "شهر آب پل|1|3|1",
                "شهر (آ ب پ ت ث ج چ ح خ د) پل|1|14|13",
                "شهر (آ ب پ ت ث ج چ ح خ د ذ) پل|1|15|1",
            })
    void bracketsAreShort(String text, int from, int limit, int behind) {
        assertEquals(behind, roles(text).skipParenthesis(from, limit));
    }
}
