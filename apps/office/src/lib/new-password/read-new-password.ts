import type { Language } from '@shaqyru/domain/law/text';
import { newPasswordWords } from './words.ts';

type NewPassword =
  | { password: string; wrong: null }
  /** The id of the field, and what is wrong with it. */
  | { password: null; wrong: { id: 'password' | 'repeated'; text: string } };

/** What `NewPasswordFields` sends, so far as the two fields alone tell; whether it is good enough the backend says. */
export function readNewPassword(form: FormData, language: Language): NewPassword {
  const w = newPasswordWords[language];
  const password = form.get('password');
  if (typeof password !== 'string' || password === '')
    return { password: null, wrong: { id: 'password', text: w.fill } };
  if (password !== form.get('repeated')) return { password: null, wrong: { id: 'repeated', text: w.differs } };
  return { password: password.slice(0, 400), wrong: null };
}
