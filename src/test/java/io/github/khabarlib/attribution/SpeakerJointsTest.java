package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerJointsTest {
    private static SpeakerJoints joints(String text) {
        return new SpeakerJoints(StatementUnits.of(Tokens.of(text)));
    }

    /** A text that opens with a speaker, how far speakers go, and the unit of the first «و» that joins one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نیما مدیر راه و فرهمند گفتند|5|3",
                "نیما مدیر راه و لیلا فرهمند گفتند|6|3",
                "نیما مدیر راه و یک دو گفتند|6|6",
                "نیما مدیر راه و آ ب پ ت ث گفتند|9|3",
                "نیما مدیر راه و آ ب پ ت ث ج گفتند|10|10",
                "نیما معاون آب و خاک وزارت نیرو و لیلا گفتند|9|7",
                "معاون آب و خاک گفتند|4|4",
                "مدیر راه و دکتر نادری گفتند|5|2",
                "مدیر راه و وزیر نیرو گفتند|5|2",
                "مدیر راه و وی گفتند|4|2",
                "مدیر راه و «لیلا» گفتند|6|2",
                "مدیر راه و لیلا فرهمند معاون شهردار گفتند|7|2",
                "مدیر راه و لیلا فرهمند، معاون شهردار گفتند|8|2",
                "مدیر راه و لیلا فرهمند، اعضای شورا گفتند|8|2",
                "مدیر راه و فرهمند معاون شهردار گفتند|6|6",
                "مدیر راه و آ ب پ ت ث معاون شهردار گفتند|10|2",
                "مدیر راه و آ ب پ ت ث ج معاون شهردار گفتند|11|11",
                "«نیما» مدیر راه و لیلا گفتند|7|5",
                "دکتر نیما مدیر راه و لیلا گفتند|6|4",
                "مدیر راه گفتند و لیلا گفتند|5|5",
                "نیما و لیلا گفتند|1|1",
            })
    void speakersAreJoinedWhereOnlyAnotherCanFollow(String text, int limit, int joint) {
        assertEquals(joint, joints(text).first(0, limit));
    }

    /** A text, the end of a role in it, and the «و» behind its comma. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نیما، مدیر راه، و لیلا فرهمند، معاون شهردار، گفتند|4|5",
                "مدیر راه، و دکتر نادری گفتند|2|3",
                "مدیر راه، و پل گفتند|2|2",
                "مدیر راه و دکتر نادری گفتند|2|2",
                "مدیر راه، دکتر نادری گفتند|2|2",
            })
    void commaBeforeTheJointIsPassedOver(String text, int end, int joint) {
        assertEquals(joint, joints(text).behindComma(end));
    }
}
