/** As what the pane signs in, and where: the backend writes it into the page when its matters lie in SharePoint. */
export interface SignInSettings {
  /** Id of the pane's own app registration. */
  clientId: string;
  /** The firm's tenant at Entra, `https://login.microsoftonline.com/…`. */
  authority: string;
  /** What the pane asks for: the backend's `access_as_user`. */
  scope: string;
}

/** @returns null where nobody signs in: the matters lie in a folder of this machine. */
export function readSettings(page: Document): SignInSettings | null {
  const content = page.querySelector<HTMLMetaElement>('meta[name="niger-brief-sign-in"]')?.content;
  return content === undefined ? null : (JSON.parse(content) as SignInSettings);
}
