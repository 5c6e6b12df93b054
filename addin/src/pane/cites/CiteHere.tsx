import { lazy, Suspense } from 'react';
import type { CiteActions } from './CiteInPlace';
import { useCiteHere } from './useCiteHere';

const CiteInPlace = lazy(() => import('./CiteInPlace'));

/** The cite that the author stands in: see what it points to, change it, add to it, take it out. */
export function CiteHere(actions: CiteActions) {
  const here = useCiteHere();
  return (
    here !== null && (
      <Suspense>
        <CiteInPlace key={here.cite ?? 'note'} here={here} {...actions} />
      </Suspense>
    )
  );
}
