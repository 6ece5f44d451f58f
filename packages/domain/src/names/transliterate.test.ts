import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestLatin, suggestRussian } from './transliterate.ts';

describe('the Latin spelling to offer (ICAO Doc 9303)', () => {
  it.each([
    ['Щербаков', 'Shcherbakov'],
    ['ЩЕРБАКОВ', 'SHCHERBAKOV'],
    ['Юлия Яковлева', 'Iuliia Iakovleva'],
    ['Подъячев', 'Podieiachev'],
    ['Игорь Соловьёв', 'Igor Solovev'],
    ['Хамидова Алима', 'Khamidova Alima'],
    ['Цой', 'Tsoi'],
    ['Эльмира Жумабаева', 'Elmira Zhumabaeva'],
    ['Петрова-Водкина', 'Petrova-Vodkina'],
    // The Kazakh letters.
    ['Әлихан', 'Alikhan'],
    ['Ғалым', 'Galym'],
    ['Қуаныш', 'Kuanysh'],
    ['Ең', 'En'],
    ['Өмірзақ', 'Omirzak'],
    ['Ұлан Үміт', 'Ulan Umit'],
    ['Жиһан', 'Zhihan'],
    ['Smith', 'Smith'],
    ['', ''],
  ])('%s → %s', (cyrillic, latin) => {
    expect(suggestLatin(cyrillic)).toBe(latin);
  });

  it('leaves no Cyrillic letter of Russian or Kazakh', () => {
    const letters = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүіһАБЮЯЩҒҚӘ -');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (name) => {
        expect(suggestLatin(name.join(''))).toMatch(/^[A-Za-z -]*$/);
      }),
    );
  });
});

describe('the Russian transcription to offer (Annex 3, note 2)', () => {
  it.each([
    ['KHAMIDOVA ALIMA', 'ХАМИДОВА АЛИМА'],
    ['Shcherbakov Yuriy', 'Щербаков Юрий'],
    ['Iuliia Iakovleva', 'Юлия Яковлева'],
    ['Sergey Vishnevsky', 'Сергей Вишневский'],
    ['ANDREI ALEKSEEV', 'АНДРЕЙ АЛЕКСЕЕВ'],
    ['Maria', 'Мария'],
    ['Diana', 'Диана'],
    ['Emre Yılmaz', 'Эмре Йылмаз'],
    ['Ayşe', 'Айше'],
    ['Yusuf', 'Юсуф'],
    ['Xurshid Baxtiyorov', 'Хуршид Бахтиёров'],
    ['Oʻtkir', 'Откир'],
    ['Max', 'Макс'],
    ['John Smith', 'Джон Смит'],
    ['Anna-Lena', 'Анна-Лена'],
    ['Иванов', 'Иванов'],
  ])('%s → %s', (latin, russian) => {
    expect(suggestRussian(latin)).toBe(russian);
  });

  it('leaves no Latin letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZşğıöüçéøł -'), maxLength: 30 }),
        (name) => {
          expect(suggestRussian(name)).not.toMatch(/\p{Script=Latin}/u);
        },
      ),
    );
  });
});
