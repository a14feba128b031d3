package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.attribution.StatementWord.Kind;
import io.github.khabarlib.text.Tokens;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what somebody says stands to the verb of saying: before it or behind it, and how it is announced. */
class CueContentTest {
    private static int firstCue(StatementUnits units) {
        return IntStream.range(0, units.size())
                .filter(i -> units.is(i, Kind.CUE))
                .findFirst()
                .orElseThrow();
    }

    /** A clause, and the content before its verb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "از افتتاح پل خبر داد|افتتاح پل",
                "مریم صفاپور از افتتاح پل خبر داد|افتتاح پل",
                "از افتتاح پلی از چوب خبر داد|افتتاح پلی از چوب",
                "پس از باران، از افتتاح پل خبر داد|افتتاح پل",
                "از سوی بندر، از افتتاح پل خبر داد|افتتاح پل",
                "صفاپور از خبر داد|–",
                "صفاپور خبر داد|–",
                "بر ضرورت صلح تاکید کرد|ضرورت صلح",
                "به اشتباه خود اذعان داشت|اشتباه خود",
                "در آیین «گذر از تالاب» از افتتاح پل خبر داد|افتتاح پل",
                "«از افتتاح پل خبر داد» و رفت|افتتاح پل",
                "«از افتتاح پل خبر داد و رفت|افتتاح پل",
                "از بندر دیدن کرد و از افتتاح پل خبر داد|افتتاح پل",
                "از اینکه پل بسته شد و راه باز شد خبر داد|اینکه پل بسته شد و راه باز شد",
                "کسی که از بندر دیدن کرد، سوار شد و از افتتاح پل خبر داد|افتتاح پل",
                "از باران و برف خبر داد|باران و برف",
                "حمله را محکوم کرد|حمله",
                "ماهیگیران دیروز حمله به بندر را محکوم کردند|ماهیگیران دیروز حمله به بندر",
                "دیروز حمله به بندر را محکوم کردند|حمله به بندر",
                "را محکوم کرد|–",
                "حمله را بسیار محکوم کرد|–",
                "حمله محکوم کرد|–",
                "در بندر، حمله را محکوم کرد|حمله",
                "در بندر حمله را محکوم کرد|در بندر حمله",
                "در این نشست حمله را محکوم کرد|حمله",
                "این سخن را نادرست خواند|این سخن را نادرست",
                "این سخن را خواند|–",
                "این سخن را شنیده است نادرست خواند|–",
                "این سخن نادرست خواند|–",
            })
    void findsContentBeforeTheVerb(String clause, String content) {
        StatementUnits units = StatementUnits.of(Tokens.of(clause));
        int at = firstCue(units);
        CueEntry cue = units.cue(at);
        CueFronting fronting = new CueFronting(units);
        int start = fronting.contentStart(cue, 0, at, CueIntroducer.read(units, at, at + 1));
        assertEquals(content, start < 0 ? "–" : units.text(start, fronting.contentEnd(cue, start, at)));
        assertEquals(start >= 0, fronting.isFronted(cue, 0, at));
    }

    /** A clause up to a stroke, what announces the content behind its verb, and the text from there on. */
    @ParameterizedTest
    @CsvSource({
        "او گفت: باران بارید, COLON, باران بارید",
        "(او گفت): باران بارید, COLON, باران بارید",
        "«او گفت»: باران بارید, COLON, باران بارید",
        "او گفت که باران بارید, KE, باران بارید",
        "'او گفت، که باران بارید', KE, باران بارید",
        "او گفت | که باران بارید, NONE, که باران بارید",
        "'او گفت، | که باران بارید', COMMA, که باران بارید",
        "«او گفت | » باران بارید, NONE, » باران بارید",
        "او گفت «باران بارید», QUOTE, «باران بارید»",
        "'او گفت، باران بارید', COMMA, باران بارید",
        "'او گفت، و رفت', NONE, و رفت",
        "او خواست تا باران ببارد, TA, تا باران ببارد",
        "او گفت باران بارید, BARE, باران بارید",
        "او گفت و رفت, NONE, و رفت",
        "او گفت, NONE, ''",
        "او گفت اما رفت, NONE, اما رفت",
    })
    void readsWhatAnnouncesContent(String clause, CueIntroducer.Type type, String content) {
        int stroke = clause.indexOf('|');
        StatementUnits units = StatementUnits.of(Tokens.of(clause.replace("|", "")));
        int limit = stroke < 0 ? units.size() : units.indexFrom(stroke);
        CueIntroducer introducer = CueIntroducer.read(units, firstCue(units), limit);
        assertEquals(type, introducer.type());
        assertEquals(content, units.text(introducer.content(), units.size()));
    }
}
