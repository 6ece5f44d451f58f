import type { TalonState } from '@shaqyru/domain/case/talon-check';
import type { Language } from '@shaqyru/domain/law/text';

type Words = {
  genuine: string;
  notFound: string;
  notFoundText: string;
  states: Record<TalonState, string>;
  number: string;
  kind: string;
  receivedOn: string;
  dueOn: string;
  place: string;
  hours: string;
  nothingElse: string;
};

export const talonWords: Record<Language, Words> = {
  kk: {
    genuine: 'Мұндай талон берілген',
    notFound: 'Мұндай талон табылмады',
    notFoundText:
      'Нөмір мен кодты талонмен салыстырып, қайта енгізіңіз. Олар дәл келсе де табылмаса, талон жалған болуы мүмкін: көші-қон полициясы бөлімшесіне хабарлаңыз.',
    states: {
      received: 'Өтініш тіркелген, құжаттардың толықтығы тексеріліп жатыр.',
      returned:
        'Өтініш толықтыруға қайтарылған: өтініш беруші оны толықтырып, қайта тапсырғанда жаңа мерзім басталады.',
      considered: 'Құжаттар қабылданған, өтініш қаралып жатыр.',
      ready: 'Өтініш бойынша шешім қабылданған: жауап дайын.',
      answered: 'Өтінішке жауап берілген.',
      withdrawn: 'Өтініш беруші өтінішін қайтарып алған: ол қаралмайды.',
    },
    number: 'Талонның нөмірі',
    kind: 'Өтініштің түрі',
    receivedOn: 'Өтініш тіркелген күн',
    dueOn: 'Жауап берілетін мерзім',
    place: 'Жауап берілетін орын',
    hours: 'Бөлімшенің жұмыс уақыты мен телефондары',
    nothingElse:
      'Адамдардың аты-жөні мен шешімнің мазмұны мұнда көрсетілмейді: оларды өтініш беруші жеке кабинетінен көреді.',
  },
  ru: {
    genuine: 'Такой талон выдан',
    notFound: 'Такой талон не найден',
    notFoundText:
      'Сверьте номер и код с талоном и введите ещё раз. Если они верны, талон может быть поддельным: сообщите в подразделение миграционной полиции.',
    states: {
      received: 'Заявление зарегистрировано, проверяется полнота документов.',
      returned: 'Заявление возвращено на дополнение: когда заявитель дополнит его и подаст снова, начнётся новый срок.',
      considered: 'Документы приняты, заявление рассматривается.',
      ready: 'Решение по заявлению принято: ответ готов.',
      answered: 'Ответ на заявление дан.',
      withdrawn: 'Заявитель отозвал заявление: оно не рассматривается.',
    },
    number: 'Номер талона',
    kind: 'Вид заявления',
    receivedOn: 'Дата регистрации заявления',
    dueOn: 'Срок ответа',
    place: 'Место выдачи ответа',
    hours: 'Часы работы и телефоны подразделения',
    nothingElse: 'Имена и содержание решения здесь не показываются: заявитель видит их в личном кабинете.',
  },
  en: {
    genuine: 'This talon was given out',
    notFound: 'No such talon was found',
    notFoundText:
      'Compare the number and the code with the talon and type them again. If they are right and it is still not found, the talon may be forged: tell a migration police unit.',
    states: {
      received: 'The application is registered; its documents are being checked for completeness.',
      returned:
        'The application was returned as incomplete: when the applicant completes it and submits it again, a new term begins.',
      considered: 'The documents are accepted; the application is being considered.',
      ready: 'The application has been decided: the answer is ready.',
      answered: 'The application has been answered.',
      withdrawn: 'The applicant withdrew the application: it is not considered.',
    },
    number: 'Number of the talon',
    kind: 'Kind of application',
    receivedOn: 'Application registered on',
    dueOn: 'Answer due by',
    place: 'Where the answer is handed out',
    hours: 'Hours and telephones of the office',
    nothingElse:
      'No names and nothing of the decision are shown here: the applicant reads them in the personal cabinet.',
  },
};
