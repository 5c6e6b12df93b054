/** Why the document was left as it was. */
export type Reason = 'readOnly' | 'changed' | 'notFound' | 'unsupported' | 'inside' | 'busy' | 'unknown';

/** The document refused; the message is the sentence to show. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/**
 * Says what an error of Office.js means to the author. Its code and place stay readable in `cause`; neither holds text of the draft.
 */
export function refused(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  const because = (reason: Reason, sentence: string) => new Refusal(reason, sentence, { cause: error });
  // Word on the web says so in the message of an error with a general code.
  if (code === 'AccessDenied' || code === 'NotAllowed' || message.includes("isn't supported by Word in a browser"))
    return because(
      'readOnly',
      'Word refused the change: the document is read-only, protected or in Viewing mode, or this place cannot be edited here. Copy the text and paste it where you need it.',
    );
  switch (code) {
    case 'GeneralException':
      // What Viewing mode reports on some builds.
      return because(
        'readOnly',
        'Word refused the change. The document may be read-only or in Viewing mode; if it is not, try once more, or copy the text and paste it.',
      );
    case 'DocumentNotSupported':
    case 'documentNotSupported':
      return because('readOnly', 'Word cannot change this document yet. Check it out first, then try again.');
    case 'ItemNotFound':
    case 'InvalidObjectPath':
    case 'InvalidReference':
      return because(
        'changed',
        'The document changed at this place in the meantime. Nothing was written; check again and retry.',
      );
    case 'NotImplemented':
    case 'ApiNotFound':
      return because(
        'unsupported',
        'This version of Word cannot do that. Niger Brief needs Microsoft 365 or Office 2024.',
      );
    case 'ActivityLimitReached':
    case 'HostRestarting':
      return because('busy', 'Word is busy. Wait a moment and try again.');
    default:
      return because(
        'unknown',
        'Word could not do that. Try once more; if it fails again, save the document and reopen it.',
      );
  }
}
