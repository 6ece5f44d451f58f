// Runs in the browser, by itself, on pages that otherwise need no script: every file that is chosen is sent at once, one after
// another, with its progress, and sent again when the connection breaks. Without it the form around sends the files.
import {
  patternFile,
  type FileUploadAnswer,
  type FileUploadWords,
  type SentFileAnswer,
  type UploadedFile,
} from './file-upload.ts';

/** Seconds before each try after the first; then the person is asked. */
const waits = [1, 2, 4, 8, 16, 30, 30];
const patience = 300_000;
let underWay = 0;
/** What is done when no file is under way any more; false when one could not be sent. */
let whenIdle: (allStored: boolean) => void = () => undefined;
let allStored = true;

addEventListener('beforeunload', (event) => {
  if (underWay > 0) event.preventDefault();
});
for (const place of document.querySelectorAll<HTMLElement>('[data-upload]')) enhance(place);
for (const form of new Set([...document.querySelectorAll('[data-upload]')].map((place) => place.closest('form')))) {
  form?.addEventListener('submit', holdUntilSent);
}

/** Who presses a button of the form while files are under way need not wait with it: the form goes after them. */
function holdUntilSent(event: SubmitEvent): void {
  if (underWay === 0) return;
  event.preventDefault();
  const { target: form, submitter } = event;
  allStored = true;
  whenIdle = (stored) => {
    whenIdle = () => undefined;
    if (stored && form instanceof HTMLFormElement) form.requestSubmit(submitter);
  };
}

function ended(stored: boolean): void {
  underWay -= 1;
  allStored &&= stored;
  if (underWay === 0) whenIdle(allStored);
}

function enhance(place: HTMLElement): void {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  const stored = place.querySelector<HTMLElement>('[data-stored]');
  const pattern = place.querySelector<HTMLTemplateElement>('template');
  const transfers = place.querySelector<HTMLElement>('[data-transfers]');
  const status = place.querySelector<HTMLElement>('[role=status]');
  if (!input || !stored || !pattern || !transfers || !status) return;
  const to: Destination = {
    address: place.dataset['upload'] ?? '',
    headers: JSON.parse(place.dataset['headers'] ?? '{}') as Destination['headers'],
  };
  const maximum = Number(place.dataset['maximum']);
  const words = JSON.parse(place.dataset['words'] ?? '{}') as FileUploadWords;
  for (const button of place.querySelectorAll<HTMLElement>('[data-without-script]')) button.hidden = true;

  let turn: Promise<void> = Promise.resolve();
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) add(file);
    // What is sent here is not sent with the form again.
    input.value = '';
  });

  function add(file: File): void {
    const line = document.createElement('li');
    const text = document.createElement('span');
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.setAttribute('aria-label', file.name);
    line.append(text, bar);
    transfers?.append(line);
    const show = (state: string, data: Record<string, string | number> = {}) => {
      text.textContent = `${file.name}: ${fill(state, { name: file.name, ...data })}`;
    };
    show(words.waiting);
    if (file.size > maximum) return fail(words.tooLarge, false);
    underWay += 1;
    turn = turn.then(() => send());

    async function send(): Promise<void> {
      const answer = await deliver(to, file, {
        progress: (percent) => {
          bar.value = percent;
          show(percent < 100 ? words.sending : words.checking, { percent });
        },
        waiting: (seconds) => {
          bar.removeAttribute('value');
          show(words.retrying, { seconds });
          say(fill(words.retrying, { seconds }));
        },
      });
      if (answer.outcome === 'stored') {
        line.remove();
        list(answer.file);
        say(fill(words.stored, { name: file.name }));
      } else {
        fail(answer.text || words.failed, answer.outcome === 'failed');
      }
      ended(answer.outcome === 'stored');
    }

    function fail(why: string, mayTryAgain: boolean): void {
      show(why);
      say(`${file.name}: ${why}`);
      bar.remove();
      line.classList.add('failed');
      const again = button(words.tryAgain, () => {
        line.remove();
        add(file);
      });
      line.append(
        ...(mayTryAgain ? [again] : []),
        button(words.dismiss, () => line.remove()),
      );
    }
  }

  function list(file: UploadedFile): void {
    if (!stored || !pattern) return;
    const line = pattern.content.cloneNode(true) as DocumentFragment;
    // By a function: a name may hold "$&", which stands for something else in a text to replace with.
    const named = (text: string) =>
      text.replace(patternFile.id, () => file.id).replace(patternFile.text, () => file.text);
    for (const element of line.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        element.setAttribute(name, named(value));
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) node.nodeValue = named(node.nodeValue ?? '');
      }
    }
    // The same file chosen twice is one file of the application.
    if (!stored.innerHTML.includes(file.id)) stored.append(line);
    stored.hidden = false;
  }

  function say(text: string): void {
    if (status) status.textContent = text;
  }
}

/** Where files go, and what is sent with each of them. */
type Destination = { address: string; headers: Readonly<Record<string, string>> };
type Told = { progress: (percent: number) => void; waiting: (seconds: number) => void };

/** Sends a file until it is answered. Before sending it again, asks whether it had arrived and only the answer was lost. */
async function deliver(to: Destination, file: File, told: Told): Promise<FileUploadAnswer> {
  let sha256: string | null = null;
  for (let tries = 0; ; tries += 1) {
    told.progress(0);
    const answer = await put(to, file, told.progress);
    if (answer && (answer.outcome !== 'failed' || !answer.again)) return answer;
    const wait = waits[tries];
    if (wait === undefined) return answer ?? { outcome: 'failed', text: '', again: true };
    told.waiting(wait);
    await pause(wait);
    sha256 ??= await digest(file);
    const sent = sha256 && (await askForSent(to, sha256));
    if (sent) return { outcome: 'stored', file: sent };
  }
}

/** Null when nothing answered. XMLHttpRequest, for it tells how much has been sent. */
function put(
  { address, headers }: Destination,
  file: File,
  progress: (percent: number) => void,
): Promise<FileUploadAnswer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.timeout = patience;
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()));
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(Math.floor((loaded / total) * 100)));
    request.addEventListener('loadend', () => resolve(isAnswer(request.response) ? request.response : null));
    request.send(file);
  });
}

function isAnswer(response: unknown): response is FileUploadAnswer {
  return typeof response === 'object' && response !== null && 'outcome' in response;
}

async function askForSent({ address, headers }: Destination, sha256: string): Promise<UploadedFile | null> {
  try {
    const response = await fetch(`${address}&sha256=${sha256}`, { headers });
    return response.ok ? ((await response.json()) as SentFileAnswer).file : null;
  } catch {
    return null;
  }
}

/** Null where the browser does not compute it (a page that did not come over https), and of a file that is gone meanwhile. */
async function digest(file: File): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

/** Some seconds, or until the connection is back. */
function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    // Not everybody at the same moment when the server comes back.
    const timer = setTimeout(done, seconds * 1000 * (1 + Math.random() / 5));
    addEventListener('online', done);
  });
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

function fill(text: string, data: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}
