// node vectors.mjs FOLDER: holds FOLDER/engine.mjs against the vectors there, then with each of FOLDER/faults.json planted.
import { readFileSync } from 'node:fs';
import { compare, isDifferent } from './compare.mjs';

const read = (name) => readFileSync(`${process.argv[2]}/${name}`, 'utf8');
const lines = (name) => read(name).trimEnd().split('\n').map((line) => JSON.parse(line));

const text = read('engine.mjs');
const load = async (source) => (await import(`data:text/javascript,${encodeURIComponent(source)}`)).answer;
const table = JSON.parse(read('table.json'));
const [, ...vectors] = lines('vectors.jsonl');
const answer = await load(text);

const came = {
  vectors: compare(answer, table, vectors),
  sv: compare(answer, table, lines('worded-sv.jsonl'), 'sv'),
  en: compare(answer, table, lines('worded-en.jsonl'), 'en'),
  found: {},
};
for (const { name, right, wrong } of JSON.parse(read('faults.json'))) {
  if (!text.includes(right)) throw new Error(`nowhere to plant: ${name}`);
  const faulty = await load(text.replace(right, wrong));
  came.found[name] = vectors.find((vector) => isDifferent(faulty, table, vector))?.id ?? null;
}
console.log(JSON.stringify(came));
