/** Why the document was left as it was. */
export type Reason =
  | 'readOnly'
  | 'viewing'
  | 'checkedIn'
  | 'changed'
  | 'changedMeanwhile'
  | 'gone'
  | 'notFound'
  | 'noLonger'
  | 'blockGone'
  | 'locked'
  | 'lockedHere'
  | 'noteInNote'
  | 'blockInNote'
  | 'blockInTable'
  | 'blockInBlock'
  | 'blockLost'
  | 'blockAltered'
  | 'blockTakenOut'
  | 'unsupported'
  | 'tooOld'
  | 'notInWord'
  | 'notLoaded'
  | 'noAnswer'
  | 'unfinished'
  | 'busy'
  | 'unknown';

/** The document refused; the pane has a sentence for each reason. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason, options);
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
  const because = (reason: Reason) => new Refusal(reason, { cause: error });
  // Word on the web says so in the message of an error with a general code.
  if (code === 'AccessDenied' || code === 'NotAllowed' || message.includes("isn't supported by Word in a browser"))
    return because('readOnly');
  switch (code) {
    case 'GeneralException':
      // What Viewing mode reports on some builds.
      return because('viewing');
    case 'DocumentNotSupported':
    case 'documentNotSupported':
      return because('checkedIn');
    case 'ItemNotFound':
    case 'InvalidObjectPath':
    case 'InvalidReference':
      return because('changedMeanwhile');
    case 'NotImplemented':
    case 'ApiNotFound':
      return because('unsupported');
    case 'ActivityLimitReached':
    case 'HostRestarting':
      return because('busy');
    default:
      return because('unknown');
  }
}
