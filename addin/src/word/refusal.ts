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
