package se.lefi.examples.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Fee;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.MediumKind;
import se.lefi.rules.Refusal;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * The table, exported: both editions' law, the requirement table and the words of all that they name, so that a program that
 * reads evidence decides from it. The README says what each member is.
 */
final class ExportedTable {
    static final String FORMAT = "lefi-table/1";

    private ExportedTable() {}

    static String json() {
        return Json.text(Json.ALL, tree());
    }

    private static Map<String, Object> tree() {
        return object(
                "format", FORMAT,
                "kinds",
                        words(
                                OrganisationKind.values(),
                                OrganisationKind::text,
                                kind -> object("authority", kind.isAuthority(), "insurer", kind.isInsurer())),
                "functions",
                        words(
                                AuthorityFunction.values(),
                                AuthorityFunction::text,
                                function -> object("kinds", function.levels())),
                "purposes",
                        DisclosurePurpose.published().stream()
                                .map(purpose -> word(purpose.code(), purpose.name()))
                                .toList(),
                "categories",
                        words(
                                InformationCategory.values(),
                                InformationCategory::text,
                                category -> object("remark", LibraryWords.remark(category))),
                "matters", words(CaseMatter.values(), CaseMatter::text),
                "requirements",
                        Stream.of(Requirement.values())
                                .map(ExportedTable::requirement)
                                .toList(),
                "ruleStatuses",
                        Stream.of(Status.values())
                                .filter(status -> Requirement.of(status).isEmpty())
                                .map(ExportedTable::status)
                                .toList(),
                "stateFunction", remedy(Remedy.STATE_FUNCTION),
                "refusals", words(Refusal.values(), Refusal::text),
                "mediumKinds", words(MediumKind.values(), MediumKind::text),
                "legalEffects", words(LegalEffect.values(), LegalEffect::text),
                "fees", words(Fee.values(), Fee::text),
                "invariants", words(Invariant.values(), Invariant::text),
                "editions",
                        LefiPrenumeration.editions().stream()
                                .map(book -> new EditionTable(book).tree())
                                .toList());
    }

    private static Map<String, Object> requirement(Requirement requirement) {
        return object(
                "code", requirement.name(),
                "text", requirement.text(),
                "statuses",
                        requirement.statuses().stream()
                                .map(ExportedTable::status)
                                .toList(),
                "dates",
                        LibraryWords.dates(requirement).stream()
                                .map(date -> object("field", date.field(), "text", date.text()))
                                .toList(),
                "remedy", remedy(requirement.remedy()));
    }

    private static Map<String, Object> status(Status status) {
        return object("code", status.name(), "text", status.text(), "met", status.isMet());
    }

    private static Map<String, Object> remedy(Remedy remedy) {
        return word(remedy.code(), remedy.text());
    }

    private static <E extends Enum<E>> List<Map<String, Object>> words(E[] constants, Function<E, Bilingual> text) {
        return words(constants, text, constant -> Map.of());
    }

    private static <E extends Enum<E>> List<Map<String, Object>> words(
            E[] constants, Function<E, Bilingual> text, Function<E, Map<String, Object>> more) {
        return Stream.of(constants)
                .map(constant -> {
                    Map<String, Object> word = word(constant.name(), text.apply(constant));
                    word.putAll(more.apply(constant));
                    return word;
                })
                .toList();
    }

    static Map<String, Object> word(String code, Bilingual text) {
        return object("code", code, "text", text);
    }

    /** Names and values in turn; what is null, or an Optional that is empty, is left out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }
}
