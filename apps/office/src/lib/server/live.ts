import { setTimeout as wait } from 'node:timers/promises';

const everyMilliseconds = 1000;
/** A connection on which nothing is said is closed by whoever stands between: so something is said. */
const silenceMilliseconds = 15_000;

/**
 * A page's state as server-sent events: read again every second, sent when it has changed (`now` apart). `read` gives null
 * when there is nothing more to show to this reader: the page is told "gone", and loads itself again. While the backend does
 * not answer the page is told "lost"; it goes on by itself when the backend is back. No state is kept here that another
 * process would need: a reader who comes back to another process is shown all of it.
 */
export function liveState(read: () => Promise<{ now: string } | null>): Response {
  const left = new AbortController();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      void follow(read, say, left.signal)
        .catch(() => undefined)
        .finally(() => {
          if (!left.signal.aborted) controller.close();
        });
    },
    cancel() {
      left.abort();
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}

async function follow(
  read: () => Promise<{ now: string } | null>,
  say: (text: string) => void,
  left: AbortSignal,
): Promise<void> {
  let shown = '';
  let silentSince = Date.now();
  const tell = (text: string) => {
    say(text);
    silentSince = Date.now();
  };
  tell('retry: 2000\n\n');
  while (!left.aborted) {
    const state = await read().catch(() => undefined);
    if (left.aborted) return;
    if (state === null) return tell('event: gone\ndata:\n\n');
    const key = state === undefined ? 'lost' : JSON.stringify({ ...state, now: '' });
    if (key !== shown) tell(state === undefined ? 'event: lost\ndata:\n\n' : `data: ${JSON.stringify(state)}\n\n`);
    else if (Date.now() - silentSince > silenceMilliseconds) tell(':\n\n');
    shown = key;
    await wait(everyMilliseconds, undefined, { signal: left });
  }
}
