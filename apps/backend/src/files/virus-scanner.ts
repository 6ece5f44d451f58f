/**
 * What a scanner says of some bytes. `unavailable` is no verdict: the file is kept as unscanned and asked about again later.
 * `signature` is the scanner's name of what it found; `because` is for the log.
 */
export type ScanVerdict =
  { outcome: 'clean' } | { outcome: 'infected'; signature: string } | { outcome: 'unavailable'; because: string };

/** The port to a virus scanner; where a deployment names none, nothing stands behind it. Never throws. */
export type VirusScanner = { scan(bytes: Uint8Array): Promise<ScanVerdict> };

export const VIRUS_SCANNER = Symbol('VIRUS_SCANNER');
