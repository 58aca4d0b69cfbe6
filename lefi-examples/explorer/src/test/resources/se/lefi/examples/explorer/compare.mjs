// Holds an engine's answers against vectors. Plain, so that a browser can run it too.

const WORDS = ['text', 'title', 'explanation', 'detail', 'what', 'why'];

const isThere = (value) => value !== null && value !== undefined;
const isWord = (key, value, worded) =>
  worded ? key === 'explanation' : WORDS.includes(key) || (key === 'ground' && typeof value === 'string');

/** Whatever the order of members, and whether those that have nothing are there; by codes alone where no words are asked for. */
function same(said, meant, worded) {
  if (said === meant || !isThere(said) || !isThere(meant)) return said === meant || isThere(said) === isThere(meant);
  if (typeof said !== 'object' || typeof meant !== 'object') return false;
  if (Array.isArray(said) !== Array.isArray(meant) || said.length !== meant.length) return false;
  const isSame = (key) => isWord(key, said[key] ?? meant[key], worded) || same(said[key], meant[key], worded);
  return Object.keys(meant).every(isSame) && Object.keys(said).every((key) => key in meant || isSame(key));
}

/** What was said instead, or nothing; an engine that errs says something else. */
export function isDifferent(answer, table, { edition, form, answer: expected, violations }, lang) {
  const meant = { answer: expected, violations };
  try {
    const said = answer(table, edition, form, lang ?? 'en');
    return same(said, meant, lang) ? null : { said, meant };
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
