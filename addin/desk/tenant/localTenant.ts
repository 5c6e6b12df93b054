/** A tenant that stands in for a firm's, on this machine; its host writes it into the page. */
export type LocalTenant = {
  /** Where tokens are had. */
  token: string;
  /** Who can sign in. */
  users: string[];
  /** Where one sees what it is, and lets things happen to it. */
  page: string;
};

/** @returns null on every page but that host's. */
export function localTenant(page: Document): LocalTenant | null {
  const content = page.querySelector<HTMLMetaElement>('meta[name="niger-brief-local-tenant"]')?.content;
  return content === undefined ? null : (JSON.parse(content) as LocalTenant);
}
