import createClient from 'openapi-fetch';
import { authorised } from '../signIn/authorised';
import { pageSignIn } from '../signIn/pageSignIn';
import { SignInError } from '../signIn/signInError';
import { ProblemError } from './problem';
import type { paths } from './schema';

/** No call of the pane takes longer on a matter of 100,000 pages; past it the backend is as good as gone. */
const timeout = 30_000;

let language = 'en';

/** From now on the backend's sentences are asked for in this language. */
export function answersIn(next: string): void {
  language = next;
}

/** The backend's calls, typed by its OpenAPI document. Calls are cancelled through `signal`. */
export const backend = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  fetch: (request) => signed(request, reach),
});

/** For an answer that is long in coming, which the limit of time would cut off. */
export const patient = (request: Request): Promise<Response> => signed(request, fetch);

/** For one that nobody is waiting for, either: it brings up no button to sign in. */
export const background = (request: Request): Promise<Response> => signed(request, fetch, true);

async function signed(request: Request, send: typeof reach, quiet = false): Promise<Response> {
  request.headers.set('Accept-Language', language);
  if (pageSignIn === null) return send(request);
  try {
    return await authorised(pageSignIn, request, quiet, send);
  } catch (error) {
    if (error instanceof SignInError) throw new ProblemError(error.reason === 'putOff' ? 'signedOut' : 'noSignIn');
    throw error;
  }
}

async function reach(request: Request): Promise<Response> {
  const late = AbortSignal.timeout(timeout);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, late]) });
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError(late.aborted ? 'late' : 'unreachable');
  }
}

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer of a call, or a {@link ProblemError} with the backend's own sentence. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok && data !== undefined) return data;
  throw ProblemError.of(response.status, error, response.headers.get('Retry-After'));
}
