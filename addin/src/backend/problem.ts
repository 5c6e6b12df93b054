/** Why a call brought no answer: the backend refused it, is not there, did not answer in time, or failed without a sentence. */
export type ProblemReason = 'refused' | 'unreachable' | 'late' | 'failed';

/** A call that brought no answer. */
export class ProblemError extends Error {
  constructor(
    readonly reason: ProblemReason,
    /** The backend's sentence for the lawyer: `detail` of its problem details (RFC 9457). */
    readonly detail: string | null = null,
    readonly status: number | null = null,
  ) {
    super(detail ?? reason);
    this.name = 'ProblemError';
  }

  /** @param body The answer's body as parsed: problem details, or whatever a server in between has sent. */
  static of(status: number, body: unknown): ProblemError {
    const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : null;
    if (typeof detail === 'string' && detail.trim() !== '') return new ProblemError('refused', detail.trim(), status);
    // A proxy answers for a backend that is not there.
    if (status === 502 || status === 503 || status === 504) return new ProblemError('unreachable', null, status);
    return new ProblemError('failed', null, status);
  }
}
