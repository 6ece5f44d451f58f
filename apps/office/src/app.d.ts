import type { Instant } from '@shaqyru/domain/law/plain-date';
import type { OfficerIdentity } from '@shaqyru/domain/account/session';
import type { Language } from '@shaqyru/domain/law/text';
import type { Unsent } from '@shaqyru/ui/unsent-form/unsent-form';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** The address without its language prefix. */
      to: `/${string}`;
      /** The officer's session token, from the cookie. */
      session: string | undefined;
      /** Who the session belongs to; undefined when nobody is signed in, or the backend did not say. */
      officer: (OfficerIdentity & { expiresAt: Instant }) | undefined;
    }
    interface Error {
      message: string;
      /** Names the log entry of an unexpected error, so that a reader can quote it. */
      id?: string;
      /** A form that could not be delivered: what was typed, and where it goes. The error page offers to send it again. */
      unsent?: Unsent;
    }
  }
}
