import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames } from './match-names.ts';
import { matchingKey } from './matching-key.ts';
import { suggestLatin } from './transliterate.ts';

/** Spellings of one name as passports, letters and the special records have them. All people are fictional. */
const same: readonly (readonly [why: string, a: string, b: string])[] = [
  ['same letters, other case', 'Петров Илья', 'ПЕТРОВ ИЛЬЯ'],
  ['Russian and ICAO Latin', 'Щербаков Юрий', 'SHCHERBAKOV IURII'],
  ['Russian and older passport Latin', 'Щербаков Юрий', 'SHCHERBAKOV YURIY'],
  ['Russian and French-like Latin', 'Вячеслав Жуков', 'VIATCHESLAV JUKOV'],
  ['IA and YA', 'VIACHESLAV IAKOVLEV', 'VYACHESLAV YAKOVLEV'],
  ['IU and YU', 'IULIIA LIUTAIA', 'YULIYA LYUTAYA'],
  ['YE and E', 'YEVGENIY YELISEYEV', 'EVGENII ELISEEV'],
  ['Ё as E', 'Фёдор Королёв', 'FEDOR KOROLEV'],
  ['Ё as YO', 'Фёдор Королёв', 'FYODOR KOROLYOV'],
  ['KH and H', 'KHAMIDOVA ALIMA', 'Hamidova Alima'],
  ['KH and Х', 'Хамидова Алима', 'KHAMIDOVA ALIMA'],
  ['Uzbek x', 'Xurshid Baxtiyorov', 'Хуршид Бахтиёров'],
  ['Uzbek x and KH', 'SHAXNOZA XOLIQOVA', 'SHAKHNOZA KHOLIKOVA'],
  ['Uzbek oʻ', 'Oʻtkir Toʻrayev', 'Уткир Тураев'],
  ['Uzbek o and Russian a', 'Shovkat Rahmonov', 'Шавкат Рахманов'],
  ['X as KS', 'MAXIM ALEXEYEV', 'Максим Алексеев'],
  ['Kazakh letters and Latin', 'Жүсіпов Әлихан', 'ZHUSSIPOV ALIKHAN'],
  ['Kazakh letters and Russian', 'Әбдіқадыров Ғалым', 'Абдикадыров Галым'],
  ['Kazakh Қ Ң Ө', 'Қоңыратбаев Өмірзақ', 'KONYRATBAYEV OMIRZAK'],
  ['Kazakh Қ as Q', 'Қуаныш Сәрсенбай', 'QUANYSH SARSENBAI'],
  ['Kazakh Һ', 'Жиһан Сәрсенов', 'JIHAN SARSENOV'],
  ['ZH and J', 'Жанна Жумабаева', 'JANNA JUMABAYEVA'],
  ['DZH and J', 'Джамшид Рахимов', 'JAMSHID RAHIMOV'],
  ['German J read as Й', 'Johann Weber', 'Йоханн Вебер'],
  ['GH and G', 'Ghani Aghaev', 'Гани Агаев'],
  ['Turkish letters', 'AYŞE ÖZTÜRK', 'AYSHE OZTURK'],
  ['Turkish letters and Russian', 'Çağlar Yıldız', 'Чаглар Йылдыз'],
  ['Turkish dotless ı', 'Işık Yılmaz', 'ISHIK YILMAZ'],
  ['Azerbaijani ə', 'Əliyev Rəşad', 'ALIYEV RASHAD'],
  ['umlaut and its machine-readable spelling', 'MÜLLER JÜRGEN', 'MUELLER JUERGEN'],
  ['umlaut left out', 'Jörg Schröder', 'JORG SCHRODER'],
  ['sharp s', 'Weiß Franz', 'WEISS FRANZ'],
  ['accents', 'José Nuñez', 'JOSE NUNEZ'],
  ['doubled letters', 'MUHAMMAD HASSAN', 'MUHAMAD HASAN'],
  ['Mohammed in two spellings', 'Mohammed Karimi', 'Мухаммад Карими'],
  ['Ahmed and Ahmet', 'Ahmet Demir', 'Ахмед Демир'],
  ['final h after a', 'Abdullah Saleh', 'Абдулла Салех'],
  ['one word or two', 'ABDUL AZIZ RAHIMI', 'ABDULAZIZ RAHIMI'],
  ['hyphen or space', 'Петрова-Иванова Анна', 'PETROVA IVANOVA ANNA'],
  ['apostrophe', "O'Brien Patrick", 'OBRIEN PATRICK'],
  ['soft sign', 'Игорь Васильев', 'IGOR VASILEV'],
  ['soft sign as IE', 'Игорь Васильев', 'IGOR VASILIEV'],
  ['hard sign', 'Подъячев Олег', 'PODIEIACHEV OLEG'],
  ['hard sign left out', 'Подъячев Олег', 'PODYACHEV OLEG'],
  ['Наталья and Наталия', 'Наталья Ким', 'NATALIIA KIM'],
  ['-ский', 'Вишневский Аркадий', 'VISHNEVSKY ARKADY'],
  ['-ский, ICAO', 'Вишневский Аркадий', 'VISHNEVSKII ARKADII'],
  ['order swapped', 'Иванов Сергей', 'SERGEY IVANOV'],
  ['order swapped across scripts', 'Әсел Нұрланова', 'NURLANOVA ASSEL'],
  ['patronymic lacking', 'Иванов Сергей Петрович', 'IVANOV SERGEI'],
  ['patronymic lacking, order swapped', 'Каримова Дильноза Рустамовна', 'Dilnoza Karimova'],
  ['patronymic in two languages', 'Серіков Ержан Ерланұлы', 'Сериков Ержан Ерланович'],
  ['oghlu in a word of its own', 'Алиев Вагиф Самед оглы', 'ALIYEV VAGIF SAMEDOGLU'],
  ['Latin i inside a Kazakh word', 'Серiк Iлиясов', 'Серік Ілиясов'],
  ['Cyrillic letters inside a Latin word', 'SАRSEN ОMAROV', 'SARSEN OMAROV'],
  ['Ц as TS and TZ', 'Цой Виктория', 'TZOY VIKTORIYA'],
  ['PH and F', 'Stephan Philippov', 'Стефан Филиппов'],
  ['-off', 'Ivanoff Peter', 'IVANOV PETER'],
  ['Любовь', 'Любовь Орлова', 'LUBOV ORLOVA'],
  ['Timur and Temur', 'Temur Saidov', 'Тимур Саидов'],
  ['spaces and stops around', '  Ли,  Ольга. ', 'LI OLGA'],
];

/** Names that come near and belong to different people. */
const different: readonly (readonly [why: string, a: string, b: string])[] = [
  ['other surname', 'Иванов Сергей', 'PETROV SERGEI'],
  ['other given name', 'Иванов Сергей', 'IVANOV ANDREI'],
  ['man and woman', 'Иванов Александр', 'Иванова Александра'],
  ['man and woman, surname without gender', 'Ким Александр', 'KIM ALEKSANDRA'],
  ['man and woman, Latin', 'KARIMOV AZIZ', 'KARIMOVA AZIZA'],
  ['surname of a woman', 'Волков Саша', 'Волкова Саша'],
  ['other patronymic', 'Иванов Сергей Петрович', 'IVANOV SERGEI IVANOVICH'],
  ['patronymic of a man and of a woman', 'Серік Жан Ерланұлы', 'Серік Жан Ерланқызы'],
  ['Марат and Мурат', 'Марат Ахметов', 'MURAT AKHMETOV'],
  ['Марина and Мария', 'Марина Ким', 'MARIIA KIM'],
  ['Дина and Диана', 'Дина Ли', 'DIANA LI'],
  ['Дана and Диана', 'Дана Ли', 'DIANA LI'],
  ['Дана and Дина', 'Дана Сабитова', 'DINA SABITOVA'],
  ['Алия and Али', 'Алия Хан', 'ALI KHAN'],
  ['Алия and Алма', 'Алия Оспанова', 'ALMA OSPANOVA'],
  ['Айгүл and Айнұр', 'Айгүл Серікова', 'AINUR SERIKOVA'],
  ['Аслан and Арслан', 'Аслан Дудаев', 'ARSLAN DUDAEV'],
  ['Ержан and Еркін', 'Ержан Омаров', 'ERKIN OMAROV'],
  ['Елена and Алёна', 'Елена Белова', 'ALENA BELOVA'],
  ['Данияр and Данияра', 'Данияр Бек', 'DANIYARA BEK'],
  ['Zahra and Sara', 'Zahra Ahmadi', 'Sara Ahmadi'],
  ['Иванов and Ивановский', 'Иванов Олег', 'IVANOVSKII OLEG'],
  ['Смирнов and Смольнов', 'Смирнов Павел', 'SMOLNOV PAVEL'],
  ['two Chinese names', 'WANG WEI', 'WANG WEN'],
  ['short surnames', 'LI NA', 'LU NA'],
  ['surname alone', 'Иванов', 'IVANOV SERGEI'],
  ['given name against surname of another', 'Омар Хасанов', 'Хасан Омаров'],
  ['brothers', 'Юсупов Хасан', 'YUSUPOV HUSAN'],
  ['brothers, Turkish', 'Hasan Kaya', 'Hüseyin Kaya'],
  ['father and son', 'Петров Иван Сергеевич', 'Петров Сергей Иванович'],
  ['nothing in common', 'Әсел Нұрланова', 'JOHN SMITH'],
  ['no name', '', 'IVANOV SERGEI'],
  ['signs only', '—', '—'],
];

describe('names of one person', () => {
  it.each(same)('%s: %s = %s', (_, a, b) => {
    expect(matchNames(a, b), `${matchingKey(a)} | ${matchingKey(b)}`).toMatchObject({ same: true });
    expect(matchNames(a, b).score).toBeGreaterThanOrEqual(0.85);
  });
});

describe('names of different people', () => {
  it.each(different)('%s: %s ≠ %s', (_, a, b) => {
    expect(matchNames(a, b), `${matchingKey(a)} | ${matchingKey(b)}`).toMatchObject({ same: false });
  });
});

describe('the score orders candidates', () => {
  it('puts the same name first, a near one before a far one', () => {
    const score = (name: string) => matchNames('Жүсіпов Әлихан Серікұлы', name).score;
    expect(score('ZHUSSIPOV ALIKHAN SERIKULY')).toBeGreaterThan(score('ZHUSSIPOV ALIKHAN'));
    expect(score('ZHUSSIPOV ALIKHAN')).toBeGreaterThan(score('ZHUSSUPOV ALIBEK'));
    expect(score('ZHUSSUPOV ALIBEK')).toBeGreaterThan(score('JOHN SMITH'));
  });
});

const kazakhAndRussian = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүіһ'];
const cyrillicWord = fc
  .array(fc.constantFrom(...kazakhAndRussian), { minLength: 3, maxLength: 12 })
  .map((letters) => letters.join(''))
  .filter((word) => matchingKey(word) !== '');
const cyrillicName = fc.array(cyrillicWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const anyText = fc.oneof(cyrillicName, fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 40 }));

describe('for any names', () => {
  it('says the same whichever comes first', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(matchNames(a, b)).toEqual(matchNames(b, a));
      }),
    );
  });

  it('keeps the score from 0 to 1, and gives 1 to a name with itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { score } = matchNames(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (matchingKey(a) !== '') expect(matchNames(a, a)).toEqual({ score: 1, same: true });
      }),
    );
  });

  it('gives a key that is its own key', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(matchingKey(matchingKey(name))).toBe(matchingKey(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a Cyrillic name by its own transliteration', () => {
    fc.assert(
      fc.property(cyrillicName, (name) => {
        expect(
          matchNames(name, suggestLatin(name)),
          `${matchingKey(name)} | ${matchingKey(suggestLatin(name))}`,
        ).toMatchObject({
          same: true,
        });
        expect(matchNames(name, suggestLatin(name).toUpperCase()).same).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
