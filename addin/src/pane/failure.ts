import { ProblemError } from '../backend/problem';
import { Refusal } from '../word/refusal';
import type { Messages } from './messages/en';

/** What went wrong as one sentence for the lawyer: the backend's own where there is one. */
export function sentence(error: unknown, messages: Messages): string {
  if (error instanceof Refusal) return messages.refusals[error.reason];
  if (!(error instanceof ProblemError)) return messages.unexpected;
  switch (error.reason) {
    case 'refused':
      return error.detail ?? messages.failed;
    case 'unreachable':
      return messages.unreachable;
    case 'late':
      return messages.late;
    case 'failed':
      return messages.failed;
    case 'signedOut':
      return messages.notSignedIn;
    case 'noSignIn':
      return messages.noSignIn;
  }
}
