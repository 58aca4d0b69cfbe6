// What the recipient can have, the decision tables, and the map of every path.
import { h } from './dom.js';
import { answer } from './engine.js';
import { firstCase, toForm } from './case.js';
import { days, why } from './answers.js';

const scrolled = (label, table) => h('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': label }, table);
const heads = (texts) => h('thead', {}, h('tr', {}, texts.map((text) => h('th', { scope: 'col' }, text))));

/** Every purpose, by both editions: is there a rule for this recipient on the day, and why not. */
export function overview(page) {
  const { table, lang } = page;
  const { kind, function: has, day } = page.case;
  const who = { kind, function: has, day };
  const asked = ({ requires }) => {
    const texts = table.requirements.filter(({ code }) => code in requires).map(({ text }) => text[lang]);
    return h('p', {}, `${page.say('requires')}: ${texts.join(', ')}`);
  };
  const cell = (id, purpose) => {
    const { answer: said } = answer(table, id, toForm(table, { ...firstCase(table), ...who, purpose }), lang);
    const rule = page.edition(id).rules.find((one) => one.id === said.rule);
    return rule
      ? h('td', {}, h('span', { class: 'yes' }, `✓ ${page.say('ruleApplies')}: ${page.edition(id).bases[rule.ground].text[lang]}`), asked(rule))
      : h('td', {}, '✗ ', said.unmet.map((one) => why(page, one)));
  };
  const label = `${page.say('overview')} ${day}`;
  return [
    h('h2', { id: 'overview-title' }, label),
    scrolled(label, h(
      'table',
      {},
      heads([page.say('purpose'), ...table.editions.map(({ title }) => title[lang])]),
      h('tbody', {}, table.purposes.map(({ code, text }) =>
        h(
          'tr',
          { class: code === page.case.purpose && 'lit' },
          h('th', { scope: 'row' }, h('button', { type: 'button', 'aria-pressed': String(code === page.case.purpose), onclick: () => page.change({ purpose: code }) }, text[lang])),
          table.editions.map(({ id }) => cell(id, code)),
        ),
      )),
    )),
  ];
}

/** As the reader has left it; at first where there is room. */
const isOpen = (id) => document.getElementById(id)?.open ?? matchMedia('(min-width: 60rem)').matches;

/** The rows are the library's; the one of the rule that applies is lit. */
export function decisionTables(page, said) {
  return [
    h('h2', { id: 'tables-title' }, page.say('table')),
    page.table.editions.map(({ id, title, rules, table }, i) => {
      const { header, rows } = table[page.lang];
      const lit = rules.findIndex((rule) => rule.id === said[i].answer?.rule);
      const row = (cells, at) =>
        h(
          'tr',
          { class: at === lit ? 'lit' : lit >= 0 && 'dim', 'aria-current': at === lit && 'true' },
          cells.map((text, column) => h('td', {}, column === 0 && at === lit && h('strong', {}, `▶ ${page.say('theRule')}: `), text)),
        );
      return h('details', { id: `table-${id}`, open: isOpen(`table-${id}`) }, h('summary', {}, title[page.lang]), scrolled(title[page.lang], h('table', {}, heads(header), h('tbody', {}, rows.map(row)))));
    }),
  ];
}

/** Recipients, purposes, grounds and media, as a nested list. */
export function map(page) {
  const { table, lang } = page;
  const text = (words, code) => words.find((one) => one.code === code).text[lang];
  const group = (values, key) => [...new Set(values.map(key))].map((of) => [of, values.filter((value) => key(value) === of)]);
  const path = (edition, kind, rule) => {
    const [has = ''] = functionsOf(rule, kind);
    const go = () => page.change({ kind, function: has, purpose: rule.purpose, day: dayIn(edition, rule, page.case.day) });
    const words = (place) => edition.bases[place].text[lang];
    return h('li', {}, h('button', { type: 'button', onclick: go }, days(page, rule.inForce)), ` ${words(rule.ground)} → ${text(table.mediumKinds, rule.mediumKind)}: ${words(rule.mediumBasis)}`);
  };
  const functionsOf = ({ recipients }, kind) => recipients.functions.filter((code) => table.functions.find((one) => one.code === code).kinds.includes(kind));
  const nested = (edition, kind, rules) =>
    group(rules, (rule) => functionsOf(rule, kind).join()).map(([functions, ofFunctions]) => {
      const purposes = group(ofFunctions, ({ purpose }) => purpose).map(([purpose, ofPurpose]) =>
        h('li', {}, text(table.purposes, purpose), h('ul', {}, ofPurpose.map((rule) => path(edition, kind, rule)))));
      return functions ? h('li', {}, functions.split(',').map((code) => text(table.functions, code)).join(', '), h('ul', {}, purposes)) : purposes;
    });
  return [
    h('h2', { id: 'map-title' }, page.say('map')),
    h('p', {}, page.say('mapAbout')),
    table.editions.map((edition) => h(
      'details',
      {},
      h('summary', {}, edition.title[lang]),
      h('ul', {}, table.kinds.map(({ code }) => [code, edition.rules.filter(({ recipients }) => recipients.kinds.includes(code))])
        .filter(([, rules]) => rules.length)
        .map(([kind, rules]) => h('li', {}, text(table.kinds, kind), h('ul', {}, nested(edition, kind, rules))))),
    )),
  ];
}

/** The day, where the rule is in force on it; else the rule's first or last. */
function dayIn({ coverage }, { inForce: { from, end } }, day) {
  const first = [from, coverage.from].filter(Boolean).sort().pop();
  if (first && day < first) return first;
  return end && day >= end ? new Date(Date.parse(`${end}T00:00Z`) - 864e5).toISOString().slice(0, 10) : day;
}
