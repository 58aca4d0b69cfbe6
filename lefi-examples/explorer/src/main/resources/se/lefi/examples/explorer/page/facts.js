// How the evidence of a request stands under a rule: MEANING, Agreement to Information. Dates, persons and numbers are
// compared here alone. Days are ISO texts, which sort as they run; every period is over on its end day.

const reached = (date, day) => Boolean(date) && date <= day;

function agreementStatus({ agreement, decisionDate: day }) {
  if (!agreement) return 'AGREEMENT_MISSING';
  if (!reached(agreement.signedByRecipient, day) || !reached(agreement.signedByAgency, day)) return 'AGREEMENT_NOT_SIGNED';
  return reached(agreement.ends, day) ? 'AGREEMENT_ENDED' : 'AGREEMENT_IN_FORCE';
}

function connectionStatus({ agreement, decisionDate: day }) {
  const stands = reached(agreement?.connectedFrom, day) && !reached(agreement.disconnectedFrom, day);
  return stands ? 'CONNECTED' : 'NOT_CONNECTED';
}

function caseStatus(caseFile, { subject, decisionDate: day }, rule) {
  if (caseFile.subject !== subject) return 'CASE_CONCERNS_ANOTHER_PERSON';
  if (!reached(caseFile.opened, day) || reached(caseFile.closed, day)) return 'CASE_NOT_OPEN';
  return rule.caseMatters.includes(caseFile.matter) ? 'CASE_OPEN' : 'CASE_OF_ANOTHER_MATTER';
}

/** Null where it is of the individual, for the recipient, and names the purpose. */
function aboutAnother(consent, request) {
  if (consent.subject !== request.subject) return 'CONSENT_FROM_ANOTHER_PERSON';
  if (consent.recipient !== request.recipient.number) return 'CONSENT_FOR_ANOTHER_RECIPIENT';
  return consent.purposes.includes(request.purpose) ? null : 'CONSENT_FOR_ANOTHER_PURPOSE';
}

/** A withdrawal reaches what was consented to before it, and a duplicate of the same day (a reading, FACTS B6). */
function isWithdrawn(consent, request) {
  const { decisionDate: day } = request;
  return (
    reached(consent.withdrawn, day) ||
    request.consents.some(
      (other) =>
        reached(other.withdrawn, day) &&
        !aboutAnother(other, request) &&
        (consent.given < other.withdrawn || (consent.given === other.withdrawn && other.given === other.withdrawn)),
    )
  );
}

function consentStatus(consent, request) {
  const another = aboutAnother(consent, request);
  if (another) return another;
  if (!reached(consent.given, request.decisionDate)) return 'CONSENT_NOT_YET_GIVEN';
  if (isWithdrawn(consent, request)) return 'CONSENT_WITHDRAWN';
  return reached(consent.expires, request.decisionDate) ? 'CONSENT_EXPIRED' : 'CONSENT_EFFECTIVE';
}

/** These are told even where they are missing. */
const ALWAYS_TOLD = ['signedByRecipient', 'signedByAgency', 'connectedFrom', 'opened', 'given'];

/** Of a piece that somebody else's, or is for something else, no date is told: the answer does not turn on it. */
const WITHOUT_DATES = [
  'CASE_CONCERNS_ANOTHER_PERSON',
  'CONSENT_FROM_ANOTHER_PERSON',
  'CONSENT_FOR_ANOTHER_RECIPIENT',
  'CONSENT_FOR_ANOTHER_PURPOSE',
];

/** The pieces that get as far as the status, by their position from one, with the dates that the answer turns on. */
function decisive({ dates }, status, pieces) {
  const told = (piece) =>
    dates
      .filter(({ field }) => piece[field] || ALWAYS_TOLD.includes(field))
      .map(({ field, text }) => ({ field, text, day: piece[field] ?? undefined }));
  return pieces
    .map(({ piece, status: stands }, i) => ({ position: i + 1, stands, dates: WITHOUT_DATES.includes(status) ? [] : told(piece) }))
    .filter(({ stands }) => stands === status)
    .map(({ position, dates: days }) => ({ position, dates: days }));
}

/**
 * A status for each thing that the rule asks for, in the order of the requirement table; the categories asked for that may
 * not be disclosed, and those that may go out in answer where nothing is unmet.
 */
export function readFacts(request, rule, table) {
  const order = (requirement) => table.requirements.find(({ code }) => code === requirement).statuses.map(({ code }) => code);
  /** Of several pieces the one that gets furthest counts; the first status is that there is none. */
  const furthest = (requirement, found) => {
    const statuses = order(requirement);
    return statuses[Math.max(0, ...found.map((status) => statuses.indexOf(status)))];
  };
  const asksFor = (requirement) => requirement in rule.requires;

  const caseFiles = request.caseFiles.map((piece) => ({ piece, status: caseStatus(piece, request, rule) }));
  const consents = request.consents.map((piece) => ({ piece, status: consentStatus(piece, request) }));
  const effective = consents.filter(({ status }) => status === 'CONSENT_EFFECTIVE').map(({ piece }) => piece);
  const covered = effective.flatMap(({ information }) => (information.length ? information : rule.impliedByConsent));
  const narrowed = asksFor('CONSENT') && effective.length > 0;
  const may = rule.letOut.filter((category) => !narrowed || covered.includes(category));
  const wanted = request.information;
  const outside = wanted.filter((category) => !may.includes(category));
  const disclosable = wanted.length ? outside.length === 0 : may.length > 0;

  const readings = {
    AGREEMENT: () => agreementStatus(request),
    CONNECTION: () => connectionStatus(request),
    CASE: () => furthest('CASE', caseFiles.map(({ status }) => status)),
    CONSENT: () => furthest('CONSENT', consents.map(({ status }) => status)),
    NECESSITY: () => (request.necessityStated ? 'NECESSITY_STATED' : 'NECESSITY_NOT_STATED'),
    INFORMATION: () => (disclosable ? 'INFORMATION_DISCLOSABLE' : 'INFORMATION_NOT_DISCLOSABLE'),
  };
  const evidence = (requirement, status) => {
    const pieces = { CASE: caseFiles, CONSENT: consents }[requirement.code];
    const ofAgreement = ['AGREEMENT', 'CONNECTION'].includes(requirement.code) && request.agreement;
    if (pieces) return decisive(requirement, status, pieces);
    return ofAgreement ? [{ dates: decisive(requirement, status, [{ piece: request.agreement, status }])[0].dates }] : [];
  };
  const limited = asksFor('INFORMATION');
  const inOrder = (categories) => table.categories.map(({ code }) => code).filter((code) => categories.includes(code));
  return {
    statuses: table.requirements
      .filter(({ code }) => asksFor(code))
      .map((requirement) => ({ requirement, status: readings[requirement.code]() }))
      .map(({ requirement, status }) => ({ requirement, status, evidence: evidence(requirement, status) })),
    notDisclosable: limited ? inOrder(outside) : [],
    disclosable: inOrder(wanted.length || !limited ? wanted : may),
  };
}
