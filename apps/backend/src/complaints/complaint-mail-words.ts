import type { Text } from '@shaqyru/domain/law/text';
import type { ComplaintNoticeKind } from './notify-complainant.ts';

/** `{due}` is the day by which the answer is due, `{body}` where the complaint was sent on to. */
export const complaintMails: Record<ComplaintNoticeKind, { subject: Text; text: Text }> = {
  registered: {
    subject: { kk: 'Шағымыңыз тіркелді', ru: 'Ваша жалоба зарегистрирована', en: 'Your complaint has been registered' },
    text: {
      kk: 'Шағымыңыз есепке алу журналында тіркелді. Жауап беру мерзімі: {due}. Қаралу барысын сайттан шағымның нөмірі мен коды арқылы біле аласыз; код талонда жазылған.',
      ru: 'Ваша жалоба зарегистрирована в журнале учёта. Срок ответа: {due}. Ход рассмотрения можно узнать на сайте по номеру и коду жалобы; код напечатан на талоне.',
      en: 'Your complaint has been registered in the journal. The answer is due by {due}. You can follow it on the site with its number and code; the code is printed on the talon.',
    },
  },
  forwarded: {
    subject: {
      kk: 'Шағымыңыз басқа органға жіберілді',
      ru: 'Ваша жалоба направлена в другой орган',
      en: 'Your complaint has been forwarded to another body',
    },
    text: {
      kk: 'Шағымыңызды қарау мына органның құзыретіне жатады: {body}. Шағым сол жаққа жіберілді, жауапты сол орган береді.',
      ru: 'Рассмотрение Вашей жалобы относится к компетенции другого органа: {body}. Жалоба направлена туда, ответ даст этот орган.',
      en: 'Your complaint is for another body to consider: {body}. It has been forwarded there, and that body will answer it.',
    },
  },
  extended: {
    subject: {
      kk: 'Шағымыңызды қарау мерзімі ұзартылды',
      ru: 'Срок рассмотрения Вашей жалобы продлён',
      en: 'The term of your complaint has been extended',
    },
    text: {
      kk: 'Шағымыңызды қарау мерзімін басшы ұзартты. Жаңа мерзім: {due}. Неге осы күн екенін сайттан көре аласыз.',
      ru: 'Руководитель продлил срок рассмотрения Вашей жалобы. Новый срок: {due}. Почему именно этот день, показано на сайте.',
      en: 'The head has extended the term of your complaint. The answer is now due by {due}. The site shows why it is that day.',
    },
  },
  'due-moved': {
    subject: {
      kk: 'Шағымыңызға жауап беру мерзімі ауысты',
      ru: 'Изменён срок ответа на Вашу жалобу',
      en: 'The answer to your complaint is due on another day',
    },
    text: {
      kk: 'Жұмыс күндерінің күнтізбесі өзгерді, сондықтан шағымыңызға жауап беру мерзімі қайта есептелді. Жаңа мерзім: {due}. Неге осы күн екенін сайттан көре аласыз.',
      ru: 'Изменился календарь рабочих дней, поэтому срок ответа на Вашу жалобу пересчитан. Новый срок: {due}. Почему именно этот день, показано на сайте.',
      en: 'The calendar of working days has changed, so the due date of the answer to your complaint was counted again. It is now {due}. The site shows why it is that day.',
    },
  },
  answered: {
    subject: {
      kk: 'Шағымыңызға жауап берілді',
      ru: 'На Вашу жалобу дан ответ',
      en: 'Your complaint has been answered',
    },
    text: {
      kk: 'Шағымыңызға жауап берілді. Жауапты және келіспесеңіз қайда жүгінуге болатынын сайттан шағымның нөмірі мен коды арқылы аша аласыз.',
      ru: 'На Вашу жалобу дан ответ. Ответ и порядок дальнейшего обжалования открываются на сайте по номеру и коду жалобы.',
      en: 'Your complaint has been answered. The answer, and where to turn if you disagree, open on the site with the number and code of the complaint.',
    },
  },
};

export const complaintMailWords = {
  number: { kk: 'Шағымның нөмірі', ru: 'Номер жалобы', en: 'Number of the complaint' },
  follow: { kk: 'Шағымды сайтта ашу', ru: 'Открыть жалобу на сайте', en: 'Open the complaint on the site' },
} as const satisfies Record<string, Text>;
