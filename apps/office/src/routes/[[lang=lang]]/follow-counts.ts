import type { WorklistCounts } from '@shaqyru/domain/case/worklist';

const everyMilliseconds = 10_000;

/**
 * Keeps the counts of an open page fresh: asked again while the page is looked at, at once when it is looked at again. Not a
 * stream: officers open many lists and cases in tabs of their own, and a browser keeps few connections to one address. Ends
 * by itself when the session has ended.
 */
export function followCounts(address: string, show: (counts: WorklistCounts) => void): () => void {
  const left = new AbortController();
  const { signal } = left;
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(address, { signal, headers: { accept: 'application/json' } }).catch(() => undefined);
    if (answer?.status === 401 || answer?.status === 403) left.abort();
    if (answer?.ok) show((await answer.json()) as WorklistCounts);
  };
  const timer = setInterval(() => void ask(), everyMilliseconds);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  return () => left.abort();
}
