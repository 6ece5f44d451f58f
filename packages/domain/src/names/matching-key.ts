import { latinLetters, plainLatin } from './transliterate.ts';

const lookAlikes: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['А', 'A'],
  ['В', 'B'],
  ['С', 'C'],
  ['Е', 'E'],
  ['Н', 'H'],
  ['І', 'I'],
  ['К', 'K'],
  ['М', 'M'],
  ['О', 'O'],
  ['Р', 'P'],
  ['Т', 'T'],
  ['Х', 'X'],
  ['У', 'Y'],
  ['Һ', 'H'],
];
const toLatin = new Map(lookAlikes);
const toCyrillic = new Map(lookAlikes.map(([cyrillic, latin]) => [latin, cyrillic] as const));
toCyrillic.set('H', 'Н');

/**
 * A word that mixes the scripts in one of them: Annex 1 itself prints Latin "i" inside Kazakh words (iшкi iстер). Letters
 * that have no twin decide; without any, the word is Cyrillic.
 */
function inOneScript(word: string): string {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  const latin = /[A-Z]/.test(word);
  if (!cyrillic || !latin) return word;
  const onlyCyrillic = [...word].some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !toLatin.has(letter));
  const onlyLatin = [...word].some((letter) => /[A-Z]/.test(letter) && !toCyrillic.has(letter));
  const twins = onlyLatin && !onlyCyrillic ? toLatin : toCyrillic;
  return [...word].map((letter) => twins.get(letter) ?? letter).join('');
}

/** Spellings of one sound, in the order in which they are put together; applied until nothing changes. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/Q/g, 'K'],
  [/W/g, 'V'],
  // The hard sign is printed IE before IA, IU and E.
  [/[IY]E(?=[IY][AU])/g, ''],
  [/SHCH|SCH/g, 'SH'],
  [/TCH/g, 'CH'],
  [/KH|GH(?=H)/g, 'H'],
  [/GH/g, 'G'],
  [/PH/g, 'F'],
  [/TH/g, 'T'],
  [/CK/g, 'K'],
  [/TZ/g, 'TS'],
  // Uzbek x is kh (Xurshid, Baxtiyor); between vowels and at the end it is ks (Maxim, Felix).
  [/(?<=[AEIOUY])X(?=[AEIOUY]|$)/g, 'KS'],
  [/X/g, 'H'],
  // Kazakh, Uzbek and Turkic names: Zhanna, Janna, Dzhanna, Djanna.
  [/DZH|DJ|J(?=[AEIOUY])/g, 'ZH'],
  [/J/g, 'I'],
  [/C(?=[EIY])/g, 'S'],
  [/C(?!H)/g, 'K'],
  // Ё is E in passports, YO by ear; E after a vowel is E or YE.
  [/YO/g, 'E'],
  [/Y/g, 'I'],
  [/I+E/g, 'E'],
  [/OU|OO/g, 'U'],
  // Müller is Mueller in a machine-readable zone.
  [/UE/g, 'U'],
  [/OE/g, 'O'],
  [/AE/g, 'A'],
  [/(.)\1+/gu, '$1'],
  [/(?<=A)H$/g, ''],
];

function fold(word: string): string {
  const folded = folds.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return folded === word ? word : fold(folded);
}

/**
 * The key under which a name is found and compared in any script and spelling: words of capital Latin letters with one
 * spelling for each sound, in the order given, one space between them. «Жүсіпов Әлихан», "JUSSIPOV ALIKHAN" and
 * "Zhusupov-Alihan" come near each other word by word; what spelling cannot tell is left to `matchNames`. Applied to a key
 * it gives the same key. Letters of other scripts are kept.
 */
export function matchingKey(name: string): string {
  return plainLatin(name.normalize('NFKC').toUpperCase().normalize('NFKC'))
    .replace(/['’ʻʼ‘`´ʹʺ"]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => fold(latinLetters(inOneScript(word))))
    .filter((word) => word !== '')
    .join(' ');
}
