// Holds an engine's answers against vectors. Plain, so that a browser can run it too.

const WORDS = ['text', 'title', 'explanation', 'detail', 'what', 'why'];

/** With members in order, without those that have nothing, and without the explanation; without any words where none are asked. */
function plain(value, worded) {
  if (Array.isArray(value)) return value.map((one) => plain(one, worded));
  if (value === null || typeof value !== 'object') return value;
  const isWord = (key) => WORDS.includes(key) || (key === 'ground' && typeof value[key] === 'string');
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => (value[key] ?? null) !== null && (worded ? key !== 'explanation' : !isWord(key)))
      .sort()
      .map((key) => [key, plain(value[key], worded)]),
  );
}

/** What was said instead, or nothing; an engine that errs says something else. */
export function isDifferent(answer, table, { edition, form, answer: expected, violations }, lang) {
  const meant = JSON.stringify(plain({ answer: expected, violations }, lang));
  try {
    const said = JSON.stringify(plain(answer(table, edition, form, lang ?? 'en'), lang));
    return said === meant ? null : { said, meant };
  } catch (e) {
    return { said: String(e), meant };
  }
}

export function compare(answer, table, vectors, lang) {
  const different = vectors
    .map((vector) => ({ id: vector.id, ...isDifferent(answer, table, vector, lang) }))
    .filter(({ meant }) => meant);
  return { vectors: vectors.length, different: different.length, first: different.slice(0, 3) };
}
