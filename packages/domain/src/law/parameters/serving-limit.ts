import { minutes, perEdition } from './per-edition.ts';

/** Clause 7, item 3: the longest serving time on the day of applying. */
export const servingLimit = perEdition({
  id: 'serving-limit',
  title: {
    kk: 'Жүгінген күні тұтынушыға қызмет көрсетудің рұқсат берілген ең ұзақ уақыты',
    ru: 'Максимально допустимое время обслуживания потребителя в день обращения',
    en: 'Longest admissible time of serving the consumer on the day of applying',
  },
  unit: minutes,
  clause: '7.3',
  value: ({ servingMinutes }) => servingMinutes,
});
