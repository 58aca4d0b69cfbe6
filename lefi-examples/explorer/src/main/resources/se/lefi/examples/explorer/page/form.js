// A form of raw text becomes a request, or a list of what is wrong with it: MEANING, Valid values.

const UNSEEN = '[\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cf}]+';
const AROUND = new RegExp(`^${UNSEEN}|${UNSEEN}$`, 'gu');
const BROKEN_LINE = /[\p{Cc}\u2028\u2029]/u;

/** What counts of a text; null where nothing does. */
const clean = (text) => (text ?? '').replace(AROUND, '') || null;

const value = (read) => ({ value: read });
const broken = (code) => ({ broken: code });

function date(text) {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= days[month - 1] ? value(text) : broken('ISO_DATE');
}

function organisationNumber(text) {
  const digits = text.replace(/^(?:16)?(\d{6})-?(\d{4})$/, '$1$2');
  if (!/^\d{10}$/.test(digits)) return broken('ORGANISATION_NUMBER_FORMAT');
  if (digits[2] < '2') return broken('ORGANISATION_NUMBER_PERSONAL');
  if ('04'.includes(digits[0])) return broken('ORGANISATION_NUMBER_FIRST_DIGIT');
  const sum = [...digits].reduce((total, digit, i) => {
    const product = digit * (2 - (i % 2));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === 0 ? value(digits) : broken('ORGANISATION_NUMBER_CHECK_DIGIT');
}

const oneLine = (text) => (BROKEN_LINE.test(text) ? broken('ONE_LINE') : value(text));
const truth = (text) => (['true', 'false'].includes(text) ? value(text === 'true') : broken('TRUE_OR_FALSE'));
const word = (known) => (text) => (known.some(({ code }) => code === text) ? value(text) : broken('KNOWN_WORD'));

/** Reads the fields of a form or of a part of one, and goes on where one is wrong. */
function fieldsOf(form, path, violations) {
  const before = violations.length;
  const report = (field, code) => violations.push({ field: path + field, code });
  const read = (field, text, parse) => {
    const { value: found = null, broken: code } = parse(text);
    if (code) report(field, code);
    return found;
  };
  return {
    report,
    sound: () => violations.length === before,
    required(field, parse) {
      const text = clean(form[field]);
      return text === null ? (report(field, 'REQUIRED'), null) : read(field, text, parse);
    },
    optional(field, parse) {
      const text = clean(form[field]);
      return text === null ? null : read(field, text, parse);
    },
    /** A list that says nothing is a mistake. */
    list(field, parse, rule) {
      const texts = (form[field] ?? []).map((text) => clean(text) ?? '');
      if (texts.every((text) => text === '')) {
        report(field, rule);
        return [];
      }
      return texts.map((text, i) => read(`${field}[${i}]`, text, parse));
    },
    /** Each rule that a relation between fields breaks; none is looked at where a field is wrong by itself. */
    agree(relations) {
      if (violations.length === before) {
        relations.filter(([holds]) => !holds).forEach(([, field, code]) => report(field, code));
      }
    },
  };
}

const notBefore = (later, earlier) => !later || !earlier || later >= earlier;

export function readForm(form, table) {
  const violations = [];
  const part = (read, of, path) => read(of, fieldsOf(of, path, violations));
  const parts = (read, name) =>
    (form[name] ?? []).map((of, i) => {
      if (!of) violations.push({ field: `${name}[${i}]`, code: 'REQUIRED' });
      return of && part(read, of, `${name}[${i}].`);
    });
  const fields = fieldsOf(form, '', violations);
  const information = (of, from) =>
    of.information == null ? [] : from.list('information', word(table.categories), 'INFORMATION_NAMED');

  const recipient = (of, from) => {
    const read = {
      number: from.required('number', organisationNumber),
      name: from.required('name', value),
      kind: from.required('kind', word(table.kinds)),
      function: from.optional('function', word(table.functions)),
    };
    const { authority, insurer } = table.kinds.find(({ code }) => code === read.kind) ?? {};
    const levels = table.functions.find(({ code }) => code === read.function)?.kinds;
    from.agree([
      [!authority || read.number?.[0] === '2', 'number', 'AUTHORITY_NUMBER'],
      [!insurer || !'12'.includes(read.number?.[0]), 'number', 'INSURER_NUMBER'],
      [authority || !levels, 'function', 'FUNCTION_OF_AUTHORITY'],
      [!authority || !levels || levels.includes(read.kind), 'function', 'FUNCTION_LEVEL'],
    ]);
    return read;
  };
  const agreement = (of, from) => {
    const names = ['signedByRecipient', 'signedByAgency', 'ends', 'connectedFrom', 'disconnectedFrom'];
    const read = Object.fromEntries(names.map((name) => [name, from.optional(name, date)]));
    const { signedByRecipient: one, signedByAgency: other, ends, connectedFrom, disconnectedFrom } = read;
    from.agree([
      [notBefore(ends, one) && notBefore(ends, other), 'ends', 'END_NOT_BEFORE_START'],
      [!connectedFrom || (one && other), 'connectedFrom', 'CONNECTION_NEEDS_SIGNATURES'],
      [notBefore(connectedFrom, one) && notBefore(connectedFrom, other), 'connectedFrom', 'CONNECTION_AFTER_SIGNATURES'],
      [!disconnectedFrom || connectedFrom, 'disconnectedFrom', 'DISCONNECTION_NEEDS_CONNECTION'],
      [notBefore(disconnectedFrom, connectedFrom), 'disconnectedFrom', 'END_NOT_BEFORE_START'],
    ]);
    return read;
  };
  const caseFile = (of, from) => {
    const read = {
      reference: from.required('reference', value),
      subject: from.required('subject', oneLine),
      matter: from.optional('matter', word(table.matters)) ?? 'OTHER',
      opened: from.required('opened', date),
      closed: from.optional('closed', date),
    };
    from.agree([
      [!BROKEN_LINE.test(read.reference), 'reference', 'ONE_LINE'],
      [notBefore(read.closed, read.opened), 'closed', 'END_NOT_BEFORE_START'],
    ]);
    return read;
  };
  const consent = (of, from) => {
    const read = {
      subject: from.required('subject', oneLine),
      recipient: from.required('recipient', organisationNumber),
      purposes: from.list('purposes', word(table.purposes), 'PURPOSE_NAMED'),
      information: information(of, from),
      given: from.required('given', date),
      withdrawn: from.optional('withdrawn', date),
      expires: from.optional('expires', date),
    };
    from.agree([
      [notBefore(read.withdrawn, read.given), 'withdrawn', 'END_NOT_BEFORE_START'],
      [!read.expires || read.expires > read.given, 'expires', 'EXPIRES_AFTER_GIVEN'],
    ]);
    return read;
  };

  const decisionDate = fields.required('decisionDate', date);
  if (!form.recipient) fields.report('recipient', 'REQUIRED');
  const request = {
    decisionDate,
    recipient: form.recipient && part(recipient, form.recipient, 'recipient.'),
    purpose: fields.required('purpose', word(table.purposes)),
    subject: fields.required('subject', oneLine),
    information: information(form, fields),
    necessityStated: fields.optional('necessityStated', truth) ?? false,
    agreement: form.agreement ? part(agreement, form.agreement, 'agreement.') : null,
    caseFiles: parts(caseFile, 'caseFiles'),
    consents: parts(consent, 'consents'),
  };
  return violations.length ? { violations } : { request };
}
