package se.lefi.rules.analysis;

import se.lefi.Bilingual;

/** What an audit proves of a rule book, each over all of its cells. */
public enum AuditLaw {
    /** Every cell has a decision: a permission with a ground and a medium of its rule, or a refusal with a reason. */
    TOTALITY(
            "varje cell har ett beslut: ett medgivande med grund och medium, eller ett avslag med skäl",
            "every cell has a decision: a permission with ground and medium, or a refusal with a reason"),
    /** The same cell always has the same decision. */
    DETERMINISM("samma cell får alltid samma beslut", "the same cell always has the same decision"),
    /** The rules may stand in any order. */
    ORDER_OF_RULES("reglernas ordning spelar ingen roll", "the order of the rules does not matter"),
    /** For a recipient, a purpose and a day there is one rule at most. */
    NO_RULE_SHADOWED("ingen regel skyms av en annan", "no rule is shadowed by another"),
    /** Where no rule applies, the answer is a refusal with the first reason that holds; no remedy, but to state the function. */
    DEFAULT_IS_REFUSAL(
            "där ingen regel gäller blir det avslag, med det första skäl som föreligger",
            "where no rule applies the answer is a refusal, with the first reason that holds"),
    /** A rule permits where nothing is unmet, and nowhere else. */
    PERMITTED_WHERE_ALL_IS_MET(
            "medgivande ges där inget krav brister, och bara där",
            "permitted where nothing is unmet, and nowhere else"),
    /** A refusal by a rule lists exactly what is unmet, in order, each with the rule's basis and its remedy. */
    UNMET_IN_ORDER(
            "ett avslag räknar upp just de krav som brister, i ordning",
            "a refusal lists exactly what is unmet, in order"),
    /** Carrying out every remedy that a refusal by a rule lists, and nothing less, gives a permission. */
    MENDING_SUFFICES(
            "att avhjälpa allt som ett avslag räknar upp, och inget mindre, ger ett medgivande",
            "mending everything that a refusal lists, and nothing less, gives a permission"),
    /** Meeting more never turns a permission into a refusal. */
    MONOTONE(
            "att uppfylla fler krav gör aldrig ett medgivande till ett avslag",
            "meeting more never turns a permission into a refusal"),
    /** Every rule applies to some recipient on some covered day, or is in force outside the coverage only. */
    RULES_REACHED(
            "varje regel gäller för någon mottagare någon dag, eller ligger helt utanför utgåvans tid",
            "every rule applies to some recipient on some day, or lies outside the coverage altogether"),
    /** Every rule gives every code that what it asks for can give. */
    CODES_REACHED("varje regel ger varje kod som den kan ge", "every rule gives every code that it can give"),
    /** What a permission lets out is what its facts say, and within what the ground lets out. */
    DISCLOSABLE_WITHIN_LIMIT(
            "ett medgivande släpper ut just det som får lämnas ut, inom grundens gräns",
            "a permission lets out just what may be disclosed, within the limit of the ground"),
    /** A permission names exactly the sections that it rests on and that the register knows not to be in force on the day. */
    NOT_IN_FORCE_SAID(
            "ett medgivande anger just de lagrum som det vilar på och som inte gäller på dagen",
            "a permission names exactly the sections that it rests on and that are not in force on the day"),
    /** Every provision cited is in force on the day, or a note or an advisory about it goes with the decision. */
    CITATIONS_IN_FORCE_OR_NOTED(
            "varje åberopad bestämmelse gäller på dagen, eller en anmärkning följer med",
            "every provision cited is in force on the day, or a note goes with it");

    private final Bilingual text;

    AuditLaw(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return the law in words} */
    public Bilingual text() {
        return text;
    }
}
