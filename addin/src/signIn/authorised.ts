import { challengeOf } from './challenge';
import type { SignIn } from './signIn';

/**
 * Sends the request with the person's token. A first 401 is answered with a new token, without the person where that
 * is possible; after a second one, each further attempt needs a press of the button.
 *
 * @param quiet Fail rather than bring the button up.
 */
export async function authorised(
  signIn: SignIn,
  request: Request,
  quiet: boolean,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const asking = { signal: request.signal, quiet };
  let token = await signIn.token(asking);
  for (let refusals = 0; ; refusals++) {
    // A body is read once; another attempt needs its own.
    const attempt = request.clone();
    attempt.headers.set('Authorization', `Bearer ${token}`);
    const response = await send(attempt);
    if (response.status !== 401) return response;
    const challenge = await challengeOf(response);
    token =
      refusals === 0 ? await signIn.renewed(token, challenge, asking) : await signIn.afterPress(challenge, asking);
  }
}
