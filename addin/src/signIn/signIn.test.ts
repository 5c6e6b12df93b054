import { beforeEach, describe, expect, test } from 'vitest';
import { authorised } from './authorised';
import { accountOf, entraError, FakeEntra } from './fakeEntra';
import { SignIn } from './signIn';

const settings = { clientId: 'c', authority: 'https://login.example/t', scope: 'api://b/access_as_user' };
const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

let entra: FakeEntra;
let signIn: SignIn;
/** Tokens that came with the requests, in order. */
let sent: (string | null)[];
let backend: (token: string, request: Request) => Response | Promise<Response>;

beforeEach(() => {
  entra = new FakeEntra();
  signIn = new SignIn(settings, async () => entra);
  sent = [];
  backend = () => new Response('ok');
});

function ask(init: RequestInit & { quiet?: boolean } = {}): Promise<Response> {
  const { quiet = false, ...rest } = init;
  return authorised(signIn, new Request('https://pane.example/api', rest), quiet, async (request) => {
    const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
    sent.push(token);
    return backend(token, request);
  });
}

const refusal = (code: string, header?: string) =>
  new Response(JSON.stringify({ code, detail: 'Sign in.' }), {
    status: 401,
    headers: header === undefined ? {} : { 'WWW-Authenticate': header },
  });
const challenge = (json = claims) =>
  refusal('claims_required', `Bearer realm="", error="insufficient_claims", claims="${btoa(json)}"`);
/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));
const popups = () => entra.asked.filter(([call]) => call === 'popup');

test('a token is fetched silently and sent along', async () => {
  expect((await ask()).status).toBe(200);
  expect(sent).toEqual(['t1']);
  expect(signIn.standing).toMatchObject({ need: null, person: { name: 'Amina' } });
});

test('requests at the same time share one fetch', async () => {
  await Promise.all([ask(), ask(), ask()]);
  expect(entra.asked).toEqual([['silent', null]]);
});

describe('when the person is needed', () => {
  beforeEach(() => {
    entra.silently = false;
  });

  test('nothing opens without a press, and all that waits goes on by itself after it', async () => {
    const waiting = [ask(), ask({ method: 'POST', body: 'typed' })];
    await settle();
    const late = ask();
    await settle();
    expect(popups()).toEqual([]);
    expect(signIn.standing.need).toMatchObject({ noToken: true, underWay: false });
    await signIn.press();
    expect((await Promise.all([...waiting, late])).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(popups()).toHaveLength(1);
    expect(signIn.standing.need).toBeNull();
  });

  test('both silent ways are tried first', async () => {
    void ask().catch(() => undefined);
    await settle();
    expect(entra.asked).toEqual([
      ['silent', null],
      ['sso', null],
    ]);
  });

  test('a second press while the window is open does nothing', async () => {
    const waiting = ask();
    await settle();
    await Promise.all([signIn.press(), signIn.press()]);
    await waiting;
    expect(popups()).toHaveLength(1);
  });

  test('a window that is closed leaves the button, and what waits', async () => {
    entra.popupError = entraError('user_cancelled');
    const waiting = ask();
    await settle();
    await signIn.press();
    expect(signIn.standing.need).toMatchObject({ underWay: false, trouble: null });
    entra.popupError = null;
    await signIn.press();
    expect((await waiting).status).toBe(200);
  });

  test.each([
    ['popup_window_error', 'blocked'],
    ['no_network_connectivity', 'unreachable'],
    ['server_error', 'failed'],
  ])('%s is said to be %s', async (code, trouble) => {
    entra.popupError = entraError(code);
    void ask().catch(() => undefined);
    await settle();
    await signIn.press();
    expect(signIn.standing.need).toMatchObject({ underWay: false, trouble });
  });

  test('put off, what waits fails and can be tried again', async () => {
    const waiting = ask();
    await settle();
    signIn.putOff();
    await expect(waiting).rejects.toMatchObject({ reason: 'putOff' });
    expect(signIn.standing.need).toBeNull();
    const again = ask();
    await settle();
    await signIn.press();
    expect((await again).status).toBe(200);
  });

  test('a request that is cancelled stops waiting; the others do not', async () => {
    const cancel = new AbortController();
    const given = ask({ signal: cancel.signal });
    const kept = ask();
    await settle();
    cancel.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    await signIn.press();
    expect((await kept).status).toBe(200);
  });

  test('a quiet request fails and brings no button up', async () => {
    await expect(ask({ quiet: true })).rejects.toMatchObject({ reason: 'putOff' });
    expect(signIn.standing.need).toBeNull();
  });
});

test('a sign-in that cannot be reached is not the person’s to mend', async () => {
  entra.silentError = entraError('no_network_connectivity');
  await expect(ask()).rejects.toMatchObject({ reason: 'unreachable' });
  expect(signIn.standing.need).toBeNull();
});

test('a library that did not load is asked for again', async () => {
  let times = 0;
  signIn = new SignIn(settings, async () => {
    times++;
    if (times === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return entra;
  });
  await expect(ask()).rejects.toMatchObject({ reason: 'unreachable' });
  expect((await ask()).status).toBe(200);
});

describe('a 401', () => {
  test('with claims: a token with these claims, and one more attempt', async () => {
    backend = (token) => (token === 't1' ? challenge() : new Response('ok'));
    expect((await ask()).status).toBe(200);
    expect(entra.asked).toEqual([
      ['silent', null],
      ['silent', claims],
    ]);
    expect(sent).toEqual(['t1', 't2']);
  });

  test('several at once join one prompt with its claims', async () => {
    entra.claimsSilently = false;
    backend = (token) => (token === 't1' ? challenge() : new Response('ok'));
    const waiting = [ask(), ask(), ask()];
    await settle();
    expect(signIn.standing.need).toMatchObject({ code: 'claims_required', claims, noToken: false });
    await signIn.press();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(popups()).toEqual([['popup', claims]]);
    expect(sent).toEqual(['t1', 't1', 't1', 't2', 't2', 't2']);
  });

  test('a second one is shown with the button; no attempt is made without a press', async () => {
    backend = () => challenge();
    const waiting = ask();
    await settle();
    expect(sent).toHaveLength(2);
    expect(signIn.standing.need).toMatchObject({ trouble: 'refused' });
    await settle();
    expect(sent).toHaveLength(2);
    await signIn.press();
    await settle();
    expect(sent).toHaveLength(3);
    expect(signIn.standing.need).toMatchObject({ trouble: 'refused', underWay: false });
    signIn.putOff();
    await expect(waiting).rejects.toMatchObject({ reason: 'putOff' });
  });

  test('for want of consent goes to the person at once', async () => {
    backend = (token) => (token === 't1' ? refusal('consent_or_login_required') : new Response('ok'));
    const waiting = ask();
    await settle();
    expect(entra.asked).toEqual([['silent', null]]);
    await signIn.press();
    expect((await waiting).status).toBe(200);
  });

  test('of a request sent with an older token is answered with the newer one', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    backend = async (token) => {
      if (token !== 't1') return new Response('ok');
      if (first) {
        first = false;
        await held;
      }
      return challenge();
    };
    const slow = ask();
    await settle();
    entra.acquireTokenSilent = async ({ claims: asked }: { claims?: string }) => {
      entra.asked.push(['silent', asked ?? null]);
      return { account: entra.account, accessToken: asked === undefined ? 't1' : 't9' } as never;
    };
    await ask();
    release();
    await slow;
    expect(entra.asked.filter(([, asked]) => asked === claims)).toHaveLength(1);
    expect(sent).toEqual(['t1', 't1', 't9', 't9']);
  });

  test('keeps the body of the request for the next attempt', async () => {
    const bodies: string[] = [];
    backend = async (token, request) => {
      bodies.push(await request.text());
      return token === 't1' ? challenge() : new Response('ok');
    };
    await ask({ method: 'POST', body: 'the draft' });
    expect(bodies).toEqual(['the draft', 'the draft']);
  });

  test.each([
    ['no claims', refusal('sign_in_required', 'Bearer realm=""')],
    ['claims that are no base64', refusal('claims_required', 'Bearer claims="%%%"')],
    ['claims that are no JSON', refusal('claims_required', `Bearer claims="${btoa('{')}"`)],
    ['a page of a proxy', new Response('<html>', { status: 401 })],
  ])('with %s asks for a fresh token without any', async (_, response) => {
    backend = (token) => (token === 't1' ? response : new Response('ok'));
    expect((await ask()).status).toBe(200);
    expect(entra.asked).toEqual([
      ['silent', null],
      ['silent', null],
    ]);
  });
});

describe('another person', () => {
  test('is told of, so that nothing of the first stays', async () => {
    let switches = 0;
    signIn.onSwitch(() => switches++);
    await ask();
    expect(switches).toBe(0);
    entra.account = accountOf('Bob');
    await ask();
    expect([switches, signIn.standing.person?.name]).toEqual([1, 'Bob']);
  });

  test('signed out, nothing is fetched silently until the button is pressed', async () => {
    await ask();
    signIn.signOut();
    expect(signIn.standing.person).toBeNull();
    const waiting = ask();
    await settle();
    expect(entra.asked).toHaveLength(1);
    await signIn.press();
    expect((await waiting).status).toBe(200);
  });

  test('a token that comes after the person has left is not used', async () => {
    let arrive = () => {};
    entra.popup = new Promise((resolve) => {
      arrive = resolve;
    });
    entra.silently = false;
    const waiting = ask();
    await settle();
    const press = signIn.press();
    signIn.hostChanged();
    arrive();
    await press;
    await expect(waiting).rejects.toMatchObject({ reason: 'putOff' });
    expect(signIn.standing.person).toBeNull();
  });
});
