/**
 * Follows a page's live state (`lib/server/live.ts`) while the page is open. The browser connects again by itself when the
 * connection is lost; until then, `onLost` says that what is shown may be old.
 */
export function followLive<State>(
  address: string,
  on: { state: (state: State) => void; lost: (lost: boolean) => void },
): () => void {
  const source = new EventSource(address);
  source.onmessage = (event: MessageEvent<string>) => {
    on.lost(false);
    on.state(JSON.parse(event.data) as State);
  };
  source.onerror = () => on.lost(true);
  source.addEventListener('lost', () => on.lost(true));
  source.addEventListener('gone', () => {
    source.close();
    location.reload();
  });
  return () => source.close();
}
