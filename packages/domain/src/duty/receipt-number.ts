/** Letters that look alike: which keyboard a number was typed on cannot be seen on the receipt. */
const lookAlikes = new Map([...'АВСЕНІКМОРТХУ'].map((cyrillic, index) => [cyrillic, 'ABCEHIKMOPTXY'[index] ?? '']));

/** The number of a receipt as it cannot be varied: "KB-0012 / 7", «КВ 00127» and "kb00127" are one; "0012" and "12" are, too. */
export function numberKey(number: string): string {
  const plain = [...number.replace(/№/g, '').normalize('NFKC').toUpperCase()]
    .map((character) => lookAlikes.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '');
  return plain || number;
}
