import { matchingKey } from '../names/matching-key.ts';

/** Words that say what sort of organisation it is, in the languages of letterheads and certificates. */
const forms = new Set(
  [
    'ЖШС ТОО LLP АҚ АО JSC ЖК ИП ҚБ ОО ҚҚ ОФ ПК ӨК',
    'жауапкершілігі шектеулі серіктестігі товарищество с ограниченной ответственностью limited liability partnership',
    'акционерлік қоғамы акционерное общество joint stock company жеке кәсіпкер индивидуальный предприниматель',
    'қоғамдық бірлестігі общественное объединение қоры фонд филиалы филиал branch мекемесі учреждение және и and of the',
  ].flatMap((words) => matchingKey(words).split(' ')),
);

/**
 * Whether two names may be one organisation's: a certificate and a letterhead seldom spell it alike, but they share a word
 * that is not its form of ownership, in whatever script. Names of such words only tell nothing, and may be one.
 */
export function mayBeSameOrganisation(one: string, other: string): boolean {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  return words.length === 0 || others.length === 0 || words.some((word) => others.includes(word));
}

function tellingWords(name: string): string[] {
  return matchingKey(name)
    .split(' ')
    .filter((word) => word.length > 1 && !forms.has(word));
}
