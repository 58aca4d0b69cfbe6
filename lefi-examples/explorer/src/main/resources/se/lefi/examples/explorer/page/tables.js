// What the recipient can have, and the decision tables.
import { h } from './dom.js';
import { answer, contains } from './engine.js';
import { firstCase, toForm } from './case.js';
import { why } from './answers.js';

function tableOf(label, header, rows) {
  const heads = h('tr', {}, header.map((text) => h('th', { scope: 'col' }, text)));
  const table = h('table', {}, h('thead', {}, heads), h('tbody', {}, rows));
  return h('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': label }, table);
}

/** Every purpose, by both editions: is there a rule for this recipient on the day, and why not. */
export function overview(page) {
  const { table, lang } = page;
  const { kind, function: has, day } = page.case;
  const who = { ...firstCase(table), kind, function: has, day };
  const requires = (rule) => {
    const texts = table.requirements.filter(({ code }) => code in rule.requires).map(({ text }) => text[lang]);
    return h('p', {}, `${page.say('requires')}: ${texts.join(', ')}`);
  };
  /** Whether something that the rule rests on is not in force on the day. */
  const isLapsed = ({ bases, provisions, lapses }, { ground, mediumBasis }) =>
    [bases[ground], bases[mediumBasis]]
      .flatMap((basis) => [...basis.provisions, ...basis.readAs])
      .some((code) => lapses[provisions[code].section].some(({ period }) => contains(period, day)));
  const cell = (edition, purpose) => {
    const { id, rules, bases } = edition;
    const { answer: said } = answer(table, id, toForm(table, { ...who, purpose }), lang);
    const rule = rules.find((one) => one.id === said.rule);
    if (!rule) return h('td', {}, '✗ ', said.unmet.map((one) => why(page, one)));
    const lapsed = isLapsed(edition, rule) ? page.say('lapsed') : '';
    const ground = bases[rule.ground].text[lang];
    return h('td', {}, h('span', { class: 'yes' }, `✓ ${page.say('ruleApplies')}${lapsed}: ${ground}`), requires(rule));
  };
  const row = ({ code, text }) => {
    const chosen = code === page.case.purpose;
    const choose = { type: 'button', 'aria-pressed': String(chosen), onclick: () => page.change({ purpose: code }) };
    const head = h('th', { scope: 'row' }, h('button', choose, text[lang]));
    return h('tr', { class: chosen && 'lit' }, head, table.editions.map((edition) => cell(edition, code)));
  };
  const label = `${page.say('overview')} ${day}`;
  const header = [page.say('purpose'), ...table.editions.map(({ title }) => title[lang])];
  return [h('h2', { id: 'overview-title' }, label), tableOf(label, header, table.purposes.map(row))];
}

/** As the reader has left it; at first where there is room. */
const isOpen = (id) => document.getElementById(id)?.open ?? matchMedia('(min-width: 60rem)').matches;

/** The rows are the library's; the one of the rule that applies is lit. */
function decisionTable(page, { id, title, rules, table }, said) {
  const label = title[page.lang];
  const { header, rows } = table[page.lang];
  const lit = rules.findIndex((rule) => rule.id === said.answer?.rule);
  const mark = () => h('strong', {}, `▶ ${page.say('theRule')}: `);
  const row = (cells, at) =>
    h(
      'tr',
      { class: at === lit ? 'lit' : lit >= 0 && 'dim', 'aria-current': at === lit && 'true' },
      cells.map((text, column) => h('td', {}, column === 0 && at === lit && mark(), text)),
    );
  const details = { id: `table-${id}`, open: isOpen(`table-${id}`) };
  return h('details', details, h('summary', {}, label), tableOf(label, header, rows.map(row)));
}

export const decisionTables = (page, said) => [
  h('h2', { id: 'tables-title' }, page.say('table')),
  page.table.editions.map((edition, i) => decisionTable(page, edition, said[i])),
];
