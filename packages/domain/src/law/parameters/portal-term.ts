import { daysOfTerm, perEdition } from './per-edition.ts';

/** Clause 7, item 4: the term from the electronic request through the portal; null where the edition has no portal. */
export const portalTerm = perEdition({
  id: 'portal-term',
  title: {
    kk: 'Портал арқылы электрондық сұрау салу берілген сәттен бастап қызмет көрсету мерзімі',
    ru: 'Срок оказания услуги с момента электронного запроса через портал',
    en: 'Term of the service from the electronic request through the portal',
  },
  unit: daysOfTerm,
  clause: '7.4',
  value: ({ terms }) => terms.portal && { days: terms.portal.days, unit: terms.portal.unit },
});
