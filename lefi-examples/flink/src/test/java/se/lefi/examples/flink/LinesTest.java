package se.lefi.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final String PERSON = "19850101-1236";
    private static final String LINE = """
            {"subscription":"s-1","number":7,"day":"2026-01-31","form":{
              "recipient":{"number":"516999-1014","name":"Norrskens","kind":"INSURANCE_COMPANY"},
              "purpose":"CLAIMS_SETTLEMENT","subject":"19850101-1236","necessityStated":true,
              "consents":[{"subject":"19850101-1236","recipient":"516999-1014","purposes":["CLAIMS_SETTLEMENT"],
                "given":"2025-01-01","expires":"2026-06-01"}]}}""";

    @Test
    void aLineIsWhatItSays() throws Exception {
        Told told = Lines.change(LINE, TODAY);

        assertEquals("s-1", told.subscription());
        assertEquals(TODAY, Days.toDate(told.day()));
        assertEquals(7, told.number());
        Evidence evidence = Evidence.ofBytes(told.evidence());
        assertEquals("2026-06-01", evidence.form().consents().get(0).expires());
        assertEquals("true", evidence.form().necessityStated());
        assertFalse((told + " " + evidence).contains("1236"));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "subscription":"s-1"    | "subscription":"19850101-1236"   |     | subscription: must be 1 to 64 letters, digits or ._:- that cannot be a person's number
            "subscription":"s-1"    | "subscription":""                |     | subscription: must be 1 to 64 letters, digits or ._:- that cannot be a person's number
            "subscription":"s-1",   | ``                               |     | subscription: must be 1 to 64 letters, digits or ._:- that cannot be a person's number
            "number":7              | "number":0                       | s-1 | number: must be 1 or more
            "number":7              | "number":1.5                     | s-1 | number: must be of the kind that it is documented as
            "number":7              | "number":7,"number":8            |     | must be one JSON object, each of its fields once
            "day":"2026-01-31"      | "day":"2026-02-01"               | s-1 | day: must not lie ahead
            "day":"2026-01-31"      | "day":"19850101-1236"            | s-1 | day: must be an ISO date
            "day":"2026-01-31"      | "day":"+999999999-12-31"         | s-1 | day: must be an ISO date
            "number":7              | "number":7,"ended":true          | s-1 | either form or ended must be there
            "form":{                | "from":{                         | s-1 | line: has a field that is not known
            "purpose":              | "decisionDate":"2026-01-01","purpose": | s-1 | form.decisionDate: must be absent: every day is decided
            "given":                | "withdrawm":"2026-01-01","given": | s-1 | form.consents[0]: has a field that is not known
            "given":                | "19850101-1236":1,"given":       | s-1 | form.consents[0]: has a field that is not known
            ["CLAIMS_SETTLEMENT"]   | "19850101-1236"                  | s-1 | form.consents[0].purposes: must be of the kind that it is documented as
            }]}}                    | }]}                              |     | must be one JSON object, each of its fields once
            }]}}                    | }]}} {}                          |     | must be one JSON object, each of its fields once
            """)
    void aLineThatIsNotSoIsRejectedWithItsReasonAndWithoutThePerson(
            String was, String is, String subscription, String reason) {
        String line = LINE.replace(was, is);

        RejectedException rejected = assertThrows(RejectedException.class, () -> Lines.change(line, TODAY));

        assertEquals(new Rejection(subscription, reason), rejected.rejection());
        assertFalse(rejected.rejection().toJson().contains("1236"));
        assertEquals(null, rejected.getCause());
    }

    @Test
    void whatTheLibraryRefusesIsSaidByFieldAndWithoutThePerson() {
        String line = LINE.replace("\"2025-01-01\"", "\"" + PERSON + "\"").replace("516999-1014", PERSON);

        RejectedException rejected = assertThrows(RejectedException.class, () -> Lines.change(line, TODAY));

        assertEquals(3, rejected.rejection().reasons().size(), rejected.getMessage());
        assertFalse(rejected.rejection().toJson().contains("1236"));
    }
}
