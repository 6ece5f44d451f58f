const longestWord = 32;
const breakEvery = 8;
const zeroWidthSpace = '\u200b';

/**
 * The same value with every text made fit for paper: composed (NFC), white space (the no-break space apart) as single spaces, invisible format
 * characters removed (they can turn the reading direction of a name around), characters no font of ours can show replaced
 * by U+FFFD or "?", and very long words given places to break so that they cannot run off the page.
 */
export function printable(value: unknown, covered: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return printableText(value, covered);
  if (Array.isArray(value)) return value.map((item) => printable(item, covered));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item, covered)]));
  return value;
}

function printableText(text: string, covered: ReadonlySet<number>): string {
  const replacement = covered.has(0xfffd) ? '\ufffd' : '?';
  const plain = text
    .normalize('NFC')
    .replace(/(?:(?!\u00a0)[\s\p{Cc}])+/gu, ' ')
    .replace(/\p{Cf}/gu, '');
  const shown = Array.from(plain.trim(), (character) =>
    /[ \u00a0]/.test(character) || covered.has(character.codePointAt(0) ?? 0) ? character : replacement,
  ).join('');
  return shown.replace(new RegExp(`\\S{${longestWord + 1},}`, 'gu'), (word) =>
    (word.match(new RegExp(`.{1,${breakEvery}}`, 'gu')) ?? []).join(zeroWidthSpace),
  );
}
