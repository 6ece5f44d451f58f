import type { Language } from '@shaqyru/domain/law/text';
import type { FormName } from '#lib/forms/form-files.ts';

type Words = {
  title: string;
  description: string;
  lead: string;
  online: string;
  apply: string;
  blanks: string;
  samples: string;
  samplesText: string;
  names: Record<FormName, { title: string; text: string; clause: string }>;
  types: Record<'pdf' | 'docx', string>;
  download: (title: string, type: string, kilobytes: number) => string;
  petition: string;
  petitionText: string;
  petitionSample: readonly string[];
  about: string;
};

const kk: Words = {
  title: 'Бланкілер мен үлгілер',
  description: 'Сауалнама-өтініш пен шақыру хаттың бланкілері және толтырылған үлгілері.',
  lead: 'Бланкілерді бөлімше қызметкерлері береді; оларды осы жерден де алуға болады.',
  online: 'Сайт арқылы өтініш берсеңіз, бланк керек емес: сұрақтарға сайтта жауап бересіз.',
  apply: 'Өтініш беру',
  blanks: 'Бланкілер',
  samples: 'Толтырылған үлгілер',
  samplesText: 'Үлгілердегі адамдар мен ұйымдар ойдан шығарылған.',
  names: {
    'questionnaire-blank': {
      title: 'Сауалнама-өтініш',
      text: 'Жеке істер бойынша шақыру үшін; файлда екі дана бар.',
      clause: '11.2',
    },
    'invitation-letter-blank': {
      title: 'Шақыру хат',
      text: 'Іскерлік мақсатпен келетін адам және турист үшін; ұйымның бланкісінде, үш дана.',
      clause: 'Annex 3',
    },
    'questionnaire-sample': { title: 'Толтырылған сауалнама-өтініш', text: 'Екі шақырылушы бар.', clause: '11.2' },
    'invitation-letter-sample': { title: 'Толтырылған шақыру хат', text: 'Іскерлік сапар.', clause: 'Annex 3' },
  },
  types: { pdf: 'PDF', docx: 'Word, өңдеуге болады' },
  download: (title, type, kilobytes) => `${title} – ${type}, ${kilobytes} КБ`,
  petition: 'Қолдаухат',
  petitionText: 'Қолдаухатқа бланк жоқ, ол еркін нысанда жазылады. Мысалы:',
  petitionSample: [
    'Алматы қаласы Ішкі істер департаментінің Көші-қон полициясы басқармасына',
    'Мен, Өмірбекова Гүлжаһан Қайратқызы, ағам Ойбеков Шухрат Анвар угли мен жеңгем Ойбекова Нигораны 2026 жылғы 10 желтоқсаннан 2027 жылғы 8 қаңтарға дейін отбасылық тойға қонаққа шақыруға рұқсат беруіңізді сұраймын. Олар менің үйімде тұрады; тұруы, тамақтануы мен емделуі бойынша шығыстарды өзіме аламын.',
    'Күні, қолы',
  ],
  about:
    'Сауалнама-өтініштің осы редакциядағы белгіленген нысаны табылған жоқ: мұндағы сұрақтар ең жақын, 2014 жылғы нысаннан алынды. Шақыру хат – 3-қосымша бойынша; нысан қазақша, оқырманның тілі әр жолдың астында тұр.',
};

const ru: Words = {
  title: 'Бланки и образцы',
  description: 'Бланки заявления-анкеты и письма-приглашения и образцы их заполнения.',
  lead: 'Бланки выдают сотрудники подразделений; их можно взять и здесь.',
  online: 'Если Вы подаёте заявление через сайт, бланк не нужен: на вопросы Вы отвечаете на сайте.',
  apply: 'Подать заявление',
  blanks: 'Бланки',
  samples: 'Образцы заполнения',
  samplesText: 'Люди и организации в образцах вымышлены.',
  names: {
    'questionnaire-blank': {
      title: 'Заявление-анкета',
      text: 'Для приглашения по частным делам; в файле два экземпляра.',
      clause: '11.2',
    },
    'invitation-letter-blank': {
      title: 'Письмо-приглашение',
      text: 'Для делового посетителя и туриста; на бланке организации, три экземпляра.',
      clause: 'Annex 3',
    },
    'questionnaire-sample': {
      title: 'Заполненное заявление-анкета',
      text: 'С двумя приглашаемыми.',
      clause: '11.2',
    },
    'invitation-letter-sample': {
      title: 'Заполненное письмо-приглашение',
      text: 'Деловая поездка.',
      clause: 'Annex 3',
    },
  },
  types: { pdf: 'PDF', docx: 'Word, можно редактировать' },
  download: (title, type, kilobytes) => `${title} – ${type}, ${kilobytes} КБ`,
  petition: 'Ходатайство',
  petitionText: 'Бланка ходатайства нет, его пишут в произвольной форме. Например:',
  petitionSample: [
    'В Управление миграционной полиции Департамента внутренних дел города Алматы',
    'Я, Сейткалиева Марал Ержановна, прошу разрешить пригласить моего брата Ойбекова Шухрата и его жену Ойбекову Нигору на семейное торжество с 10 декабря 2026 года по 8 января 2027 года. Жить они будут у меня; расходы на проживание, питание и лечение беру на себя.',
    'Дата, подпись',
  ],
  about:
    'Установленная форма заявления-анкеты в этой редакции не найдена: вопросы взяты из ближайшей, 2014 года. Письмо-приглашение – по приложению 3; форма казахская, язык читателя стоит под каждой строкой.',
};

const en: Words = {
  title: 'Blank forms and samples',
  description: 'The blanks of the questionnaire-application and of the invitation letter, and filled-in samples.',
  lead: 'The staff of the units give out blank forms; you can take them here too.',
  online: 'If you apply through this site you need no blank: you answer the questions on the site.',
  apply: 'Apply',
  blanks: 'Blank forms',
  samples: 'Filled-in samples',
  samplesText: 'The people and organisations in the samples are fictional.',
  names: {
    'questionnaire-blank': {
      title: 'Questionnaire-application',
      text: 'For an invitation for private affairs; the file holds two copies.',
      clause: '11.2',
    },
    'invitation-letter-blank': {
      title: 'Invitation letter',
      text: 'For a business visitor or a tourist; on the organisation’s letterhead, three copies.',
      clause: 'Annex 3',
    },
    'questionnaire-sample': {
      title: 'Questionnaire-application, filled in',
      text: 'With two invited persons.',
      clause: '11.2',
    },
    'invitation-letter-sample': { title: 'Invitation letter, filled in', text: 'A business visit.', clause: 'Annex 3' },
  },
  types: { pdf: 'PDF', docx: 'Word, editable' },
  download: (title, type, kilobytes) => `${title}: ${type}, ${kilobytes} KB`,
  petition: 'Petition',
  petitionText: 'There is no blank for the petition: it is written in free form. For example:',
  petitionSample: [
    'To the migration police directorate of the Internal Affairs Department of Almaty',
    'I, Maral Seitkaliyeva, ask for permission to invite my brother Shukhrat Oybekov and his wife Nigora Oybekova to a family celebration from 10 December 2026 to 8 January 2027. They will live in my home; I take upon myself the costs of their accommodation, meals and medical treatment.',
    'Date, signature',
  ],
  about:
    'The set form of the questionnaire-application of this edition was not found: its questions are those of the nearest one, of 2014. The invitation letter follows Annex 3; the form is Kazakh, and the reader’s language stands under each line.',
};

export const words: Record<Language, Words> = { kk, ru, en };
