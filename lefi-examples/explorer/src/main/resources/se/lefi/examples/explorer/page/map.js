// The map of every path: recipients, purposes, grounds and media, as a nested list.
import { h } from './dom.js';
import { dayBefore } from './case.js';
import { days } from './answers.js';

/** Values with the same key together, in the order in which they come. */
const grouped = (values, key) =>
  [...new Set(values.map(key))].map((of) => [of, values.filter((value) => key(value) === of)]);

/** The day, where the rule is in force on it; else the rule's first or last. */
function dayIn({ coverage }, { inForce: { from, end } }, day) {
  const first = [from, coverage.from].filter(Boolean).sort().pop();
  if (first && day < first) return first;
  return end && day >= end ? dayBefore(end) : day;
}

function mapOf(page, edition) {
  const { table, lang } = page;
  const named = (words, code) => words.find((one) => one.code === code).text[lang];
  const isOf = (kind, code) => table.functions.find((one) => one.code === code).kinds.includes(kind);
  const functionsOf = ({ recipients }, kind) => recipients.functions.filter((code) => isOf(kind, code));
  const branch = (text, items) => h('li', {}, text, h('ul', {}, items));

  const path = (kind, rule) => {
    const who = { kind, function: functionsOf(rule, kind)[0] ?? '' };
    const go = () => page.change({ ...who, purpose: rule.purpose, day: dayIn(edition, rule, page.case.day) });
    const [ground, medium] = [rule.ground, rule.mediumBasis].map((place) => edition.bases[place].text[lang]);
    const text = ` ${ground} → ${named(table.mediumKinds, rule.mediumKind)}: ${medium}`;
    return h('li', {}, h('button', { type: 'button', onclick: go }, days(page, rule.inForce)), text);
  };
  const ofPurposes = (kind, rules) =>
    grouped(rules, ({ purpose }) => purpose).map(([purpose, of]) =>
      branch(named(table.purposes, purpose), of.map((rule) => path(kind, rule))),
    );
  const ofFunctions = (kind, rules) =>
    grouped(rules, (rule) => functionsOf(rule, kind).join()).map(([functions, of]) => {
      const names = functions.split(',').map((code) => code && named(table.functions, code));
      return functions ? branch(names.join(', '), ofPurposes(kind, of)) : ofPurposes(kind, of);
    });
  const ofKinds = table.kinds
    .map(({ code }) => [code, edition.rules.filter(({ recipients }) => recipients.kinds.includes(code))])
    .filter(([, rules]) => rules.length)
    .map(([kind, rules]) => branch(named(table.kinds, kind), ofFunctions(kind, rules)));
  return h('details', {}, h('summary', {}, edition.title[lang]), h('ul', {}, ofKinds));
}

export const map = (page) => [
  h('h2', { id: 'map-title' }, page.say('map')),
  h('p', {}, page.say('mapAbout')),
  page.table.editions.map((edition) => mapOf(page, edition)),
];
