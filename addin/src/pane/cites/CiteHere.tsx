import { lazy, Suspense } from 'react';
import { readSpot, type Spot } from '../../word/spot';
import { useCursor } from '../useCursor';
import type { CiteActions } from './CiteInPlace';

const CiteInPlace = lazy(() => import('./CiteInPlace'));
const TermHere = lazy(() => import('../terms/TermHere'));

/** In milliseconds: soon enough to seem at once. */
const pause = 150;

/** The cite that the author stands in: see what it points to, change it, add to it, take it out. Elsewhere, the approved term. */
export function CiteHere(actions: CiteActions) {
  const here = useCursor(readSpot, pause);
  if (here === null) return null;
  const term = <TermHere words={{ text: here.paragraph.text, at: here.offset }} />;
  return (
    <Suspense>
      {mayBeInCite(here) ? <CiteInPlace key={here.cite ?? 'note'} here={here} otherwise={term} {...actions} /> : term}
    </Suspense>
  );
}

/** In a live one, or in a note, where cites are plain text. */
const mayBeInCite = ({ cite, paragraph }: Spot) =>
  cite !== null || ((paragraph.note ?? null) !== null && paragraph.text !== '');
