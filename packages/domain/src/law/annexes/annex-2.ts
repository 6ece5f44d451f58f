import type { AnnexForm } from './form-line.ts';

/** The invitation for private affairs, its front. */
export const annex2Front: AnnexForm = {
  clause: 'Annex 2',
  title: {
    kk: 'Жеке істер бойынша шақыру үлгісі',
    ru: 'Образец приглашения по частным делам',
    en: 'Specimen of the invitation for private affairs',
  },
  printedIn: ['kk', 'ru', 'en'],
  lines: [
    {
      kind: 'heading',
      text: {
        kk: 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНА УАҚЫТША КЕЛУГЕ ШАҚЫРУ',
        ru: 'ПРИГЛАШЕНИЕ НА ВРЕМЕННЫЙ ВЪЕЗД В РЕСПУБЛИКУ КАЗАХСТАН',
        en: 'INVITATION FOR TEMPORARY VISIT TO THE REPUBLIC OF KAZAKHSTAN',
      },
    },
    { kind: 'field', id: 'number', label: { kk: '№', ru: '№', en: 'No.' } },
    { kind: 'heading', text: { kk: 'Шақырушы адам', ru: 'Приглашающий', en: 'Inviting person' } },
    {
      kind: 'field',
      id: 'inviter-name',
      label: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Name' },
    },
    {
      kind: 'field',
      id: 'inviter-birth-date',
      label: { kk: 'Туған жылы', ru: 'Дата рождения', en: 'Date of birth' },
    },
    {
      kind: 'field',
      id: 'inviter-nationality',
      label: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
    },
    { kind: 'field', id: 'inviter-address', label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' } },
    { kind: 'heading', text: { kk: 'Шақырылушы адам', ru: 'Приглашаемый (е)', en: 'Invited person' } },
    { kind: 'field', id: 'invitee-name', label: { kk: 'Тегі, аты', ru: 'Фамилия, имя', en: 'Name' } },
    {
      kind: 'field',
      id: 'invitee-birth-date',
      label: { kk: 'Туған жылы', ru: 'Дата рождения', en: 'Date of birth' },
    },
    {
      kind: 'field',
      id: 'relation',
      label: { kk: 'Туыстық жағы', ru: 'Степень родства', en: 'Degree of relation' },
    },
    {
      kind: 'field',
      id: 'invitee-nationality',
      label: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
    },
    { kind: 'field', id: 'invitee-address', label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' } },
    {
      kind: 'field',
      id: 'purpose',
      label: { kk: 'Сапардың мақсаты', ru: 'Цель поездки', en: 'Purpose of visit' },
    },
    { kind: 'field', id: 'period', label: { kk: 'Сапардың мерзімі', ru: 'Срок поездки', en: 'Period of visit' } },
    {
      kind: 'field',
      id: 'endorsed-by',
      label: {
        kk: 'Шақыру фактісін растаған орган',
        ru: 'Орган, подтверждающий факт приглашения',
        en: 'The invitation is endorsed by',
      },
    },
    {
      kind: 'signature',
      id: 'official-signature',
      label: { kk: 'Лауазымды адамның қолы', ru: 'Подпись должностного лица', en: 'Signature of the official' },
    },
    {
      kind: 'signature',
      id: 'inviter-signature',
      label: {
        kk: 'Шақыратын адамның қолы',
        ru: 'Подпись приглашающего',
        en: 'Signature of the inviting person',
      },
    },
    { kind: 'stamp', label: { kk: 'М.О. «__» ______ 20__ ж.', ru: 'М.П. «__» ______ 20__ г.', en: 'Stamp, date' } },
  ],
};

/** The control slip, which goes back to the body that issued the invitation. */
export const annex2ControlSlip: AnnexForm = {
  clause: 'Annex 2, control slip',
  title: { kk: 'Шақыруға бақылау талоны', ru: 'Контрольный талон к приглашению', en: 'Control slip to the invitation' },
  printedIn: ['kk'],
  lines: [
    {
      kind: 'statement',
      text: {
        kk: 'шақыруды ресімдеген органға қайтарылуға тиіс',
        ru: 'подлежит возврату в орган, оформивший приглашение',
        en: 'to be returned to the body that issued the invitation',
      },
    },
    {
      kind: 'heading',
      text: {
        kk: 'ШАҚЫРУҒА БАҚЫЛАУ ТАЛОНЫ',
        ru: 'КОНТРОЛЬНЫЙ ТАЛОН К ПРИГЛАШЕНИЮ',
        en: 'CONTROL SLIP TO THE INVITATION',
      },
    },
    { kind: 'field', id: 'number', label: { kk: '№', ru: '№', en: 'No.' } },
    { kind: 'field', id: 'addressee', label: { kk: 'Бастығына', ru: 'Начальнику', en: 'To the chief of' } },
    {
      kind: 'field',
      id: 'invited',
      label: {
        kk: 'шақырылғандардың азаматтығы, тегі, аты',
        ru: 'гражданство, фамилия, имя приглашённых',
        en: 'nationality, surname and name of the invited',
      },
    },
    {
      kind: 'field',
      id: 'days',
      label: {
        kk: 'Қазақстан Республикасына кіруге рұқсат берілген күндер саны',
        ru: 'Въезд в Республику Казахстан разрешён на … дней',
        en: 'Entry to the Republic of Kazakhstan is permitted for … days',
      },
    },
    { kind: 'field', id: 'purpose', label: { kk: 'Кіру мақсаты', ru: 'Цель въезда', en: 'Purpose of entry' } },
    {
      kind: 'field',
      id: 'address-of-stay',
      label: { kk: 'Тұру мекенжайы', ru: 'Адрес пребывания', en: 'Address of stay' },
    },
    {
      kind: 'statement',
      text: {
        kk: 'Қазақстан Республикасына кіруін, болудың белгіленген ережелерінің сақталуын және уақтылы шығуын бақылауды қамтамасыз ету қажет.',
        ru: 'Необходимо обеспечить контроль за въездом в Республику Казахстан, соблюдением установленных правил пребывания и своевременным выездом.',
        en: 'Control of entry to the Republic of Kazakhstan, of observing the set rules of stay and of timely departure is to be ensured.',
      },
    },
    {
      kind: 'signature',
      id: 'chief',
      label: {
        kk: 'Бастығы (шақыруды ресімдеген органның атауы)',
        ru: 'Начальник (наименование органа, оформившего приглашение)',
        en: 'Chief (name of the body that issued the invitation)',
      },
    },
    { kind: 'stamp', label: { kk: 'М.О.', ru: 'М.П.', en: 'Stamp' } },
  ],
};

/** The back of the invitation: its terms, and the marks of the internal affairs body. */
export const annex2Reverse: AnnexForm = {
  clause: 'Annex 2, reverse',
  title: {
    kk: 'Жеке істер бойынша шақыру үлгісінің артқы беті',
    ru: 'Оборотная сторона образца приглашения по частным делам',
    en: 'Reverse of the specimen of the invitation for private affairs',
  },
  printedIn: ['kk', 'ru', 'en'],
  lines: [
    {
      kind: 'statement',
      text: {
        kk: 'ШАҚЫРУ ШАРТТАРЫ: Шақырушы жақ туысқанының, танысының Қазақстан Республикасында болған мерзімінде: тұруы, тамақтануы, медициналық шығыстары, келетін адамның көші-қон полициясы органдарында күнтізбелік 5 күн ішінде тіркелуі, Қазақстан Республикасынан уақтылы кетуі жөніндегі міндеттемелерді өзіне алады. Қазақстан Республикасында уақытша шақырылған адамға еңбек және коммерциялық қызметпен айналысуға, Қазақстан Республикасының оқу орындарына түсуге тыйым салынады. Шақыру берілген күннен бастап 1 жылға жарамды.',
        ru: 'УСЛОВИЯ ПРИГЛАШЕНИЯ: Приглашающая сторона берет на себя обязательства по пребыванию родственника, знакомого в Республике Казахстан: проживание, питание, медицинские расходы, регистрация въезжающего в органах миграционной полиции в течение 5 календарных дней, своевременность выезда из Республики Казахстан. Во время пребывания в Республике Казахстан приглашаемому запрещается заниматься трудовой и коммерческой деятельностью, поступать в учебные заведения Республики Казахстан. Приглашение действительно 1 год со дня выдачи.',
        en: 'TERMS OF INVITATION: The inviting party undertakes all responsibilities for the sojourn of their relatives, friends in the Republic of Kazakhstan: accommodation, meals, medical expenses, registration of the visitor (s) at the migration police department within 5 calendar days, and the departure from the Republic of Kazakhstan in due time. During his visit to the Republic of Kazakhstan the visitor is not allowed to undertake any employment or business activities or enter any educational establishment in the Republic of Kazakhstan. The invitation is valid 1 year from the date of issue.',
      },
    },
    {
      kind: 'heading',
      text: {
        kk: 'Ішкі істер органдарының белгісі',
        ru: 'Отметки органов внутренних дел',
        en: 'Marks of the internal affairs bodies',
      },
    },
    { kind: 'field', id: 'mark-date', label: { kk: '20__ж. «__»', ru: '«__» 20__ г.', en: 'Date' } },
    {
      kind: 'field',
      id: 'arrival',
      label: { kk: 'келгені туралы мәліметтер', ru: 'сведения о прибытии', en: 'information on arrival' },
    },
    {
      kind: 'field',
      id: 'departure',
      label: { kk: 'кеткені туралы мәліметтер', ru: 'сведения об убытии', en: 'information on departure' },
    },
    {
      kind: 'signature',
      id: 'city-chief',
      label: {
        kk: 'қалалық ІІБ бастығы',
        ru: 'начальник городского (районного) ОВД',
        en: 'chief of the city (district) body',
      },
    },
    { kind: 'field', id: 'signature-date', label: { kk: '20__ж. «__»', ru: '«__» 20__ г.', en: 'Date' } },
  ],
};
