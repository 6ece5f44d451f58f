import { z } from 'zod';
import { PlainDate } from '../law/plain-date.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Language, Text } from '../law/text.ts';
import { formatDate } from '../law/format-date.ts';

/** What the visitor did, or the inviter left undone, during the stay. */
export const ViolationKind = z.enum([
  'registration',
  'departure',
  'work',
  'trade',
  'study',
  'upkeep',
  'legal-status',
  'customs',
  'currency',
  'other',
]);
export type ViolationKind = z.infer<typeof ViolationKind>;

export const violationKinds: Record<ViolationKind, { title: Text; law: LawRef }> = {
  registration: {
    title: { kk: 'мерзімінде тіркелмеді', ru: 'не зарегистрирован в срок', en: 'not registered in time' },
    law: clause('Annex 2, reverse'),
  },
  departure: {
    title: { kk: 'мерзімінде кетпеді', ru: 'не выехал в срок', en: 'did not depart in time' },
    law: clause('Annex 2, reverse'),
  },
  work: {
    title: { kk: 'еңбек қызметімен айналысты', ru: 'занимался трудовой деятельностью', en: 'took up employment' },
    law: clause('Annex 2, reverse'),
  },
  trade: {
    title: {
      kk: 'коммерциялық қызметпен айналысты',
      ru: 'занимался коммерческой деятельностью',
      en: 'carried on trade or business',
    },
    law: clause('Annex 2, reverse'),
  },
  study: {
    title: { kk: 'оқу орнына түсті', ru: 'поступил в учебное заведение', en: 'entered an educational establishment' },
    law: clause('Annex 2, reverse'),
  },
  upkeep: {
    title: {
      kk: 'шақырушы тұруын, тамақтануын немесе медициналық шығыстарын қамтамасыз етпеді',
      ru: 'приглашающий не обеспечил проживание, питание или медицинские расходы',
      en: 'the inviter did not provide accommodation, meals or medical expenses',
    },
    law: clause('Annex 2, reverse'),
  },
  'legal-status': {
    title: {
      kk: 'шетелдіктердің құқықтық жағдайы туралы заңнаманы бұзды',
      ru: 'нарушил законодательство о правовом положении иностранцев',
      en: 'violated the law on the legal status of foreigners',
    },
    law: clause('16.8'),
  },
  customs: {
    title: { kk: 'кеден заңнамасын бұзды', ru: 'нарушил таможенное законодательство', en: 'violated customs law' },
    law: clause('16.8'),
  },
  currency: {
    title: { kk: 'валюта заңнамасын бұзды', ru: 'нарушил валютное законодательство', en: 'violated currency law' },
    law: clause('16.8'),
  },
  other: {
    title: { kk: 'өзге заңнаманы бұзды', ru: 'нарушил иное законодательство', en: 'violated other law' },
    law: clause('16.8'),
  },
};

/** The document that established it, and what it established: what clause 16, item 8, later asks for. */
export const NewViolation = z.object({
  kind: ViolationKind,
  /** The day of the violation. */
  on: PlainDate,
  /** Kind, number and date of the ruling or record. */
  document: z.string().trim().min(5).max(300),
  evidence: z.string().trim().min(10).max(1500),
});
export type NewViolation = z.infer<typeof NewViolation>;

/** Of somebody else than the visitor: the inviter's failure is no ground against the visitor. */
export function isOfInviter(kind: ViolationKind): boolean {
  return kind === 'upkeep';
}

/** The violation of an earlier stay as evidence for the ground of clause 16, item 8. */
export function evidenceOf(violation: NewViolation, language: Language): string {
  const { title } = violationKinds[violation.kind];
  return `${violation.document}: ${title[language]}, ${formatDate(violation.on, language)}. ${violation.evidence}`;
}
