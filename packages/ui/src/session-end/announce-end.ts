// Runs in the browser, by itself: says two minutes ahead that the session ends, and lets it go on. Before it says so it asks
// the server, for another window may have prolonged the session meanwhile.
import type { SessionEndAnswer, SessionEndWords } from './session-end.ts';

const ahead = 2 * 60_000;

type State = 'quiet' | 'announced' | 'last' | 'ended';

for (const place of document.querySelectorAll<HTMLElement>('[data-session]')) watch(place);

function watch(place: HTMLElement): void {
  const address = place.dataset['session'] ?? '';
  const words = JSON.parse(place.dataset['words'] ?? '{}') as SessionEndWords;
  const note = place.querySelector<HTMLElement>('[data-note]');
  const panel = place.querySelector<HTMLElement>('[data-panel]');
  const text = place.querySelector<HTMLElement>('[role=alert]');
  const button = place.querySelector<HTMLButtonElement>('button');
  if (!note || !panel || !text || !button) return;
  // Counted from now: the clock of this computer may be wrong, and stands still with it when it sleeps.
  let end = Date.now() + Number(place.dataset['left']);
  let time = place.dataset['time'] ?? '';
  let state: State = 'quiet';
  let asking = false;

  setInterval(() => void look(), 1000);
  button.addEventListener('click', () => void extend());

  async function look(): Promise<void> {
    if (asking || state === 'ended' || end - Date.now() > ahead) return;
    if (state !== 'quiet' && end > Date.now()) return;
    asking = true;
    const answer = await ask('GET');
    asking = false;
    if (answer) know(answer);
    if (end <= Date.now()) show('ended', words.ended);
    else if (end - Date.now() <= ahead) show('announced', words.soon);
    else renew();
  }

  async function extend(): Promise<void> {
    const answer = await ask('POST');
    if (!answer) return;
    know(answer);
    if (answer.left <= 0) return show('ended', words.ended);
    // A day after signing in it goes on no longer.
    if (answer.left <= ahead) return show('last', words.last);
    renew();
    if (text) text.textContent = fill(words.extended, time);
  }

  function know(answer: SessionEndAnswer): void {
    end = Date.now() + answer.left;
    time = answer.time;
  }

  function renew(): void {
    state = 'quiet';
    if (panel) panel.classList.remove('shown');
    if (button) button.hidden = true;
    if (note) note.textContent = fill(words.note, time);
  }

  function show(next: Exclude<State, 'quiet'>, said: string): void {
    state = next;
    panel?.classList.add('shown');
    if (button) button.hidden = next !== 'announced';
    if (text) text.textContent = fill(said, time);
  }

  /** Null when nobody answers; nothing left when the session has ended. */
  async function ask(method: 'GET' | 'POST'): Promise<SessionEndAnswer | null> {
    try {
      const response = await fetch(address, { method });
      return response.ok ? ((await response.json()) as SessionEndAnswer) : null;
    } catch {
      return null;
    }
  }
}

function fill(text: string, time: string): string {
  return text.replace('{time}', time);
}
