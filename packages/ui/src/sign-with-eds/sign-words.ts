/** What SignWithEds says, in one language. */
export type SignWords = {
  sign: string;
  signIn: string;
  connecting: string;
  choosing: string;
  signed: string;
  cancelled: string;
  notRunningTitle: string;
  notRunning: readonly string[];
  download: string;
  wrongAnswer: string;
  noScript: string;
};

export const signWords: Record<'kk' | 'ru' | 'en', SignWords> = {
  kk: {
    sign: 'ЭЦҚ-мен қол қою',
    signIn: 'ЭЦҚ-мен кіру',
    connecting: 'NCALayer бағдарламасына қосылуда…',
    choosing:
      'NCALayer терезесінде кілтті таңдап, құпиясөзін енгізіңіз. Терезе осы терезенің артында қалған болуы мүмкін.',
    signed: 'Қол қойылды, жіберілуде…',
    cancelled: 'Қол қою тоқтатылды. Ештеңе жіберілген жоқ; дайын болғанда қайтадан басыңыз.',
    notRunningTitle: 'NCALayer жауап бермейді',
    notRunning: [
      'Компьютеріңізде NCALayer бағдарламасын іске қосыңыз: оның белгісі экранның бұрышында шығады.',
      'Бағдарлама орнатылмаған болса, оны Ұлттық куәландырушы орталықтың сайтынан жүктеп, орнатыңыз.',
      'Содан кейін төмендегі батырманы қайтадан басыңыз. Жазғандарыңыз сақталады.',
    ],
    download: 'NCALayer бағдарламасын жүктеп алу',
    wrongAnswer:
      'NCALayer түсініксіз жауап берді немесе байланысты үзді. Бағдарламаны жауып, қайта іске қосыңыз да, қайтадан қол қойыңыз.',
    noScript:
      'Қол қою үшін браузерде JavaScript қосулы болуы керек: NCALayer бағдарламасына тек сол арқылы қосылуға болады.',
  },
  ru: {
    sign: 'Подписать ЭЦП',
    signIn: 'Войти с ЭЦП',
    connecting: 'Подключение к программе NCALayer…',
    choosing: 'Выберите ключ в окне NCALayer и введите его пароль. Окно может оказаться позади этого окна.',
    signed: 'Подписано, отправляется…',
    cancelled: 'Подписание отменено. Ничего не отправлено; нажмите ещё раз, когда будете готовы.',
    notRunningTitle: 'NCALayer не отвечает',
    notRunning: [
      'Запустите на компьютере программу NCALayer: её значок появится в углу экрана.',
      'Если программа не установлена, скачайте её с сайта Национального удостоверяющего центра и установите.',
      'Затем нажмите кнопку ниже ещё раз. Введённое сохранится.',
    ],
    download: 'Скачать NCALayer',
    wrongAnswer:
      'NCALayer ответил непонятно или прервал связь. Закройте программу, запустите её заново и подпишите ещё раз.',
    noScript:
      'Для подписания в браузере должен быть включён JavaScript: только через него можно обратиться к NCALayer.',
  },
  en: {
    sign: 'Sign with the EDS',
    signIn: 'Sign in with the EDS',
    connecting: 'Connecting to the program NCALayer…',
    choosing: 'Choose the key in the window of NCALayer and type its password. The window may be behind this one.',
    signed: 'Signed, sending…',
    cancelled: 'Signing was cancelled. Nothing was sent; press again when you are ready.',
    notRunningTitle: 'NCALayer does not answer',
    notRunning: [
      'Start the program NCALayer on your computer: its icon appears in the corner of the screen.',
      'If it is not installed, download it from the site of the National Certification Authority and install it.',
      'Then press the button below again. What you have typed is kept.',
    ],
    download: 'Download NCALayer',
    wrongAnswer:
      'NCALayer gave an answer that makes no sense, or broke the connection. Close it, start it again, and sign again.',
    noScript: 'To sign, JavaScript must be on in the browser: NCALayer can be reached only through it.',
  },
};
