// The controls of the case: one for each field, made once for a language and then kept in step with the case.
import { h } from './dom.js';
import { FIELDS, codesOf } from './case.js';

const DAY = 864e5;
const number = (day) => Date.parse(`${day}T00:00Z`) / DAY;
const dayOf = (days) => new Date(days * DAY).toISOString().slice(0, 10);

/** The days on which the law of some edition turns. */
export const turnsOf = (table) => [...new Set(table.editions.flatMap(({ turns }) => turns))].sort();

/** Words for a code: the table's own, or the page's. */
const named = (page, field, code) =>
  field.own ? page.say(code) : page.table[field.options].find((one) => one.code === code).text[page.lang];

function select(page, field) {
  return h('select', { id: field.name, onchange: ({ target }) => page.change({ [field.name]: target.value }) });
}

/** Options that go with the case: functions are of the recipient's level. */
function fill(page, field, element) {
  const codes = codesOf(page.table, field).filter(
    (code) => field.name !== 'function' || page.table.functions.find((one) => one.code === code).kinds.includes(page.case.kind),
  );
  const options = codes.map((code) => h('option', { value: code }, named(page, field, code)));
  element.replaceChildren(...(field.optional ? [h('option', { value: '' }, page.say(field.optional))] : []), ...options);
  element.disabled = field.name === 'function' && codes.length === 0;
}

function many(page, field) {
  const change = () =>
    page.change({ [field.name]: [...group.querySelectorAll('input:checked')].map(({ value }) => value) });
  const group = h(
    'fieldset',
    { id: field.name, class: 'many' },
    h('legend', {}, page.say(field.name)),
    codesOf(page.table, field).map((code) =>
      h('label', {}, h('input', { type: 'checkbox', value: code, onchange: change }), named(page, field, code)),
    ),
  );
  return group;
}

/** A line of time: each turn of the law is a mark on it, and a button below. */
function timeline(page) {
  const turns = turnsOf(page.table);
  const slider = h('input', {
    id: 'slider',
    type: 'range',
    min: number(turns[0]) - 366,
    max: number(turns[turns.length - 1]) + 366,
    list: 'turns',
    'aria-label': page.say('slider'),
    oninput: ({ target }) => page.change({ day: dayOf(Number(target.value)) }),
  });
  const button = (day) => h('button', { type: 'button', value: day, onclick: () => page.change({ day }) }, day);
  return h(
    'div',
    { class: 'time' },
    slider,
    h('datalist', { id: 'turns' }, turns.map((day) => h('option', { value: number(day) }))),
    h('p', { id: 'turns-label' }, page.say('turns')),
    h('div', { class: 'turns', role: 'group', 'aria-labelledby': 'turns-label' }, turns.map(button)),
  );
}

function control(page, field) {
  const { name, flag, date } = field;
  if (field.many) return many(page, field);
  if (flag) {
    const box = h('input', { id: name, type: 'checkbox', onchange: ({ target }) => page.change({ [name]: target.checked }) });
    return h('p', { class: 'flag' }, h('label', {}, box, page.say(name)));
  }
  // There is always a day; what is no date yet is not one.
  const change = ({ target }) => (target.value || name !== 'day' ? page.change({ [name]: target.value }) : sync(page));
  const input = date ? h('input', { id: name, type: 'date', min: '1900-01-01', max: '2199-12-31', onchange: change }) : select(page, field);
  return h('p', {}, h('label', { for: name }, page.say(name)), input);
}

/** Fieldsets for all fields. */
export function controls(page) {
  const groups = [...new Set(FIELDS.map(({ group }) => group))];
  return groups.map((group) =>
    h(
      'fieldset',
      { class: 'group' },
      h('legend', {}, page.say(group)),
      FIELDS.filter((field) => field.group === group).map((field) => control(page, field)),
      group === 'who' && timeline(page),
    ),
  );
}

/** Writes the case into the controls; one that has it already is left alone. */
export function sync(page) {
  for (const field of FIELDS) {
    const element = document.getElementById(field.name);
    const now = page.case[field.name];
    if (field.many) element.querySelectorAll('input').forEach((box) => (box.checked = now.includes(box.value)));
    else if (field.flag) element.checked = now;
    else {
      if (element.tagName === 'SELECT') fill(page, field, element);
      if (element.value !== now) element.value = now;
    }
  }
  document.getElementById('slider').value = number(page.case.day);
  document.querySelectorAll('.turns button').forEach((button) => button.setAttribute('aria-pressed', button.value === page.case.day));
  reveal('caseSubject', page.case.caseSubject);
  reveal('consentSubject', page.case.consentSubject);
}

/** The case in print: what is filled in. */
export function inPrint(page) {
  const said = (field) => {
    if (field.flag) return page.say('yes');
    const words = (code) => (field.date ? code : named(page, field, code));
    return [page.case[field.name]].flat().map(words).join(', ');
  };
  return FIELDS.filter(({ name, group }) => String(page.case[name] || '') !== '' && isThere(page, group)).map((field) =>
    h('div', {}, h('dt', {}, page.say(field.name)), h('dd', {}, said(field))),
  );
}

/** Whether there is that piece of evidence; where there is none, its fields say nothing. */
const isThere = ({ case: { caseSubject, consentSubject } }, group) =>
  Boolean({ case: caseSubject, consent: consentSubject }[group] ?? true);

/** What a piece of evidence says is asked for where there is one. */
function reveal(name, there) {
  const [first, ...rest] = [...document.getElementById(name).closest('fieldset').children].slice(1);
  rest.forEach((element) => (element.hidden = !there && first !== element));
}
