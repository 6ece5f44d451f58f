/** The cost of a difference that spelling explains, against 1 for another letter. */
export const spelling = 0.25;

/** Vowels that stand for one another inside a word: Mukhammad, Mohammed; Temur, Timur; Шавкат, Shovkat. */
const nearVowels = pairs('AO', 'OU', 'EI', 'AE');
/** Consonants that stand for one another at the end: Ахмед, Ahmet; Иванов, Ivanoff. */
const nearEndings = pairs('DT', 'FV');
/** At the start another vowel is mostly another name (Елена, Алёна); Oʻtkir and Уткир are not. */
const nearStarts = pairs('OU');

/** Two letters as one number: a pair is looked up for every place of two words, and numbers need no text made for it. */
function pair(one: number, other: number): number {
  return one * 0x1_00_00 + other;
}

function pairs(...letters: readonly string[]): ReadonlySet<number> {
  const both = letters.map((two) => [two.charCodeAt(0), two.charCodeAt(1)] as const);
  return new Set(both.flatMap(([one, other]) => [pair(one, other), pair(other, one)]));
}

/**
 * The least cost of turning one word of a matching key into the other, in letters; symmetric. What costs more than `limit`
 * is Infinity: no cost of a longer beginning is less than the least of a shorter one, so the rest need not be looked at.
 */
export function editCost(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = Math.min(
        (above[column] ?? Infinity) + gapCost(a, row - 1),
        (line[column - 1] ?? Infinity) + gapCost(b, column - 1),
        (above[column - 1] ?? Infinity) + changeCost(a, row - 1, b, column - 1),
      );
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    above = line;
  }
  const cost = above[b.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}

/** Liubov, Lubov: I before U is heard and often not written. */
function gapCost(word: string, place: number): number {
  return word[place] === 'I' && word[place + 1] === 'U' && place > 0 ? spelling : 1;
}

function changeCost(a: string, i: number, b: string, j: number): number {
  const one = a.charCodeAt(i);
  const other = b.charCodeAt(j);
  if (one === other) return 0;
  const lastA = i === a.length - 1;
  const lastB = j === b.length - 1;
  if (lastA || lastB) return lastA && lastB && nearEndings.has(pair(one, other)) ? spelling : 1;
  if (!nearVowels.has(pair(one, other))) return 1;
  return i === 0 || j === 0 ? (i === j && nearStarts.has(pair(one, other)) ? spelling : 1) : spelling;
}
