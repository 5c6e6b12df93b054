/** Why there is no token: the person put the sign-in off, or Microsoft's sign-in cannot be reached. */
export type SignInReason = 'putOff' | 'unreachable';

/** A request that could not be sent for want of a token. */
export class SignInError extends Error {
  constructor(readonly reason: SignInReason) {
    super(reason);
    this.name = 'SignInError';
  }
}

/** What the person's own attempt to sign in came to, when it came to nothing. */
export type Trouble = 'blocked' | 'unreachable' | 'failed' | 'refused';

const unreachable = new Set([
  'no_network_connectivity',
  'network_error',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
]);
const blocked = new Set(['popup_window_error', 'empty_window_error', 'block_nested_popups']);
// Spelt one way by the library’s own pop-up, the other where Word asks.
const closed = new Set(['user_cancelled', 'user_canceled']);

/** @returns null when the person has closed the window, which needs no comment. */
export function troubleOf(error: unknown): Trouble | null {
  const code = typeof error === 'object' && error !== null && 'errorCode' in error ? String(error.errorCode) : '';
  if (closed.has(code)) return null;
  if (blocked.has(code)) return 'blocked';
  // A part of the pane that does not load any more is a TypeError of the browser.
  return unreachable.has(code) || error instanceof TypeError ? 'unreachable' : 'failed';
}
