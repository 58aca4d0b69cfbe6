// The case as the page holds it: one text or list for each field. It knows no person: who is meant is "individual".

/** What can be picked. A path is the field's place in a form; options are of the table or of the page itself. */
export const FIELDS = [
  { name: 'kind', group: 'who', options: 'kinds', path: 'recipient.kind' },
  { name: 'function', group: 'who', options: 'functions', optional: 'notStated', path: 'recipient.function' },
  { name: 'purpose', group: 'who', options: 'purposes', path: 'purpose' },
  { name: 'day', group: 'who', date: true, path: 'decisionDate' },
  { name: 'necessityStated', group: 'asked', flag: true },
  { name: 'information', group: 'asked', options: 'categories', many: true },
  { name: 'signedByRecipient', group: 'agreement', date: true, path: 'agreement.signedByRecipient' },
  { name: 'signedByAgency', group: 'agreement', date: true, path: 'agreement.signedByAgency' },
  { name: 'connectedFrom', group: 'agreement', date: true, path: 'agreement.connectedFrom' },
  { name: 'disconnectedFrom', group: 'agreement', date: true, path: 'agreement.disconnectedFrom' },
  { name: 'ends', group: 'agreement', date: true, path: 'agreement.ends' },
  { name: 'caseSubject', group: 'case', own: ['individual', 'another'], optional: 'none' },
  { name: 'matter', group: 'case', options: 'matters', path: 'caseFiles[0].matter' },
  { name: 'opened', group: 'case', date: true, path: 'caseFiles[0].opened' },
  { name: 'closed', group: 'case', date: true, path: 'caseFiles[0].closed' },
  { name: 'consentSubject', group: 'consent', own: ['individual', 'another'], optional: 'none' },
  { name: 'consentRecipient', group: 'consent', own: ['recipient', 'anotherRecipient'] },
  { name: 'given', group: 'consent', date: true, path: 'consents[0].given' },
  { name: 'withdrawn', group: 'consent', date: true, path: 'consents[0].withdrawn' },
  { name: 'expires', group: 'consent', date: true, path: 'consents[0].expires' },
  { name: 'purposes', group: 'consent', options: 'purposes', many: true, path: 'consents[0].purposes' },
  { name: 'consentInformation', group: 'consent', options: 'categories', many: true },
];

export const codesOf = (table, { options, own }) => own ?? table[options].map(({ code }) => code);

const empty = ({ many, flag }) => (many ? [] : flag ? false : '');

export const dayBefore = (day) => new Date(Date.parse(`${day}T00:00Z`) - 864e5).toISOString().slice(0, 10);

/** An insurance company on the last day for which the law was checked, without any evidence. */
export function firstCase(table) {
  const blank = Object.fromEntries(FIELDS.map((field) => [field.name, empty(field)]));
  const [kind] = table.kinds;
  const [purpose] = table.purposes;
  const day = table.editions.map(({ lawCheckedTo }) => lawCheckedTo).find(Boolean);
  return { ...blank, kind: kind.code, purpose: purpose.code, day, matter: 'OTHER', consentRecipient: 'recipient' };
}

/** The case with these fields: a case file or consent that comes to be there begins on the day, and a consent has the purpose. */
export function changed(theCase, fields) {
  const it = { ...theCase, ...fields };
  if ('kind' in fields && !('function' in fields)) it.function = '';
  if (fields.caseSubject) it.opened ||= it.day;
  if (fields.consentSubject) Object.assign(it, { given: it.given || it.day, purposes: it.purposes.length ? it.purposes : [it.purpose] });
  return it;
}

/** The case of an address. What it does not know it passes over. */
export function fromFragment(table, fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = firstCase(table);
  for (const field of FIELDS.filter(({ name }) => given.has(name))) {
    const text = given.get(field.name);
    const codes = field.options || field.own ? codesOf(table, field) : [];
    if (field.many) read[field.name] = codes.filter((code) => text.split(',').includes(code));
    else if (field.flag) read[field.name] = text === 'true';
    else if (field.date ? /^\d{4}-\d{2}-\d{2}$/.test(text) : codes.includes(text)) read[field.name] = text;
  }
  return { ...read, lang: ['sv', 'en'].find((lang) => lang === given.get('lang')) };
}

export function toFragment(theCase) {
  const filled = [{ name: 'lang' }, ...FIELDS].filter(({ name }) => String(theCase[name] || '') !== '');
  return `#${new URLSearchParams(filled.map(({ name }) => [name, String(theCase[name])]))}`.replaceAll('%2C', ',');
}

/** Made up, with the first digit that an authority's has or has not. */
function numbers(table, { kind }) {
  const { authority } = table.kinds.find(({ code }) => code === kind);
  return authority ? ['212000-0001', '212000-0019'] : ['556000-0001', '556000-0019'];
}

export function toForm(table, theCase) {
  const [number, anotherNumber] = numbers(table, theCase);
  const some = (list) => (list.length ? list : undefined);
  const dates = (...names) => Object.fromEntries(names.map((name) => [name, theCase[name] || undefined]));
  const agreement = dates('signedByRecipient', 'signedByAgency', 'ends', 'connectedFrom', 'disconnectedFrom');
  const caseFile = { reference: 'case', subject: theCase.caseSubject, matter: theCase.matter, ...dates('opened', 'closed') };
  const consent = {
    subject: theCase.consentSubject,
    recipient: theCase.consentRecipient === 'recipient' ? number : anotherNumber,
    purposes: some(theCase.purposes),
    information: some(theCase.consentInformation),
    ...dates('given', 'withdrawn', 'expires'),
  };
  return {
    decisionDate: theCase.day,
    recipient: { number, name: 'recipient', kind: theCase.kind, function: theCase.function || undefined },
    purpose: theCase.purpose,
    subject: 'individual',
    information: some(theCase.information),
    necessityStated: String(theCase.necessityStated),
    agreement: Object.values(agreement).some(Boolean) ? agreement : undefined,
    caseFiles: theCase.caseSubject ? [caseFile] : [],
    consents: theCase.consentSubject ? [consent] : [],
  };
}

/** A file of one request for the command line, with its header. */
export function toCsv(form) {
  const { recipient, agreement = {}, caseFiles: [caseFile = {}], consents: [consent = {}] } = form;
  const cells = {
    request_id: 'case', decision_date: form.decisionDate, recipient_number: recipient.number, recipient_name: recipient.name,
    recipient_kind: recipient.kind, authority_function: recipient.function, purpose: form.purpose, subject: form.subject,
    information: form.information, necessity_stated: form.necessityStated,
    agreement_signed_by_recipient: agreement.signedByRecipient, agreement_signed_by_agency: agreement.signedByAgency,
    agreement_ends: agreement.ends, connected_from: agreement.connectedFrom, disconnected_from: agreement.disconnectedFrom,
    case_reference: caseFile.reference, case_subject: caseFile.subject, case_matter: caseFile.matter,
    case_opened: caseFile.opened, case_closed: caseFile.closed,
    consent_subject: consent.subject, consent_recipient: consent.recipient, consent_purposes: consent.purposes,
    consent_information: consent.information, consent_given: consent.given, consent_withdrawn: consent.withdrawn,
    consent_expires: consent.expires,
  };
  const row = Object.values(cells).map((cell) => [cell ?? ''].flat().join(';'));
  return `${Object.keys(cells).join(',')}\n${row.join(',')}\n`;
}

export const toJson = (form) => `${JSON.stringify({ requestId: 'case', form })}\n`;
