/** A form that was not delivered: its address, and the texts that were typed. Files are not among them. */
export type Unsent = { to: string; fields: [name: string, value: string][] };

export function unsentOf(url: URL, form: FormData): Unsent {
  return {
    to: url.pathname + url.search,
    fields: [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  };
}

export const unsentWords: Record<'kk' | 'ru' | 'en', { title: string; text: string; sendAgain: string }> = {
  kk: {
    title: 'Жазғандарыңыз сақталды',
    text: 'Нысан жеткізілмеді, ештеңе орындалған жоқ деп есептеңіз. Себебі жойылған соң, осы бетті жаппай, төмендегі батырмамен қайта жіберіңіз.',
    sendAgain: 'Қайта жіберу',
  },
  ru: {
    title: 'Введённое сохранено',
    text: 'Форма не доставлена; считайте, что ничего не выполнено. Когда причина исчезнет, отправьте её ещё раз кнопкой ниже, не закрывая эту страницу.',
    sendAgain: 'Отправить ещё раз',
  },
  en: {
    title: 'What you typed is kept',
    text: 'The form was not delivered; assume that nothing was done. When the cause is gone, send it again with the button below, without closing this page.',
    sendAgain: 'Send again',
  },
};
