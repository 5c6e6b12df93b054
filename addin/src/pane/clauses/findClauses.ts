import type { ClauseRow } from '../../backend/types';
import { grouped } from '../grouped';
import { plain } from '../plain';

/**
 * The clauses that hold every word asked for, in title, topic or text, by topic in order of first appearance; clauses
 * whose titles hold all the words come first in their topic. Case and accents do not count.
 */
export function findClauses(clauses: readonly ClauseRow[], asked: string): Map<string, ClauseRow[]> {
  const words = plain(asked).split(/\s+/u).filter(Boolean);
  const found = clauses.filter((clause) => {
    const text = plain(`${clause.title} ${clause.topic} ${clause.text}`);
    return words.every((word) => text.includes(word));
  });
  const byTitle = (clause: ClauseRow) => (words.every((word) => plain(clause.title).includes(word)) ? 0 : 1);
  return grouped(
    found.sort((a, b) => byTitle(a) - byTitle(b)),
    (clause) => clause.topic,
  );
}
