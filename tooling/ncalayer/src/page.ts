import { createHash } from 'node:crypto';
import type { Purpose } from '@shaqyru/pki/profile';
import type { Choice, Waiting } from './desk.ts';

type Text = { kk: string; ru: string; en: string };
type Language = keyof Text;

const words = {
  title: { kk: 'Сынақ қолтаңба бағдарламасы', ru: 'Тестовая программа подписи', en: 'Test signing program' },
  testOnly: {
    kk: 'Мұндағы кілттер ойдан шығарылған адамдардікі, заңды күші жоқ.',
    ru: 'Ключи здесь принадлежат вымышленным людям и не имеют юридической силы.',
    en: 'The keys here belong to fictional people and have no legal force.',
  },
  nothing: {
    kk: 'Қол қоюға сұрау жоқ. Сұрау келгенде осы бет өзі жаңарады.',
    ru: 'Запросов на подпись нет. Страница обновится сама, когда запрос придёт.',
    en: 'Nothing waits to be signed. This page renews itself when a request comes.',
  },
  from: { kk: 'Сұраған сайт', ru: 'Запрашивает сайт', en: 'The site that asks' },
  content: { kk: 'Қол қойылатын мазмұн', ru: 'Подписываемое содержание', en: 'What is to be signed' },
  binary: {
    kk: 'Мәтін емес, SHA-256:',
    ru: 'Не текст, SHA-256:',
    en: 'Not text, SHA-256:',
  },
  octets: { kk: 'байт', ru: 'байт', en: 'bytes' },
  choose: { kk: 'Кілтті таңдаңыз', ru: 'Выберите ключ', en: 'Choose a key' },
  noKey: {
    kk: 'Бұл мақсатқа сай кілт жоқ.',
    ru: 'Нет ключа, подходящего для этой цели.',
    en: 'There is no key fit for this purpose.',
  },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  until: { kk: 'дейін жарамды', ru: 'действителен до', en: 'valid until' },
  cancel: { kk: 'Бас тарту', ru: 'Отмена', en: 'Cancel' },
  more: { kk: 'Кезекте тағы', ru: 'Ещё в очереди', en: 'More waiting' },
  gone: {
    kk: 'Бұл сұрау енді жоқ: оған жауап берілді, ол тоқтатылды немесе сайт жабылды.',
    ru: 'Этого запроса больше нет: на него ответили, его отменили или сайт закрыт.',
    en: 'This request is no longer there: it was answered or cancelled, or the site was closed.',
  },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
} satisfies Record<string, Text>;

const purposes: Record<Purpose, Text> = {
  signing: { kk: 'қол қою кілті', ru: 'ключ подписи', en: 'signing key' },
  authentication: { kk: 'аутентификация кілті', ru: 'ключ аутентификации', en: 'authentication key' },
};

const languageOf = (locale: string): Language => (locale === 'ru' || locale === 'en' ? locale : 'kk');

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const longestShown = 20_000;

const shown = (document: Uint8Array, language: Language): string => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(document);
    const rest = text.length > longestShown ? '…' : '';
    return `<pre tabindex="0">${escaped(text.slice(0, longestShown))}${rest}</pre>`;
  } catch {
    const digest = createHash('sha256').update(document).digest('hex');
    return `<p>${words.binary[language]} <code>${digest}</code> (${document.length} ${words.octets[language]})</p>`;
  }
};

const style = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; color: #16202a; }
  h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-bottom: .25rem }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; overflow: auto; background: #f1f4f7; padding: .75rem }
  .note { border-left: .3rem solid #b58900; padding-left: .75rem }
  ul { list-style: none; padding: 0 } li { margin: 0 0 .5rem }
  button { font: inherit; text-align: left; width: 100%; padding: .6rem .8rem; border: 2px solid #00677f; border-radius: .3rem; background: #fff; color: inherit; cursor: pointer }
  button:hover, button:focus-visible { background: #e3f3f7 } button span { display: block; color: #42505c; font-size: 1rem }
  .cancel { width: auto; border-color: #42505c }
`;
const script = `const { shown } = document.body.dataset;
new EventSource('/events' + (shown === undefined ? '' : '?shown=' + shown)).addEventListener('change', () => location.assign('/'));`;
const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Nothing but this page's own style and script; never inside another page, where a click could be stolen. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/** `shown` is the id of the request on the page, empty for none: what came while the page was on its way is noticed by it. */
const layout = (language: Language, body: string, shown?: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title[language]}</title>
<noscript><meta http-equiv="refresh" content="2; url=/"></noscript>
<style>${style}</style>
</head>
<body${shown === undefined ? '' : ` data-shown="${shown}"`}>
<main>
<h1>${words.title[language]}</h1>
<p class="note">${words.testOnly[language]}</p>
${body}
</main>
<script>${script}</script>
</body>
</html>
`;

export const emptyPage = (): string =>
  layout(
    'kk',
    `<p role="status">${words.nothing.kk}</p><p lang="ru">${words.nothing.ru}</p><p lang="en">${words.nothing.en}</p>`,
    '',
  );

export const gonePage = (): string =>
  layout(
    'kk',
    `<p role="alert">${words.gone.kk}</p><p lang="ru">${words.gone.ru}</p><p lang="en">${words.gone.en}</p><p><a href="/">${words.back.kk} · ${words.back.ru} · ${words.back.en}</a></p>`,
  );

const choiceButton = ({ key, description }: Choice, language: Language): string => {
  const { commonName, patronymic, iin, organisation, bin, purpose, notAfter } = description;
  const until = notAfter.toISOString().slice(0, 10);
  const lines = [
    `${words.iin[language]} ${iin ?? ''}`,
    ...(organisation === undefined ? [] : [`${organisation}, ${words.bin[language]} ${bin ?? ''}`]),
    `${purposes[purpose][language]}, ${language === 'kk' ? `${until} ${words.until.kk}` : `${words.until[language]} ${until}`}`,
  ];
  return `<li><button name="key" value="${escaped(key.name)}">${escaped([commonName, patronymic ?? ''].join(' ').trim())}${lines
    .map((line) => `<span>${escaped(line)}</span>`)
    .join('')}</button></li>`;
};

export const requestPage = (waiting: Waiting, choices: readonly Choice[], more: number): string => {
  const language = languageOf(waiting.request.locale);
  const text = (word: keyof typeof words): string => words[word][language];
  const id = `<input type="hidden" name="id" value="${waiting.id}">`;
  return layout(
    language,
    `<h2>${text('from')}</h2><p><strong>${escaped(waiting.origin)}</strong></p>
<h2>${text('content')}</h2>${waiting.request.documents.map((document) => shown(document, language)).join('')}
<h2 id="choose">${text('choose')}</h2>
${
  choices.length === 0
    ? `<p>${text('noKey')}</p>`
    : `<form method="post" action="/sign">${id}<ul aria-labelledby="choose">${choices.map((choice) => choiceButton(choice, language)).join('')}</ul></form>`
}
<form method="post" action="/cancel">${id}<button class="cancel">${text('cancel')}</button></form>
${more > 0 ? `<p>${text('more')}: ${more}</p>` : ''}`,
    waiting.id,
  );
};
