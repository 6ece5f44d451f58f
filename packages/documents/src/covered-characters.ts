/**
 * The code points a TrueType font has a glyph for, read from its `cmap` table (OpenType specification, formats 4 and 12).
 * An archival PDF may not hold a missing glyph: the typesetter would refuse the whole paper because of one character.
 */
export function coveredCharacters(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 0x636d6170);
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, covered);
    if (format === 12) addGroups(view, subtable, covered);
  }
  return covered;
}

function tableOffset(view: DataView, tag: number): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  throw new Error('the font has no cmap table');
}

function addSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const [start, end] = [view.getUint16(starts + segment * 2), view.getUint16(ends + segment * 2)];
    const delta = view.getUint16(deltas + segment * 2);
    const range = view.getUint16(ranges + segment * 2);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : view.getUint16(ranges + segment * 2 + range + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

function addGroups(view: DataView, subtable: number, covered: Set<number>): void {
  for (let group = 0; group < view.getUint32(subtable + 12); group++) {
    const record = subtable + 16 + group * 12;
    for (let code = view.getUint32(record); code <= view.getUint32(record + 4); code++) covered.add(code);
  }
}
