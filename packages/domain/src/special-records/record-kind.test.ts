import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { languages } from '../law/text.ts';
import { GroundId } from '../refusal/grounds.ts';
import { evidenceOfRecord, RecordKind, recordKinds } from './record-kind.ts';

describe('kinds of registers (clause 16)', () => {
  it('answer every ground once, except ground 7: means are confirmed anew for every stay', () => {
    const grounds = RecordKind.options.map((kind) => recordKinds[kind].ground);
    expect(grounds.toSorted()).toEqual(GroundId.options.filter((ground) => ground !== '16.7'));
  });

  it.each(RecordKind.options)('%s cites the ground that it answers', (kind) => {
    const { ground, law } = recordKinds[kind];
    expect(law).toEqual({ act: 'standard', clause: ground });
  });
});

describe('a record as evidence', () => {
  const record = {
    register: 'Бұзушылар',
    externalId: 'B-7',
    name: 'Ли Вэй',
    birthDate: plainDate('1970-03-03'),
    reason: '2019 жылғы № 12 қаулы',
  };

  it.each(languages)('names the register, the entry, the person and the reason: %s', (language) => {
    const text = evidenceOfRecord(record, language);
    for (const part of ['Бұзушылар', 'B-7', 'Ли Вэй', '1970', '№ 12 қаулы']) expect(text).toContain(part);
  });

  it('is never longer than evidence may be', () => {
    expect(evidenceOfRecord({ ...record, reason: 'қ'.repeat(2000) }, 'kk')).toHaveLength(2000);
  });
});
