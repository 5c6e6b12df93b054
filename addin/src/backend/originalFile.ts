import { answer, backend, patient } from './client';

/** Where the file of a document is, for a browser that needs no token. */
export function originalFileAddress(matter: string, key: string): string {
  return `/api/matters/${encodeURIComponent(matter)}/record/${encodeURIComponent(key)}/file`;
}

/** The file itself, for one that does. */
export function originalFile(matter: string, key: string): Promise<Blob> {
  return answer<Blob>(
    backend.GET('/api/matters/{matter}/record/{key}/file', {
      params: { path: { matter, key } },
      parseAs: 'blob',
      fetch: patient,
    }),
  );
}

export interface FilePart {
  bytes: Uint8Array;
  /** Of the whole file, in bytes. */
  size: number;
}

/**
 * A part of the file.
 *
 * @param end After the last byte wanted; where the file ends sooner, so does the part.
 */
export async function originalFilePart(
  matter: string,
  key: string,
  begin: number,
  end: number,
  signal: AbortSignal,
): Promise<FilePart> {
  const call = backend.GET('/api/matters/{matter}/record/{key}/file', {
    signal,
    params: { path: { matter, key } },
    headers: { Range: `bytes=${begin}-${end - 1}` },
    parseAs: 'arrayBuffer',
    fetch: patient,
  });
  const bytes = new Uint8Array(await answer<ArrayBuffer>(call));
  const { response } = await call;
  const size = response.headers.get('Content-Range')?.split('/')[1];
  return { bytes, size: size === undefined ? bytes.length : Number(size) };
}
