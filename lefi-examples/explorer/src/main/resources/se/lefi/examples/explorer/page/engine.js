// Decides a form by an edition of the exported table, and says so as the library's wire form does.
import { readForm } from './form.js';
import { readFacts } from './facts.js';

export const contains = ({ from, end }, day) => (!from || from <= day) && (!end || day < end);
const wordOf = (words, code) => words.find((word) => word.code === code);
const distinct = (values) => [...new Set(values)];

const includes = ({ kinds, functions }, { kind, function: has }) =>
  kinds.includes(kind) && (functions.length === 0 || functions.includes(has));

/** All that a recipient may be: an authority that does not state its function may be of any of its level. */
function possible(table, recipient) {
  const stated = recipient.function || !wordOf(table.kinds, recipient.kind).authority;
  const functions = table.functions.filter(({ kinds }) => kinds.includes(recipient.kind));
  return stated ? [recipient] : [recipient, ...functions.map(({ code }) => ({ ...recipient, function: code }))];
}

/** The rule that applies, or the status that says why none does, with the rules that it names. */
function match(table, edition, { recipient, purpose, decisionDate: day }) {
  if (!contains(edition.coverage, day)) return { status: 'DATE_NOT_COVERED' };
  const types = possible(table, recipient);
  const forRecipient = edition.rules.filter(({ recipients }) => types.some((type) => includes(recipients, type)));
  const forPurpose = forRecipient.filter((rule) => rule.purpose === purpose);
  const inForce = forPurpose.filter((rule) => contains(rule.inForce, day));
  if (inForce.length) {
    const rule = inForce.find(({ recipients }) => includes(recipients, recipient));
    return rule ? { rule } : { status: 'FUNCTION_NOT_STATED' };
  }
  const omission = edition.omissions.find(
    ({ recipients, purpose: explained }) => explained === purpose && includes(recipients, recipient),
  );
  if (forPurpose.length) return { status: 'LEGAL_BASIS_NOT_IN_FORCE', rules: byFirstDay(forPurpose), omission };
  return { status: forRecipient.length ? 'PURPOSE_NOT_AVAILABLE' : 'RECIPIENT_NOT_ELIGIBLE', omission };
}

function byFirstDay(rules) {
  const key = ({ inForce, id }) => `${inForce.from ?? ''} ${id}`;
  return [...rules].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Puts what a decision cites into words of one language. */
function wording(table, edition, day, lang) {
  const coded = ({ code, text }) => ({ code, text: text[lang] });
  const lapse = (section) => edition.lapses[section].find(({ period }) => contains(period, day));
  /** Sections that these bases rest on and that are not in force, each once. */
  const lapsed = (places) =>
    distinct(places.flatMap((place) => restsOn(edition.bases[place]))).filter((section) => lapse(section));
  const restsOn = ({ provisions, readAs }) =>
    distinct([...provisions, ...readAs].map((code) => edition.provisions[code].section));
  const citation = (code, asked, places) => {
    const { text, section, eliPath, anchor } = edition.provisions[code];
    return { code, text: text[lang], eliPath, anchor, inForce: asked ? !lapsed(places).includes(section) : undefined };
  };
  return {
    coded,
    text: (text) => text?.[lang],
    notInForce: (places) => lapsed(places).map((code) => ({ code, text: lapse(code).text[lang] })),
    /** Of the citations, then of what is not in force, then of the day. */
    notes(places) {
      const cited = places.map((place) => edition.bases[place]);
      const sections = cited.flatMap(({ provisions }) => provisions.map((code) => edition.provisions[code].section));
      const ofDay = edition.advisories.filter(
        ({ shown, provisions }) =>
          contains(shown, day) && (!provisions.length || provisions.some((section) => sections.includes(section))),
      );
      const ids = [
        ...cited.flatMap(({ notes }) => notes),
        ...lapsed(places).flatMap((section) => lapse(section).notes),
        ...ofDay.map(({ note }) => note),
      ];
      return distinct(ids).map((code) => ({ code, text: edition.notes[code][lang] }));
    },
    /** Whether a provision is in force is said where it is asked. */
    basis(place, asked, places) {
      const { source, codes, text, provisions, readAs } = edition.bases[place];
      const cite = (code) => citation(code, asked, places);
      return { source, codes, text: text[lang], provisions: provisions.map(cite), readAs: readAs.map(cite) };
    },
    categories: (codes) => codes.map((code) => coded(wordOf(table.categories, code))),
    omission: (left) => left && { what: left.what[lang], why: left.why[lang] },
    ruleInForce: ({ id, ground, inForce }) => ({ rule: id, ground: edition.bases[ground].plain[lang], ...inForce }),
  };
}

function permitted(table, rule, facts, words) {
  const places = [rule.ground, rule.mediumBasis];
  const fee = rule.fee && {
    ...words.coded(wordOf(table.fees, rule.fee.fee)),
    basis: words.basis(rule.fee.basis),
    ...rule.fee.period,
  };
  return {
    outcome: 'PERMITTED',
    ground: words.basis(rule.ground, true, places),
    mediumBasis: words.basis(rule.mediumBasis, true, places),
    mediumKind: words.coded(wordOf(table.mediumKinds, rule.mediumKind)),
    legalEffect: rule.legalEffect && words.coded(wordOf(table.legalEffects, rule.legalEffect)),
    fee,
    disclosable: words.categories(facts.disclosable),
    notInForce: words.notInForce(places),
    unmet: [],
    notes: words.notes(places),
  };
}

function refused(table, refusal, unmet, places, words) {
  return {
    outcome: 'REFUSED',
    refusal: words.coded(wordOf(table.refusals, refusal)),
    disclosable: [],
    notInForce: [],
    unmet,
    notes: words.notes(places),
  };
}

/** Everything that is unmet, in the order of the requirement table. */
function unmetOf(rule, facts, words) {
  return facts.statuses
    .map(({ requirement, status }) => ({ requirement, status: wordOf(requirement.statuses, status) }))
    .filter(({ status }) => !status.met)
    .map(({ requirement, status }) => ({
      place: rule.requires[requirement.code][status.code],
      ...words.coded(status),
      basis: words.basis(rule.requires[requirement.code][status.code]),
      remedy: words.coded(requirement.remedy),
      detail: words.text(rule.details[requirement.code]),
      categories: words.categories(requirement.code === 'INFORMATION' ? facts.notDisclosable : []),
      rules: [],
    }));
}

const factOf = ({ requirement, status, evidence }, words) => ({
  requirement: words.coded(requirement),
  status: words.coded(wordOf(requirement.statuses, status)),
  evidence: evidence.map(({ position, dates }) => ({
    position,
    dates: dates.map(({ field, text, day }) => ({ field, text: words.text(text), day })),
  })),
});

function decide(table, edition, request, words) {
  const found = match(table, edition, request);
  if (found.rule) {
    const facts = readFacts(request, found.rule, table);
    const unmet = unmetOf(found.rule, facts, words);
    const places = unmet.map(({ place }) => place);
    const listed = unmet.map(({ place, ...one }) => one);
    return {
      rule: found.rule.id,
      examined: words.basis(found.rule.ground),
      facts: facts.statuses.map((fact) => factOf(fact, words)),
      ...(unmet.length
        ? refused(table, 'REQUIREMENTS_UNMET', listed, places, words)
        : permitted(table, found.rule, facts, words)),
    };
  }
  const cannotAnswer = ['DATE_NOT_COVERED', 'FUNCTION_NOT_STATED'].includes(found.status);
  const place = cannotAnswer ? edition.coverageBasis : edition.defaultBasis;
  const unmet = {
    ...words.coded(wordOf(table.ruleStatuses, found.status)),
    basis: words.basis(place),
    remedy: found.status === 'FUNCTION_NOT_STATED' ? words.coded(table.stateFunction) : undefined,
    categories: [],
    rules: (found.rules ?? []).map(words.ruleInForce),
    omission: words.omission(found.omission),
  };
  return { facts: [], ...refused(table, cannotAnswer ? 'NOT_COVERED' : 'NO_LEGAL_BASIS', [unmet], [place], words) };
}

/** The answer to a form by the edition of that id, with words in Swedish (sv) or English (en); or its violations. */
export function answer(table, id, form, lang) {
  const { request, violations } = readForm(form, table);
  if (violations) return { violations };
  const edition = table.editions.find((one) => one.id === id);
  const words = wording(table, edition, request.decisionDate, lang);
  const { version, fingerprint, title } = edition;
  const coded = (list, code) => (code ? words.coded(wordOf(list, code)) : undefined);
  const asked = {
    day: request.decisionDate,
    recipient: coded(table.kinds, request.recipient.kind),
    function: coded(table.functions, request.recipient.function),
    purpose: coded(table.purposes, request.purpose),
  };
  const by = { edition: id, title: words.text(title), version, fingerprint };
  return { answer: { ...asked, ...decide(table, edition, request, words), ...by } };
}
