import { isLetter } from '@shaqyru/domain/application/kind';
import type { Verification } from '@shaqyru/domain/invitation/verification';
import type { Language } from '@shaqyru/domain/law/text';
import type { PaperCheck } from './check-paper.ts';
import { talonWords } from './talon-words.ts';

const kk = {
  title: 'Шақыруды немесе талонды тексеру',
  description:
    'Шақырудың, шақыру хаттың немесе құжат қабылдау талонының түпнұсқалығын нөмірі және коды бойынша тексеру.',
  lead: 'Шақырудағы, көші-қон полициясы растаған шақыру хаттағы немесе құжаттар қабылданғаны туралы талондағы QR-кодты сканерлеңіз не оның нөмірі мен кодын енгізіңіз.',
  number: 'Шақырудың немесе талонның нөмірі',
  numberHint: 'Мысалы, шақыруда KZ01-2026-000123, талонда 01-2026-000341',
  numberError: 'Нөмірді қағазда басылғандай енгізіңіз, мысалы KZ01-2026-000123 немесе 01-2026-000341',
  code: 'Тексеру коды',
  codeHint: 'QR-кодтың астында немесе жанында басылған 16 таңба: латын әріптері мен цифрлар',
  codeError: 'Кодтың 16 таңбасын түгел енгізіңіз',
  check: 'Тексеру',
  errors: 'Енгізілген мәліметтерде қате бар',
  tooMany: 'Тексерулер тым жиі болды. Бірнеше минуттан кейін қайталаңыз.',
  unavailable: 'Тексеру қазір мүмкін емес: жүйе жауап бермейді. Бірнеше минуттан кейін қайталаңыз.',
  states: {
    valid: { title: 'Шақыру жарамды', text: 'Мұндай шақыру берілген, оның мерзімі өтпеген.' },
    expired: {
      title: 'Шақырудың мерзімі өткен',
      text: 'Мұндай шақыру берілген, бірақ оның жарамдылық мерзімі аяқталған.',
    },
    cancelled: { title: 'Шақырудың күші жойылған', text: 'Мұндай шақыру берілген, бірақ кейін оның күші жойылған.' },
    replaced: {
      title: 'Шақыру ауыстырылған',
      text: 'Бұл қағаз жоғалған немесе бүлінген деп танылып, орнына басқа нөмірмен жаңа шақыру берілген. Бұл қағаз жарамсыз.',
    },
    'not-found': {
      title: 'Мұндай шақыру табылмады',
      text: 'Мұндай шақыру хат та жоқ. Нөмір мен кодты қағазбен салыстырып, қайта енгізіңіз. Олар дәл келсе де табылмаса, қағаз жалған болуы мүмкін: көші-қон полициясы бөлімшесіне хабарлаңыз.',
    },
  },
  letterStates: {
    valid: {
      title: 'Шақыру хат жарамды',
      text: 'Мұндай шақыру хатты көші-қон полициясы растаған, онда көрсетілген болу мерзімі өтпеген.',
    },
    expired: {
      title: 'Шақыру хаттың мерзімі өткен',
      text: 'Мұндай шақыру хатты көші-қон полициясы растаған, бірақ онда көрсетілген болу мерзімі аяқталған.',
    },
    cancelled: {
      title: 'Шақыру хаттың күші жойылған',
      text: 'Мұндай шақыру хатты көші-қон полициясы растаған, бірақ кейін оның күші жойылған.',
    },
    replaced: {
      title: 'Шақыру хат ауыстырылған',
      text: 'Бұл қағаз жоғалған немесе бүлінген деп танылып, орнына басқа нөмірмен жаңа шақыру хат берілген. Бұл қағаз жарамсыз.',
    },
  },
  resultNumber: 'Нөмірі',
  name: 'Шақырылушы',
  issuedOn: 'Берілген күні',
  validUntil: 'Жарамды мерзімі',
  validUntilText: (date: string) => `${date} қоса алғанда`,
  visit: 'Сапар кезеңі',
  stay: 'Болу мерзімі',
  masked: 'Аты-жөнінің тек бас әріптері көрсетіледі: қолыңыздағы қағаздағы атымен салыстырыңыз.',
  another: 'Басқа қағазды тексеру',
  offices: 'Бөлімшелердің телефондары',
  complaintTalon: 'Шағым талоны бойынша шағымның қаралу барысын білу',
};

const ru: typeof kk = {
  title: 'Проверить приглашение или талон',
  description:
    'Проверка подлинности приглашения, письма-приглашения или талона о принятии документов по номеру и коду.',
  lead: 'Отсканируйте QR-код на приглашении, на письме-приглашении, заверенном миграционной полицией, или на талоне о принятии документов либо введите номер и код.',
  number: 'Номер приглашения или талона',
  numberHint: 'Например, на приглашении KZ01-2026-000123, на талоне 01-2026-000341',
  numberError: 'Введите номер так, как он напечатан на бумаге, например KZ01-2026-000123 или 01-2026-000341',
  code: 'Код проверки',
  codeHint: '16 знаков под QR-кодом или рядом с ним: латинские буквы и цифры',
  codeError: 'Введите все 16 знаков кода',
  check: 'Проверить',
  errors: 'Во введённых данных есть ошибка',
  tooMany: 'Проверки были слишком частыми. Повторите через несколько минут.',
  unavailable: 'Проверка сейчас невозможна: система не отвечает. Повторите через несколько минут.',
  states: {
    valid: { title: 'Приглашение действительно', text: 'Такое приглашение выдано, и срок его не истёк.' },
    expired: { title: 'Срок приглашения истёк', text: 'Такое приглашение выдано, но срок его действия закончился.' },
    cancelled: { title: 'Приглашение аннулировано', text: 'Такое приглашение выдано, но затем аннулировано.' },
    replaced: {
      title: 'Приглашение заменено',
      text: 'Эта бумага признана утерянной или испорченной, вместо неё выдано приглашение под другим номером. Эта бумага недействительна.',
    },
    'not-found': {
      title: 'Такое приглашение не найдено',
      text: 'Нет и такого письма-приглашения. Сверьте номер и код с бумагой и введите ещё раз. Если они верны, бумага может быть поддельной: сообщите в подразделение миграционной полиции.',
    },
  },
  letterStates: {
    valid: {
      title: 'Письмо-приглашение действительно',
      text: 'Такое письмо-приглашение заверено миграционной полицией, и срок пребывания по нему не истёк.',
    },
    expired: {
      title: 'Срок письма-приглашения истёк',
      text: 'Такое письмо-приглашение заверено миграционной полицией, но срок пребывания по нему закончился.',
    },
    cancelled: {
      title: 'Письмо-приглашение аннулировано',
      text: 'Такое письмо-приглашение заверено миграционной полицией, но затем аннулировано.',
    },
    replaced: {
      title: 'Письмо-приглашение заменено',
      text: 'Эта бумага признана утерянной или испорченной, вместо неё выдано письмо-приглашение под другим номером. Эта бумага недействительна.',
    },
  },
  resultNumber: 'Номер',
  name: 'Приглашаемый',
  issuedOn: 'Дата выдачи',
  validUntil: 'Действительно',
  validUntilText: (date) => `по ${date} включительно`,
  visit: 'Период поездки',
  stay: 'Срок пребывания',
  masked: 'Показаны только первые буквы имени: сравните их с именем на бумаге.',
  another: 'Проверить другую бумагу',
  offices: 'Телефоны подразделений',
  complaintTalon: 'Узнать по талону жалобы, как она рассматривается',
};

const en: typeof kk = {
  title: 'Check an invitation or a talon',
  description:
    'Check by number and code whether an invitation, an invitation letter or a talon of acceptance of documents is genuine.',
  lead: 'Scan the QR code of the invitation, of the invitation letter certified by the migration police, or of the talon of acceptance of documents, or type its number and code.',
  number: 'Number of the invitation or talon',
  numberHint: 'For example KZ01-2026-000123 on an invitation, 01-2026-000341 on a talon',
  numberError: 'Type the number as it is printed on the paper, for example KZ01-2026-000123 or 01-2026-000341',
  code: 'Verification code',
  codeHint: 'The 16 characters under or beside the QR code: Latin letters and digits',
  codeError: 'Type all 16 characters of the code',
  check: 'Check',
  errors: 'There is an error in what you typed',
  tooMany: 'There were too many checks. Try again in a few minutes.',
  unavailable: 'The check is not possible now: the system does not answer. Try again in a few minutes.',
  states: {
    valid: { title: 'The invitation is valid', text: 'This invitation was issued, and it has not expired.' },
    expired: { title: 'The invitation has expired', text: 'This invitation was issued, but its validity has ended.' },
    cancelled: {
      title: 'The invitation is cancelled',
      text: 'This invitation was issued, but it was cancelled later.',
    },
    replaced: {
      title: 'The invitation was replaced',
      text: 'This paper was reported lost or damaged, and another invitation with another number was issued in its place. This paper is not valid.',
    },
    'not-found': {
      title: 'No such invitation was found',
      text: 'There is no such invitation letter either. Compare the number and the code with the paper and type them again. If they are right and it is still not found, the paper may be forged: tell a migration police unit.',
    },
  },
  letterStates: {
    valid: {
      title: 'The invitation letter is valid',
      text: 'The migration police certified this invitation letter, and the period of stay that it names has not ended.',
    },
    expired: {
      title: 'The invitation letter has expired',
      text: 'The migration police certified this invitation letter, but the period of stay that it names has ended.',
    },
    cancelled: {
      title: 'The invitation letter is cancelled',
      text: 'The migration police certified this invitation letter, but it was cancelled later.',
    },
    replaced: {
      title: 'The invitation letter was replaced',
      text: 'This paper was reported lost or damaged, and another invitation letter with another number was issued in its place. This paper is not valid.',
    },
  },
  resultNumber: 'Number',
  name: 'Invited person',
  issuedOn: 'Date of issue',
  validUntil: 'Valid',
  validUntilText: (date) => `until ${date}, inclusive`,
  visit: 'Period of visit',
  stay: 'Period of stay',
  masked: 'Only the first letters of the name are shown: compare them with the name on the paper.',
  another: 'Check another paper',
  offices: 'Telephones of the offices',
  complaintTalon: 'See by the talon of a complaint how it is being considered',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };

/** What is told of a paper: an invitation letter is no invitation (clause 5). */
export function stateWords(result: Verification, language: Language): { title: string; text: string } {
  const w = words[language];
  return result.state !== 'not-found' && isLetter(result.kind) ? w.letterStates[result.state] : w.states[result.state];
}

/** The title of the page that says what was found. */
export function titleOf(check: PaperCheck, language: Language): string {
  if (check.paper === 'invitation') return stateWords(check.result, language).title;
  return check.result.state === 'not-found' ? talonWords[language].notFound : talonWords[language].genuine;
}
