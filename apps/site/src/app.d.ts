import type { Language } from '@shaqyru/domain/law/text';
import type { Unsent } from '@shaqyru/ui/unsent-form/unsent-form';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** The address without its language prefix. */
      to: `/${string}`;
      /** The applicant's session token, from the cookie. */
      session: string | undefined;
    }
    interface Error {
      message: string;
      /** Names the log entry of an unexpected error, so that a reader can quote it. */
      id?: string;
      /** A form that was not delivered: the error page keeps what was typed and sends it again. */
      unsent?: Unsent;
    }
  }
}
