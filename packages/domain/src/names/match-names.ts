import { editCost, spelling } from './edit-cost.ts';
import { matchingKey } from './matching-key.ts';

export type NameMatch = {
  /** 0 = nothing in common … 1 = the same key. For ordering candidates before an officer's eyes. */
  readonly score: number;
  /** Spellings of one name: every word of the shorter has its spelling in the longer. An officer decides whether of one person. */
  readonly same: boolean;
};

/** What two words may differ by and still be spellings of one name. */
const wordTolerance = 0.5;
const nameTolerance = 0.75;
/** Below this length one letter makes another name: Алия, Алма; Дана, Дина. */
const tolerantLength = 5;
/** Below this likeness two words have nothing in common. */
const likeness = 0.5;
const mostWords = 8;
const mostLetters = 300;

/**
 * Compares two names in any scripts: the order of the words does not matter, and one of them may lack the patronymic. A
 * final vowel never passes for spelling: Александр and Александра are two people.
 */
export function matchNames(a: string, b: string): NameMatch {
  return matchPrepared(prepareName(a), prepareName(b));
}

/** The readings of a name's words: as they stand, and, "Abdul Aziz" being "Abdulaziz", with each pair of words as one. */
export type PreparedName = readonly (readonly string[])[];

/** What a name is compared by, made once for a name that is compared with many. */
export function prepareName(name: string): PreparedName {
  return withOneMerge(wordsOf(name));
}

/** `matchNames` of names that were prepared. */
export function matchPrepared(a: PreparedName, b: PreparedName): NameMatch {
  let score = 0;
  let same = false;
  for (const left of a) {
    for (const right of b) {
      const match = matchWords(left, right);
      score = Math.max(score, match.score);
      same ||= match.same;
    }
  }
  return { score: Math.round(score * 1000) / 1000, same };
}

function wordsOf(name: string): string[] {
  return matchingKey(name.slice(0, mostLetters)).split(' ').filter(Boolean).slice(0, mostWords);
}

/** Empty for a name without letters: it is like no other. */
function withOneMerge(words: readonly string[]): string[][] {
  if (words.length === 0) return [];
  const merged = words.slice(1).map((word, place) => [
    ...words.slice(0, place),
    // Folded again: the seam may make a spelling of one sound.
    matchingKey(`${words[place] ?? ''}${word}`),
    ...words.slice(place + 2),
  ]);
  return [[...words], ...merged];
}

type Best = { readonly likeness: number; readonly cost: number };

/** Pairs the words of the shorter name with those of the longer, each with another: all ways, by sets of words taken. */
function matchWords(a: readonly string[], b: readonly string[]): NameMatch {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const costs = shorter.map((word) => longer.map((other) => differenceOf(word, other)));
  let states = new Map<number, Best>([[0, { likeness: 0, cost: 0 }]]);
  for (const [row, word] of shorter.entries()) {
    const next = new Map<number, Best>();
    for (const [taken, best] of states) {
      longer.forEach((other, place) => {
        if (taken & (1 << place)) return;
        const cost = costs[row]?.[place] ?? Infinity;
        const length = Math.max(word.length, other.length);
        const like = 1 - Math.min(cost, length) / length;
        const set = taken | (1 << place);
        const before = next.get(set) ?? { likeness: -1, cost: Infinity };
        next.set(set, {
          likeness: Math.max(
            before.likeness,
            best.likeness + (like < likeness ? 0 : like * (word.length + other.length)),
          ),
          cost: Math.min(before.cost, cost > toleranceOf(word, other) ? Infinity : best.cost + cost),
        });
      });
    }
    states = next;
  }
  const reached = [...states.entries()];
  const lengths = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  const extra = (taken: number) => lengths(longer.filter((_, place) => !(taken & (1 << place))));
  const score = Math.max(
    ...reached.map(([taken, best]) => {
      // A lacking patronymic says little when two words agree; one word in common says little about a person.
      const lack = extra(taken) * (shorter.length > 1 ? 0.2 : 1);
      return best.likeness / (lengths(shorter) + lengths(longer) - extra(taken) + lack);
    }),
  );
  const cost = Math.min(...reached.map(([, best]) => best.cost));
  return { score, same: cost <= nameTolerance && (shorter.length > 1 || longer.length === 1) };
}

function toleranceOf(a: string, b: string): number {
  return Math.min(a.length, b.length) < tolerantLength ? 0 : wordTolerance;
}

/**
 * The least cost of turning one word into the other, in letters; symmetric. Beyond what leaves the two anything in common it
 * does not matter how much more it is.
 */
function differenceOf(a: string, b: string): number {
  const limit = Math.max((1 - likeness) * Math.max(a.length, b.length), wordTolerance);
  const [left, right] = [withoutPatronymicEnding(a), withoutPatronymicEnding(b)];
  // Ержанұлы and Ержанович are one patronymic in two languages; Ержанқызы is a woman's.
  if (left && right && left.ending !== right.ending && left.sex === right.sex) {
    return editCost(left.stem, right.stem, limit) + spelling / 5;
  }
  const starts = [a, b].map((word) => word.replace(/^ZH(?=[AOU])/, 'I').replace(/^ZHE/, 'E'));
  const [c = a, d = b] = starts;
  // Johann, Йоханн: an initial J is read in two ways.
  const initial = (c !== a) !== (d !== b) ? editCost(c, d, limit) + spelling / 5 : Infinity;
  return Math.min(editCost(a, b, limit), initial);
}

const patronymicEndings = [
  ['OVICH', 'm'],
  ['EVICH', 'm'],
  ['OVNA', 'f'],
  ['EVNA', 'f'],
  ['ULI', 'm'],
  ['KIZI', 'f'],
  ['OGLI', 'm'],
  ['OGLU', 'm'],
] as const;

function withoutPatronymicEnding(word: string): { stem: string; ending: string; sex: 'm' | 'f' } | undefined {
  const found = patronymicEndings.find(([ending]) => word.endsWith(ending) && word.length >= ending.length + 3);
  return found && { stem: word.slice(0, -found[0].length), ending: found[0], sex: found[1] };
}
