import { languages, type Text } from '../text.ts';

const kazakhOnly = /[ӘҒҚҢӨҰҮІҺәғқңөұүіһ]/u;

/** Words that mix Cyrillic and Latin letters, as "iшкi" with Latin i. */
export function mixedWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word));
}

/** What is wrong with the letters of a text, in words; empty when each language is there and in its own letters. */
export function faultsOfLetters(text: Text): string[] {
  const faults: string[] = [];
  for (const language of languages) {
    if (text[language].trim() === '') faults.push(`${language} is empty`);
    for (const word of mixedWords(text[language])) faults.push(`${language} mixes scripts: ${word}`);
  }
  if (kazakhOnly.test(text.ru)) faults.push(`ru has a Kazakh letter: ${text.ru}`);
  if (/\p{Script=Cyrillic}/u.test(text.en)) faults.push(`en has a Cyrillic letter: ${text.en}`);
  return faults;
}
