// The answers of both editions, side by side.
import { h, joined } from './dom.js';
import { FIELDS, dayBefore } from './case.js';
import { REMEDIES, isSigned } from './remedies.js';

const codes = (list) => list.map(({ code }) => code).join(' ');

/** What two answers are the same in: codes, not words. */
const ASPECTS = {
  outcome: ({ outcome, refusal }) => `${outcome} ${refusal?.code ?? ''}`,
  ground: ({ ground }) => ground?.codes.join(' ') ?? '',
  medium: ({ mediumBasis }) => mediumBasis?.codes.join(' ') ?? '',
  effect: ({ legalEffect }) => legalEffect?.code ?? '',
  fee: ({ fee }) => fee?.code ?? '',
  disclosable: ({ disclosable }) => codes(disclosable),
  force: ({ notInForce }) => codes(notInForce),
  unmet: ({ unmet }) => unmet.map(({ code, categories }) => `${code} ${codes(categories)}`).join(' '),
};

export const differing = ([one, other]) =>
  Object.keys(ASPECTS).filter((aspect) => ASPECTS[aspect](one) !== ASPECTS[aspect](other));

/** From the first day through the last. */
export function days(page, { from, end }) {
  const last = end && dayBefore(end);
  const parts = [from && `${page.say('from')} ${from}`, last && `${page.say('through')} ${last}`];
  return parts.filter(Boolean).join(' ') || page.say('always');
}

/** A basis: its words, and a button for each provision, which opens it. */
function basis(page, id, { text, source, provisions, readAs }) {
  const cite = ({ code, text: words, inForce }) =>
    h(
      'button',
      { type: 'button', class: 'cite', title: words, onclick: () => page.open(id, code, source) },
      code,
      inForce === false && ` ⚠ ${page.say('notInForce')}`,
    );
  const meant = readAs.length > 0 && [` ${page.say('readAs')} `, joined(readAs.map(cite), ' ')];
  return [text, provisions.length > 0 && h('span', { class: 'cites' }, joined(provisions.map(cite), ' '), meant)];
}

const list = (items) => h('ul', {}, items.map((item) => h('li', {}, item)));

function permittedRows(page, id, said) {
  const { table, lang } = page;
  const remark = ({ code }) => table.categories.find((one) => one.code === code).remark?.[lang];
  const lapsed = ({ code, text }) => `${section(page, id, code)} ${text}`;
  const category = (one) => [one.text, remark(one) && ` ${remark(one)}`];
  const { fee, legalEffect, notInForce, disclosable } = said;
  return [
    ['force', page.say('force'), notInForce.length ? list(notInForce.map(lapsed)) : page.say('allInForce')],
    ['ground', page.say('ground'), basis(page, id, said.ground)],
    ['medium', said.mediumKind.text, basis(page, id, said.mediumBasis)],
    legalEffect && ['effect', page.say('effect'), legalEffect.text],
    ['disclosable', page.say('disclosable'), disclosable.length ? list(disclosable.map(category)) : page.say('unlimited')],
    fee && ['fee', page.say('fee'), [`${fee.text}, ${days(page, fee)}: `, basis(page, id, fee.basis)]],
  ];
}

const section = (page, id, code) => page.edition(id).provisions[code]?.text[page.lang] ?? code;

function remedy(page, id, said, { remedy: { code, text }, detail }) {
  const notDisclosable = said.unmet.flatMap(({ categories }) => categories.map((category) => category.code));
  const rule = page.edition(id).rules.find((one) => one.id === said.rule);
  const waits = code === 'CONNECT' && !isSigned(page.case);
  const carryOut = () =>
    code === 'STATE_FUNCTION'
      ? document.getElementById('function').focus()
      : page.mend(REMEDIES[code](page.case, { rule, notDisclosable }), id);
  return h(
    'p',
    {},
    `${page.say('remedy')}: `,
    code in REMEDIES || code === 'STATE_FUNCTION'
      ? h('button', { type: 'button', class: 'remedy', 'data-remedy': code, disabled: waits, onclick: carryOut }, text)
      : text,
    detail && ` (${detail})`,
    waits && ` ${page.say('first')}`,
  );
}

/** Why not: the status, what is outside, when the rules are in force, what the edition leaves out. */
export const why = (page, { text, categories, rules, omission }, more) => [
  h('strong', {}, text),
  more,
  categories.length > 0 && ` (${categories.map((category) => category.text).join(', ')})`,
  rules.map((rule) => h('p', {}, `${page.say('ruleInForce')}: ${rule.ground}, ${days(page, rule)}`)),
  omission && h('p', {}, `${page.say('leftOut')}: ${omission.what}. ${omission.why}`),
];

/** The dates of the evidence that something turns on. */
function dates(evidence) {
  const date = ({ text, day }) => `${text} ${day ?? '–'}`;
  const told = evidence.map((piece) => piece.dates.map(date).join(', ')).filter(Boolean);
  return told.length > 0 && ` (${told.join('; ')})`;
}

function unmet(page, said, one, mark) {
  const turnsOn = said.facts.filter(({ status }) => status.code === one.code).flatMap(({ evidence }) => evidence);
  const remedied = one.remedy && remedy(page, said.edition, said, one);
  const restsOn = h('p', {}, `${page.say('restsOn')}: `, basis(page, said.edition, one.basis));
  return h('li', {}, why(page, one, [dates(turnsOn), mark]), restsOn, remedied);
}

/** In force or not is said first. */
export function outcome(page, { outcome: code, refusal, notInForce }) {
  if (code === 'REFUSED') return `${page.say('refused')}: ${refusal.text}`;
  return page.say('permitted') + (notInForce.length ? page.say('lapsed') : '');
}

function card(page, said, other, differs) {
  const { title, id, version, fingerprint } = page.edition(said.edition);
  const marked = (differing) => differing && h('span', { class: 'mark' }, ` ≠ ${page.say('differs')}`);
  const mark = (aspect) => marked(differs.includes(aspect));
  const permitted = said.outcome === 'PERMITTED';
  const isOthers = ({ code }) => other.unmet.some((one) => one.code === code);
  const missing = () => said.unmet.map((one) => unmet(page, said, one, marked(!isOthers(one))));
  const rows = permitted ? permittedRows(page, id, said) : [['', page.say('unmet'), h('ol', {}, missing())]];
  const met = said.facts.filter(({ status }) => !said.unmet.some(({ code }) => code === status.code));
  const facts = met.length > 0 && ['', page.say('met'), list(met.map(({ status, evidence }) => [status.text, dates(evidence)]))];
  const notes = said.notes.length > 0 && [
    'notes',
    page.say('notes'),
    list(said.notes.map(({ code, text }) => [text, ' ', h('code', {}, code)])),
  ];
  return h(
    'article',
    { id, 'aria-labelledby': `${id}-title`, class: permitted ? 'permitted' : 'refused' },
    h('h3', { id: `${id}-title`, tabindex: '-1' }, title[page.lang]),
    h('p', { class: 'edition' }, `${page.say('version')} ${version}, ${page.say('fingerprint')} `, h('code', {}, fingerprint)),
    h('p', { class: 'outcome' }, h('span', { 'aria-hidden': 'true' }, permitted ? '✓ ' : '✗ '), outcome(page, said), mark('outcome')),
    h('dl', {}, [...rows, facts, notes].filter(Boolean).map(([aspect, label, content]) =>
      h('div', { class: differs.includes(aspect) && 'differs' }, h('dt', {}, label, mark(aspect)), h('dd', {}, content)),
    )),
  );
}

/** Both answers; or, where the case is no request, what is wrong with it. */
export function answers(page, said) {
  if (said[0].violations) return invalid(page, said[0].violations);
  const both = said.map(({ answer }) => answer);
  const differs = differing(both);
  return [
    h('p', { class: 'summary' }, page.say(differs.length ? 'differ' : 'same'), differs.length > 0 && ' (≠).'),
    h('div', { class: 'cards' }, both.map((one, i) => card(page, one, both[1 - i], differs))),
  ];
}

function invalid(page, violations) {
  const rule = (code) => page.table.invariants.find((one) => one.code === code).text[page.lang];
  const item = ({ field, code }) => {
    const { name } = FIELDS.find(({ path }) => path === field) ?? {};
    const label = name ? page.say(name) : field;
    return [name ? h('button', { type: 'button', onclick: () => document.getElementById(name).focus() }, label) : label, ` ${rule(code)}`];
  };
  return h('div', { class: 'invalid' }, h('p', { class: 'outcome' }, page.say('invalid')), list(violations.map(item)));
}
