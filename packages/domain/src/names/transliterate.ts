/**
 * A capital Cyrillic letter in Latin: ICAO Doc 9303, part 3, section 6 B, as Russian passports are printed; the Kazakh
 * letters after the secondary table used in Kazakhstan's passports.
 */
const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'А=A Б=B В=V Г=G Д=D Е=E Ё=E Ж=ZH З=Z И=I Й=I К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F Х=KH Ц=TS Ч=CH Ш=SH ' +
    'Щ=SHCH Ъ=IE Ы=Y Ь= Э=E Ю=IU Я=IA Ә=A Ғ=G Қ=K Ң=N Ө=O Ұ=U Ү=U І=I Һ=H Є=IE Ї=I Ґ=G Ў=U Ҳ=H Ҷ=J Ӣ=I Ӯ=U ' +
    'Ђ=DJ Ѓ=G Ѕ=DZ Ј=J Љ=L Њ=N Ћ=CH Ќ=K Џ=DZH'
  )
    .split(' ')
    .map((pair) => pair.split('=')),
);

/**
 * The Latin spelling to offer for a name in Russian or Kazakh letters. Only an offer: the spelling of the passport, typed
 * by the applicant, always prevails.
 */
export function suggestLatin(cyrillic: string): string {
  return cyrillic.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const capitals = word === word.toUpperCase() && [...word].length > 1;
    return [...word]
      .map((letter) => {
        const latin = latinOf[letter.toUpperCase()];
        if (latin === undefined) return letter;
        if (letter === letter.toLowerCase()) return latin.toLowerCase();
        return capitals ? latin : latin.charAt(0) + latin.slice(1).toLowerCase();
      })
      .join('');
  });
}

/** Latin letters beyond A–Z in A–Z; what is not listed loses its mark (é → e). */
const plainLetters: Readonly<Record<string, string>> = {
  Ş: 'SH', Š: 'SH', Ș: 'SH', Ç: 'CH', Č: 'CH', Ć: 'CH', Ž: 'ZH', Ğ: 'G', İ: 'I', ı: 'I', Ə: 'A', Æ: 'AE', Ø: 'O',
  Ł: 'L', Đ: 'D', Ð: 'D', Þ: 'TH', ß: 'SS', Œ: 'OE',
}; // prettier-ignore

/** A name in any Latin alphabet in the capital letters A–Z. Other scripts stay as they are. */
export function plainLatin(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => plainLetters[letter] ?? plainLetters[letter.toUpperCase()] ?? letter.toUpperCase())
    .join('')
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
      return plainLetters[bare] ?? bare;
    });
}

const vowels = 'AEIOUY';

/** Tried from the top at every place of a word; `at` looks at the whole word and the place. */
const russianOf: readonly (readonly [string, string, ((word: string, place: number) => boolean)?])[] = [
  ['SHCH', 'щ'],
  ['JOHN', 'джон'],
  ['SCH', 'ш'],
  ['TCH', 'ч'],
  ['DZH', 'дж'],
  ['ZH', 'ж'],
  ['KH', 'х'],
  ['TS', 'ц'],
  ['TZ', 'ц'],
  ['CH', 'ч'],
  ['SH', 'ш'],
  ['PH', 'ф'],
  ['TH', 'т'],
  ['GH', 'г'],
  ['CK', 'к'],
  ['OO', 'у'],
  ['EE', 'и', (word) => !/EE[VN]/.test(word)],
  ['IIA', 'ия'],
  ['IYA', 'ия'],
  ['IIU', 'ию'],
  ['IYU', 'ию'],
  ['YI', 'йы', (_, place) => place === 0],
  ['YU', 'ю'],
  ['YA', 'я'],
  ['YE', 'е'],
  ['IYO', 'иё'],
  ['YO', 'йо', (word, place) => place === 0 || isVowel(word[place - 1])],
  ['YO', 'ё'],
  ['IU', 'ю', (word, place) => place === 0 || isVowel(word[place - 1])],
  ['IA', 'я', (word, place) => place === 0 || isVowel(word[place - 1])],
  ['IA', 'ия', (word, place) => place + 2 === word.length],
  ['SKY', 'ский', (word, place) => place + 3 === word.length],
  ['SKIY', 'ский', (word, place) => place + 4 === word.length],
  ['SKII', 'ский', (word, place) => place + 4 === word.length],
  ['IY', 'ий'],
  ['X', 'х', (word, place) => place === 0 || !isVowel(word[place - 1])],
  ['X', 'х', (word, place) => place + 1 < word.length && !isVowel(word[place + 1])],
  ['C', 'с', (word, place) => 'EIY'.includes(word[place + 1] ?? '-')],
  ['Y', 'й', (word, place) => place > 0 && isVowel(word[place - 1])],
  ['Y', 'и', (word, place) => place + 1 === word.length],
  ['I', 'й', (word, place) => place > 0 && 'AEOU'.includes(word[place - 1] ?? '-') && word.slice(place) !== 'IL'],
  ['E', 'э', (word, place) => place === 0 || 'AOU'.includes(word[place - 1] ?? '-')],
  ...'A=а B=б C=к D=д E=е F=ф G=г H=х I=и J=дж K=к L=л M=м N=н O=о P=п Q=к R=р S=с T=т U=у V=в W=в X=кс Y=ы Z=з'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
];

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter);
}

/**
 * The Russian transcription (Annex 3, note 2) to offer for a name in Latin letters, by the sound of the commonest
 * spelling; one spelling may stand for several names, so the applicant corrects it. Apostrophes are left out.
 */
export function suggestRussian(latin: string): string {
  return latin
    .normalize('NFC')
    .replace(/['’ʻʼ‘`]/gu, '')
    .replace(/[\p{Script=Latin}\p{M}]+/gu, (word) => {
      const capitals = word === word.toUpperCase() && [...word].length > 1;
      const russian = russianWord(plainLatin(word));
      if (capitals) return russian.toUpperCase();
      const first = word.charAt(0);
      return first === first.toUpperCase() ? russian.charAt(0).toUpperCase() + russian.slice(1) : russian;
    });
}

function russianWord(word: string): string {
  let russian = '';
  for (let place = 0; place < word.length;) {
    const rule = russianOf.find(
      ([from, , at]) => word.startsWith(from, place) && (at === undefined || at(word, place)),
    );
    russian += rule ? rule[1] : word.charAt(place);
    place += rule ? rule[0].length : 1;
  }
  return russian;
}

/**
 * A word in capital letters with its Cyrillic letters in Latin by the table of `suggestLatin`; rarer ones by their letter
 * without its mark, or left out. Other letters stay as they are.
 */
export function latinLetters(capitalWord: string): string {
  return capitalWord.normalize('NFC').replace(/\p{Script=Cyrillic}\p{M}*/gu, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return latinOf[letter] ?? latinOf[bare] ?? '';
  });
}
