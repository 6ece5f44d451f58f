// The pages of the mail sink. Everything that came in a mail is escaped; its HTML is shown only inside a sandboxed frame.

/** @typedef {'kk' | 'ru' | 'en'} Language */
/** @typedef {import('./store.mjs').Summary} Summary */

/** @type {readonly Language[]} */
export const LANGUAGES = ['kk', 'ru', 'en'];

const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const TEXTS = /** @satisfies {Record<string, Record<Language, string>>} */ ({
  title: { kk: 'Жіберілген хаттар', ru: 'Отправленные письма', en: 'Mails sent' },
  about: {
    kk: 'Бұл хаттар осы компьютерден шыққан жоқ: көрсету кезінде жүйе оларды осында жинайды.',
    ru: 'Эти письма не покидали этот компьютер: при показе система складывает их сюда.',
    en: 'These mails have not left this computer: in a demonstration the system collects them here.',
  },
  none: { kk: 'Әзірге хат жоқ.', ru: 'Писем пока нет.', en: 'No mails yet.' },
  received: { kk: 'Келген уақыты', ru: 'Получено', en: 'Received' },
  from: { kk: 'Кімнен', ru: 'От кого', en: 'From' },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  subject: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' },
  noSubject: { kk: '(тақырыпсыз)', ru: '(без темы)', en: '(no subject)' },
  text: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  html: { kk: 'HTML түрінде', ru: 'В виде HTML', en: 'As HTML' },
  attachments: { kk: 'Қоса берілген файлдар', ru: 'Вложения', en: 'Attachments' },
  unnamed: { kk: 'атаусыз файл', ru: 'файл без названия', en: 'unnamed file' },
  source: { kk: 'Хаттың бастапқы мәтіні', ru: 'Исходный текст письма', en: 'Source of the mail' },
  back: { kk: 'Барлық хаттар', ru: 'Все письма', en: 'All mails' },
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  notFound: {
    kk: 'Мұндай бет немесе хат жоқ. Ескі хаттар өшіріледі.',
    ru: 'Такой страницы или письма нет. Старые письма удаляются.',
    en: 'There is no such page or mail. Old mails are removed.',
  },
});

/**
 * @param {Language} language
 * @param {Summary[]} summaries newest first
 */
export function listPage(language, summaries) {
  const rows = summaries.map(
    ({ id, receivedAt, to, subject }) => `<tr>
<td><time datetime="${escape(receivedAt)}">${escape(localTime(receivedAt, language))}</time></td>
<td>${escape(to.join(', '))}</td>
<td><a href="/mails/${id}?lang=${language}">${escape(subject || TEXTS.noSubject[language])}</a></td>
</tr>`,
  );
  const table = `<table>
<thead><tr>${['received', 'to', 'subject'].map((key) => `<th scope="col">${TEXTS[/** @type {'to'} */ (key)][language]}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`;
  return page(
    language,
    TEXTS.title[language],
    '/',
    `<p>${TEXTS.about[language]}</p>
${rows.length === 0 ? `<p>${TEXTS.none[language]}</p>` : table}`,
  );
}

/**
 * @param {Language} language
 * @param {Summary & { text: string, html: string, attachments: { name: string, type: string, content: Buffer }[] }} mail
 */
export function mailPage(language, mail) {
  const path = `/mails/${mail.id}`;
  const subject = mail.subject || TEXTS.noSubject[language];
  const facts = [
    [TEXTS.from[language], escape(mail.from)],
    [TEXTS.to[language], escape(mail.to.join(', '))],
    [
      TEXTS.received[language],
      `<time datetime="${escape(mail.receivedAt)}">${escape(localTime(mail.receivedAt, language))}</time>`,
    ],
  ];
  const attachments = mail.attachments.map(
    ({ name, content }, index) =>
      `<li><a href="${path}/attachments/${index}">${escape(name || TEXTS.unnamed[language])}</a> (${Math.ceil(content.length / 1024)} KB)</li>`,
  );
  return page(
    language,
    subject,
    path,
    `<p><a href="/?lang=${language}">${TEXTS.back[language]}</a></p>
<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${mail.text ? `<h2>${TEXTS.text[language]}</h2>\n<pre>${withLinks(mail.text)}</pre>` : ''}
${mail.html ? `<h2>${TEXTS.html[language]}</h2>\n<iframe src="${path}/html" sandbox="allow-popups allow-popups-to-escape-sandbox" title="${TEXTS.html[language]}"></iframe>` : ''}
${attachments.length ? `<h2>${TEXTS.attachments[language]}</h2>\n<ul>${attachments.join('')}</ul>` : ''}
<p><a href="${path}/source">${TEXTS.source[language]}</a></p>`,
  );
}

/** @param {Language} language */
export function notFoundPage(language) {
  return page(
    language,
    TEXTS.notFound[language],
    '/',
    `<p><a href="/?lang=${language}">${TEXTS.back[language]}</a></p>`,
  );
}

/**
 * @param {Language} language
 * @param {string} title plain text
 * @param {string} path of this page, for the links to its other languages
 * @param {string} content HTML
 */
function page(language, title, path, content) {
  const languages = LANGUAGES.map((other) =>
    other === language
      ? `<span aria-current="true" lang="${other}">${LANGUAGE_NAMES[other]}</span>`
      : `<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/styles.css">
<link rel="icon" href="data:,">
</head>
<body>
<header><nav aria-label="${TEXTS.languages[language]}">${languages.join(' ')}</nav></header>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

/**
 * @param {string} instant ISO
 * @param {Language} language
 */
function localTime(instant, language) {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Almaty',
  }).format(new Date(instant));
}

/** @param {string} text */
function withLinks(text) {
  // Split by a capturing group: every second part is an address. A full stop or bracket after it belongs to the sentence.
  return text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]»])/)
    .map((part, index) =>
      index % 2 === 1
        ? `<a href="${escape(part)}" target="_blank" rel="noopener noreferrer">${escape(part)}</a>`
        : escape(part),
    )
    .join('');
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
