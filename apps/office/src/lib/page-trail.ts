import { withCursors } from '../routes/[[lang=lang]]/worklist-address.ts';

/** So many pages back can be stepped. */
const longestTrail = 20;
const longestCursor = 300;

/** Where a list read page by page stands: the cursors of the pages up to this one are in the address. */
export function pageTrail(url: URL) {
  const cursors = url.searchParams.getAll('page').slice(-longestTrail);
  const cursor = cursors.at(-1);
  return {
    /** For the query; nothing on the first page. */
    at: cursor && cursor.length <= longestCursor ? { cursor } : {},
    /** What the page needs for its links; `next` is the cursor of the page after this one. */
    links: (next: string | null) => ({
      pageNumber: cursors.length + 1,
      previous: cursors.length > 0 ? withCursors(url, cursors.slice(0, -1)) : undefined,
      next: next === null ? undefined : withCursors(url, [...cursors, next]),
    }),
  };
}
