import { expect, it } from 'vitest';
import { mayBeSameOrganisation } from './same-organisation.ts';

it.each([
  ['«Үлгі Құрылыс» ЖШС', 'ТОО "УЛГИ КУРЫЛЫС"', true],
  ['«Үлгі Құрылыс» ЖШС', 'Ulgi Qurylys LLP', true],
  ['«Үлгі Құрылыс» жауапкершілігі шектеулі серіктестігі', '«Үлгі Құрылыс» ЖШС', true],
  ['«Үлгі Құрылыс» ЖШС', '«Жібек Жолы» ЖШС', false],
  ['ТОО «Весна»', 'АО «Горизонт»', false],
  ['ЖШС', '«Жібек Жолы» ЖШС', true],
])('%s and %s: %s', (one, other, same) => expect(mayBeSameOrganisation(one, other)).toBe(same));
