import { createContext } from 'svelte';

/**
 * The few words that components say by themselves, in the reader's language. The app provides them once, in its root layout
 * (`provideUiWords(() => …)`): a function, so that a change of language reaches components that are already mounted.
 */
export type UiWords = {
  /** Read out before an error message: "Қате". */
  errorPrefix: string;
  /** Stands beside the label of a field that may stay empty: "міндетті емес". */
  optional: string;
  day: string;
  month: string;
  year: string;
  /** Where a clause is read and what a link to it says: { text: "7.4-тармақ", href: "/standard#7.4" }. `act` is absent for the standard itself. */
  clause: (clause: string, act?: string) => { text: string; href?: string };
};

export const [uiWords, provideUiWords] = createContext<() => UiWords>();
