import { perEdition } from './per-edition.ts';

/**
 * Annex 2, reverse: how long the invitation for private affairs is valid, counted from the day of issue. No validity is set
 * for the invitation letter: its period of stay governs.
 */
export const invitationValidity = perEdition({
  id: 'invitation-validity',
  title: {
    kk: 'Шақырудың берілген күннен бастап жарамдылық мерзімі',
    ru: 'Срок действия приглашения со дня выдачи',
    en: 'Validity of the invitation from the day of issue',
  },
  unit: { kk: 'жыл', ru: 'год', en: 'year' },
  clause: 'Annex 2, reverse',
  value: ({ invitationValidYears }) => invitationValidYears,
});
