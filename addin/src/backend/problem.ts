/**
 * Why a call brought no answer: the backend refused it, is not there, did not answer in time, or failed without a
 * sentence; or it was never sent, since nobody is signed in or Microsoft's sign-in is not there.
 */
export type ProblemReason = 'refused' | 'unreachable' | 'late' | 'failed' | 'signedOut' | 'noSignIn';

/** A call that brought no answer. */
export class ProblemError extends Error {
  constructor(
    readonly reason: ProblemReason,
    /** The backend's sentence for the lawyer: `detail` of its problem details (RFC 9457). */
    readonly detail: string | null = null,
    readonly status: number | null = null,
    /** When the backend will be asked again at the earliest, in milliseconds since 1970. */
    readonly retryAt: number | null = null,
  ) {
    super(detail ?? reason);
    this.name = 'ProblemError';
  }

  /**
   * @param body The answer's body as parsed: problem details, or whatever a server in between has sent.
   * @param wait The answer's `Retry-After`: seconds, or a date.
   */
  static of(status: number, body: unknown, wait: string | null = null): ProblemError {
    const retryAt = instant(wait);
    const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : null;
    if (typeof detail === 'string' && detail.trim() !== '')
      return new ProblemError('refused', detail.trim(), status, retryAt);
    // A proxy answers for a backend that is not there.
    const absent = status === 502 || status === 503 || status === 504;
    return new ProblemError(absent ? 'unreachable' : 'failed', null, status, retryAt);
  }
}

function instant(wait: string | null): number | null {
  if (wait === null || wait.trim() === '') return null;
  const at = /^\s*\d+\s*$/.test(wait) ? Date.now() + Number(wait) * 1000 : Date.parse(wait);
  return Number.isNaN(at) ? null : at;
}
