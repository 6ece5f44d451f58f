import type { HTMLInputAttributes } from 'svelte/elements';

/** What every field takes. Strings are already in the reader's language. */
export type FieldProps = {
  /** Also the target of a link in the error summary: it stands on the (first) control. */
  id: string;
  /** The name the form sends; `id` when absent. */
  name?: string | undefined;
  label: string;
  hint?: string | undefined;
  /** What an officer wrote about this field; read with it. */
  remark?: string | undefined;
  error?: string | undefined;
  /** The clause that asks for this field, "11". */
  clause?: string | undefined;
  /** False writes "optional" beside the label. Nothing is enforced in the browser: its messages would be in the browser's language. */
  required?: boolean | undefined;
};

/** What a control that is typed into takes besides. */
export type TypedFieldProps = FieldProps & {
  value?: string | number | undefined;
  autocomplete?: HTMLInputAttributes['autocomplete'];
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | undefined;
  /** The language of what is typed, when it differs from the page's. */
  lang?: string | undefined;
  spellcheck?: boolean | undefined;
  maxlength?: number | undefined;
  /** In characters; the whole column when absent. */
  width?: 2 | 4 | 6 | 10 | 16 | 20 | 30 | undefined;
};

/** The ids of the hint, the officer's remark and the error of a field, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, error?: string, remark?: string): string | undefined {
  return (
    [hint && `${id}-hint`, remark && `${id}-remark`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  );
}
