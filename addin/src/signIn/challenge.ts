/** Why the backend sent a request back with 401. */
export interface Challenge {
  /** `claims_required`, `consent_or_login_required`, `sign_in_required`; null when it does not say. */
  code: string | null;
  /** What Entra demands of the next token, as JSON; null when nothing in particular. */
  claims: string | null;
}

/** Reads `WWW-Authenticate` and the problem details of a 401. What cannot be read is looked over. */
export async function challengeOf(response: Response): Promise<Challenge> {
  const problem: unknown = await response.json().catch(() => null);
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : null;
  const claims = /\bclaims="([^"]*)"/.exec(response.headers.get('WWW-Authenticate') ?? '')?.[1];
  return { code: typeof code === 'string' ? code : null, claims: claims === undefined ? null : decoded(claims) };
}

function decoded(base64: string): string | null {
  try {
    const json = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    JSON.parse(json);
    return json;
  } catch {
    return null;
  }
}
