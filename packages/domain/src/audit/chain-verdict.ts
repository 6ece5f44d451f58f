import { z } from 'zod';
import { Instant } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';

/** What can be wrong with the chain of the audit log, in the words of whoever reads the verdict. */
export const BreakKind = z.enum([
  'entry-changed',
  'entry-missing',
  'link-missing',
  'link-changed',
  'order',
  'rewritten',
  'end-missing',
  'put-in',
  'anchor-forged',
  'anchor-missing',
]);
export type BreakKind = z.infer<typeof BreakKind>;

export const breakKinds: Record<BreakKind, Text> = {
  'entry-changed': {
    kk: 'Жазба өзгертілген: мазмұны оның бақылау қосындысына сәйкес емес',
    ru: 'Запись изменена: её содержание не соответствует контрольной сумме',
    en: 'The entry was changed: it is not what its hash says',
  },
  'entry-missing': { kk: 'Жазба жойылған', ru: 'Запись удалена', en: 'The entry was deleted' },
  'link-missing': {
    kk: 'Жазбалар ортасынан жойылған',
    ru: 'Записи удалены из середины',
    en: 'Entries were deleted from the middle',
  },
  'link-changed': {
    kk: 'Бақылау қосындысы өзгертілген',
    ru: 'Контрольная сумма изменена',
    en: 'The hash was written over',
  },
  order: {
    kk: 'Жазбалардың реті бұзылған',
    ru: 'Порядок записей нарушен',
    en: 'The entries are not in their order',
  },
  rewritten: {
    kk: 'Тізбек қайта жазылған: бекітілген көшірмеге сәйкес емес',
    ru: 'Цепь переписана: она не соответствует закреплённой копии',
    en: 'The chain was rewritten: it is not what was anchored',
  },
  'end-missing': {
    kk: 'Соңғы жазбалар жойылған: олар бекітілген еді',
    ru: 'Удалены последние записи: они были закреплены',
    en: 'The last entries were deleted: they had been anchored',
  },
  'put-in': {
    kk: 'Ескі нөмірмен жазба қосылған',
    ru: 'Добавлена запись со старым номером',
    en: 'An entry was put in under an old number',
  },
  'anchor-forged': {
    kk: 'Бекітпенің қолтаңбасы дұрыс емес',
    ru: 'Подпись закрепления неверна',
    en: 'The signature of an anchor is not right',
  },
  'anchor-missing': { kk: 'Бекітпе жоқ', ru: 'Закрепление отсутствует', en: 'An anchor is missing' },
};

/**
 * Where the chain is broken: positions `from` to `to` of the chain, both included; 0 for what stands in no position.
 * `entryId` is the entry at `from` as far as it is known, `anchor` the number of the anchor that shows it.
 */
export const ChainBreak = z.object({
  kind: BreakKind,
  from: z.int(),
  to: z.int(),
  entryId: z.string().nullable(),
  anchor: z.int().nullable(),
});
export type ChainBreak = z.infer<typeof ChainBreak>;

/**
 * What a verification found. What has not been anchored yet is linked, so a change of one entry of it is found all the same;
 * but whoever rules the database could still rewrite or remove the last `unanchored` + `unlinked` entries unseen.
 */
export const ChainVerdict = z.object({
  whole: z.boolean(),
  links: z.int(),
  /** The hash at the end of the chain in hex; null when nothing is linked. */
  head: z.string().nullable(),
  anchors: z.int(),
  anchored: z.object({ number: z.int(), position: z.int(), at: Instant }).nullable(),
  unanchored: z.int(),
  unlinked: z.int(),
  /** The first of them in the order of the chain; `found` counts all. */
  breaks: z.array(ChainBreak).max(100),
  found: z.int(),
});
export type ChainVerdict = z.infer<typeof ChainVerdict>;
