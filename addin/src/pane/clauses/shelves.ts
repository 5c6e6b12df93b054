import type { ClauseRow } from '../../backend/types';
import { grouped } from '../grouped';

/** A heading of the list, and the blocks under it. */
export interface Shelf {
  name: string;
  rows: ClauseRow[];
}

interface Names {
  fitting: string;
  favourites: string;
  recent: string;
}

/** What the list is put in order by; each names blocks by their ids. */
interface Order {
  /** Best first. */
  found: readonly string[];
  fitting: readonly string[];
  favourites: readonly string[];
  recent: readonly string[];
}

/** The blocks found, those that fit the heading first, then those the lawyer likes or used last, then by topic. Each stands once. */
export function shelves(clauses: readonly ClauseRow[], order: Order, names: Names): Shelf[] {
  const left = new Map(
    order.found.flatMap((id) => clauses.filter((clause) => clause.id === id).map((row) => [id, row])),
  );
  const take = (name: string, ids: readonly string[]): Shelf => {
    const rows = ids.flatMap((id) => left.get(id) ?? []);
    for (const { id } of rows) left.delete(id);
    return { name, rows };
  };
  const first = [
    take(names.fitting, order.fitting),
    take(names.favourites, order.favourites),
    take(names.recent, order.recent),
  ];
  const topics = grouped([...left.values()], (row) => row.topic);
  return [...first, ...[...topics].map(([name, rows]) => ({ name, rows }))].filter(({ rows }) => rows.length > 0);
}
