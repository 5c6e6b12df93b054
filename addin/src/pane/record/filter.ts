import type { DocumentKind, RecordRow } from '../../backend/types';

/** Which documents a search looks in; what is null filters nothing. */
export interface Filter {
  kind: DocumentKind | null;
  /** Key of the only document. */
  document: string | null;
  /** Days as in `2024-03-16`. */
  from: string | null;
  to: string | null;
  confidential: boolean | null;
}

export const unfiltered: Filter = { kind: null, document: null, from: null, to: null, confidential: null };

export function isFiltered(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** As it stands in the address. */
export function filterQuery({ kind, document, from, to, confidential }: Filter) {
  return {
    ...(kind !== null && { kind: [kind] }),
    ...(document !== null && { in: [document] }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(confidential !== null && { confidential }),
  };
}

/** The kinds that there are, in the record's order. */
export function kindsIn(record: readonly RecordRow[]): DocumentKind[] {
  return [...new Set(record.map((row) => row.kind))];
}

/** The declarations and transcripts, whose words are a witness's. */
export function testimonyIn(record: readonly RecordRow[]): RecordRow[] {
  return record.filter((row) => row.kind === 'declaration' || row.kind === 'transcript');
}
