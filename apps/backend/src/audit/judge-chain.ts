import type { BreakKind, ChainBreak, ChainVerdict } from '@shaqyru/domain/audit/chain-verdict';
import { fingerprintLength, noAnchor, readAnchor, sha256Of, signedTextOf, type KeptAnchor } from './audit-anchor.ts';
import { genesis, hashOfLink, type AuditEntry } from './audit-chain.ts';

/** A link as it stands in the database, with its entry if that is still there. */
export type StoredLink = {
  position: number;
  entryId: string;
  previousHash: string;
  hash: string;
  entry: AuditEntry | null;
};

type Judged = Omit<ChainVerdict, 'unlinked'>;
type IsSigned = (text: string, by: { key: string; signature: string }) => boolean;

const mostBreaks = 100;

/**
 * Computes the chain again from its entries and compares it with every anchor, in one pass: whatever their number, a
 * thousand links and one anchor are held at a time. Goes on after a break, so that every break is told of at its place.
 */
export async function judgeChain(
  links: AsyncIterable<StoredLink>,
  anchors: AsyncIterable<KeptAnchor>,
  isSigned: IsSigned,
): Promise<Judged> {
  const breaks = new Breaks();
  const anchored = new AnchoredHashes(anchors, isSigned, breaks);
  let [position, previousHash, wasBroken] = [0, genesis, false];
  for await (const link of links) {
    if (link.position > position + 1) {
      breaks.add('link-missing', position + 1, { to: link.position - 1 });
      // The next link hangs on what is gone: that it fits nothing is this same break.
      [position, wasBroken] = [link.position - 1, true];
    }
    // A link set before the beginning stands in no order.
    if (link.position <= position) {
      breaks.add('order', link.position, { entryId: link.entryId });
      continue;
    }
    position = link.position;
    const anchor = await anchored.at(position);
    const kind = kindOf(link, anchor, wasBroken ? link.previousHash : previousHash);
    if (kind) breaks.add(kind, position, { entryId: link.entryId, anchor: anchor?.number ?? null });
    [previousHash, wasBroken] = [link.hash, kind !== null];
  }
  const { count, last } = await anchored.finish();
  if (last && last.position > position)
    breaks.add('end-missing', position + 1, { to: last.position, anchor: last.number });
  const head = position === 0 ? null : previousHash;
  return {
    whole: breaks.found === 0,
    links: position,
    head,
    anchors: count,
    anchored: last,
    unanchored: Math.max(0, position - (last?.position ?? 0)),
    breaks: breaks.inOrder(),
    found: breaks.found,
  };
}

function kindOf(link: StoredLink, anchor: AnchoredHash | null, previousHash: string): BreakKind | null {
  if (!link.entry) return 'entry-missing';
  const isAnchored = anchor === null || anchor.is(link.hash);
  const isOfEntry = link.hash === hashOfLink(link.position, link.previousHash, link.entry);
  if (!isOfEntry) return isAnchored ? 'entry-changed' : 'link-changed';
  if (link.previousHash !== previousHash) return 'order';
  return isAnchored ? null : 'rewritten';
}

class Breaks {
  found = 0;
  private readonly first: ChainBreak[] = [];
  private last: ChainBreak | null = null;

  /** Neighbours of one kind are one break. */
  add(kind: BreakKind, from: number, more: Partial<Omit<ChainBreak, 'kind' | 'from'>> = {}): void {
    const next: ChainBreak = { kind, from, to: from, entryId: null, anchor: null, ...more };
    if (this.last?.kind === kind && from === this.last.to + 1) {
      this.last.to = next.to;
      return;
    }
    this.found += 1;
    this.last = next;
    if (this.first.length < mostBreaks) this.first.push(next);
  }

  inOrder(): ChainBreak[] {
    return this.first.toSorted((one, other) => one.from - other.from);
  }
}

type AnchoredHash = { number: number; is(hash: string): boolean };
type LastAnchor = { number: number; position: number; at: string };

/** The anchors beside the chain: which hash was anchored at a position. Asked in ascending order of positions. */
class AnchoredHashes {
  private readonly anchors: AsyncIterator<KeptAnchor>;
  private current: { number: number; from: number; position: number; hash: string; prints: Buffer } | null = null;
  private previous = noAnchor;
  private expected = 1;
  private count = 0;
  private last: LastAnchor | null = null;
  private ended = false;

  constructor(
    anchors: AsyncIterable<KeptAnchor>,
    private readonly isSigned: IsSigned,
    private readonly breaks: Breaks,
  ) {
    this.anchors = anchors[Symbol.asyncIterator]();
  }

  /** Null when no anchor that can be trusted speaks of the position. */
  async at(position: number): Promise<AnchoredHash | null> {
    while (!this.ended && (this.current === null || this.current.position < position)) await this.next();
    const { current } = this;
    if (current === null || position < current.from || position > current.position) return null;
    const offset = (position - current.from) * fingerprintLength;
    const print = current.prints.subarray(offset, offset + fingerprintLength).toString('hex');
    return {
      number: current.number,
      is: (hash) => hash.startsWith(print) && (position < current.position || hash === current.hash),
    };
  }

  /** Reads the anchors that are left; how many there are, and the last that can be trusted. */
  async finish(): Promise<{ count: number; last: LastAnchor | null }> {
    while (!this.ended) await this.next();
    return { count: this.count, last: this.last };
  }

  private async next(): Promise<void> {
    const { value: kept, done } = await this.anchors.next();
    if (done) {
      this.ended = true;
      return;
    }
    this.count += 1;
    if (kept.number !== this.expected) this.breaks.add('anchor-missing', 0, { anchor: this.expected });
    const anchor = readAnchor(kept.text);
    const prints = Buffer.from(anchor?.fingerprints ?? '', 'base64');
    const isTrue =
      anchor !== null &&
      anchor.number === kept.number &&
      this.isSigned(signedTextOf(anchor), anchor) &&
      (kept.number !== this.expected || anchor.previous === this.previous) &&
      prints.length === (anchor.position - anchor.from + 1) * fingerprintLength;
    if (isTrue) {
      this.current = { ...anchor, prints };
      this.last = { number: anchor.number, position: anchor.position, at: anchor.at };
    } else this.breaks.add('anchor-forged', 0, { anchor: kept.number });
    this.previous = sha256Of(kept.text);
    this.expected = kept.number + 1;
  }
}
