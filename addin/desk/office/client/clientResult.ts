import { valueNotLoaded } from './richApiError';

/** The value that a method answers with, readable after the next round trip. */
export class ClientResult<Value> {
  private answer: { value: Value } | null = null;

  get value(): Value {
    if (this.answer === null) throw valueNotLoaded();
    return this.answer.value;
  }

  settle(value: Value): void {
    this.answer = { value };
  }
}
