// The page: holds the case, and shows what follows from it.
import { h } from './dom.js';
import { answer, contains } from './engine.js';
import { changed, firstCase, fromFragment, toCsv, toForm, toFragment, toJson } from './case.js';
import { controls, inPrint, sync } from './controls.js';
import { answers, days, outcome } from './answers.js';
import { decisionTables, overview } from './tables.js';
import { map } from './map.js';
import { wordsIn } from './words.js';

const table = JSON.parse(document.getElementById('table').textContent);
const place = (id) => document.getElementById(id);

const page = {
  table,
  case: firstCase(table),
  lang: 'en',
  say: wordsIn('en'),
  edition: (id) => table.editions.find((one) => one.id === id),
  change(fields) {
    page.case = changed(page.case, fields);
    history.replaceState(null, '', toFragment(page.case));
    show();
  },
  /** After a remedy: on to the next one of that edition, or to its answer. */
  mend(mended, id) {
    page.change(mended);
    (document.querySelector(`#${id} .remedy:not(:disabled)`) ?? place(`${id}-title`)).focus();
  },
  open: openProvision,
};

function show() {
  sync(page);
  place('in-print').replaceChildren(...inPrint(page));
  const said = table.editions.map(({ id }) => answer(table, id, toForm(table, page.case), page.lang));
  place('answers').replaceChildren(...[answers(page, said)].flat());
  place('overview').replaceChildren(...overview(page));
  place('tables').replaceChildren(...decisionTables(page, said).flat());
  const sentences = said.map(({ answer: one }) => one && `${page.edition(one.edition).title[page.lang]}: ${outcome(page, one)}.`);
  place('said').textContent = sentences.filter(Boolean).join(' ') || page.say('invalid');
}

/** Everything anew, in a language. */
function speak(lang) {
  Object.assign(page, { lang, say: wordsIn(lang), case: { ...page.case, lang } });
  document.documentElement.lang = lang;
  document.title = page.say('title');
  document.querySelectorAll('[data-say]').forEach((element) => (element.textContent = page.say(element.dataset.say)));
  place('language').lang = lang === 'sv' ? 'en' : 'sv';
  place('controls').replaceChildren(...controls(page));
  place('map').replaceChildren(...map(page).flat());
  show();
}

function openProvision(id, code, source) {
  const { provisions, register, lapses, notes, bases } = page.edition(id);
  const { text, section, eliPath, anchor } = provisions[code];
  const lapse = lapses[section].find(({ period }) => contains(period, page.case.day));
  const by = (key, statute) => statute && `${page.say(key)} ${statute}`;
  const wording = ({ inForce, wordedBy, endedBy }) =>
    [days(page, inForce), by('wordedBy', wordedBy), by('endedBy', endedBy)].filter(Boolean).join(', ');
  const noted = bases.filter((basis) => basis.provisions.includes(code)).flatMap((basis) => basis.notes);
  const said = [...new Set([...noted, ...(lapse?.notes ?? [])])];
  const rows = [
    [page.say('source'), page.say(source)],
    [page.say('force'), lapse ? lapse.text[page.lang] : register[section].length ? page.say('yes') : page.say('unknown')],
    [page.say('life'), h('ul', {}, register[section].map((line) => h('li', {}, wording(line))))],
    [page.say('code'), h('code', {}, code)],
    [page.say('eli'), h('code', {}, eliPath)],
    [page.say('anchor'), h('a', { href: `https://lagen.nu/${anchor}`, rel: 'noreferrer' }, `lagen.nu/${anchor}`)],
    said.length > 0 && [page.say('notes'), h('ul', {}, said.map((note) => h('li', {}, notes[note][page.lang])))],
  ].filter(Boolean);
  place('provision').replaceChildren(
    h('h2', { id: 'provision-title' }, text[page.lang]),
    h('dl', {}, rows.map(([label, content]) => h('div', {}, h('dt', {}, label), h('dd', {}, content)))),
    h('form', { method: 'dialog' }, h('button', {}, page.say('close'))),
  );
  place('provision').showModal();
}

/** The text stands there to be copied, too, where the browser lets no page copy. */
async function copy(text) {
  const area = place('copy');
  area.hidden = place('copy-label').hidden = false;
  area.value = text;
  area.select();
  await navigator.clipboard?.writeText(text).then(() => (place('said').textContent = page.say('copied')), () => {});
}

const form = () => toForm(table, page.case);
place('link').addEventListener('click', () => copy(location.href));
place('csv').addEventListener('click', () => copy(toCsv(form())));
place('json').addEventListener('click', () => copy(toJson(form())));
place('print').addEventListener('click', () => window.print());
place('language').addEventListener('click', () => {
  speak(page.lang === 'sv' ? 'en' : 'sv');
  history.replaceState(null, '', toFragment(page.case));
});
place('to-answer').addEventListener('click', () => place('answer-title').focus());
const start = () => {
  const { lang, ...read } = fromFragment(table, location.hash);
  page.case = read;
  speak(lang ?? (navigator.language.startsWith('sv') ? 'sv' : 'en'));
};
window.addEventListener('hashchange', start);
start();

// For the console, and for tests.
window.lefi = { answer: (id, it, lang) => answer(table, id, it, lang), table };
