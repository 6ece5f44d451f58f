import { minutes, perEdition } from './per-edition.ts';

/** Clause 7, item 2: the longest wait in the queue on the day of applying. */
export const waitLimit = perEdition({
  id: 'wait-limit',
  title: {
    kk: 'Жүгінген күні кезекте күтудің рұқсат берілген ең ұзақ уақыты',
    ru: 'Максимально допустимое время ожидания в очереди в день обращения',
    en: 'Longest admissible wait in the queue on the day of applying',
  },
  unit: minutes,
  clause: '7.2',
  value: ({ waitMinutes }) => waitMinutes,
});
