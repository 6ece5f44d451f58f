import type { Language } from '@shaqyru/domain/law/text';

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
    }
  }
}
