/** What the desk reads in an access token. */
type Claims = { oid: string; tid: string; name?: string; preferred_username?: string };

function claimsOf(token: string): Claims {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}

/** The account as Word describes it. */
export function accountOf(accessToken: string, user: string) {
  const { oid, tid, name, preferred_username } = claimsOf(accessToken);
  return {
    homeAccountId: `${oid}.${tid}`,
    environment: 'login.microsoftonline.com',
    tenantId: tid,
    localAccountId: oid,
    username: preferred_username ?? user,
    name: name ?? user,
  };
}

/** The library wants an id token beside the other, and reads it without checking its signature. */
export function idTokenOf(accessToken: string): string {
  return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claimsOf(accessToken))}.`;
}

function base64url(value: object): string {
  const text = String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value)));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
