import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FirmHit } from '../../backend/types';
import { Loading } from '../States';
import type { OpenPage } from './PageReader';
import styles from './Record.module.css';
import { SearchView } from './SearchView';

const reader = () => import('./PageReader');
const PageReader = lazy(reader);
const Elsewhere = lazy(() => import('./Elsewhere'));

/**
 * The record: search it, read a page of it, and take cites and quotations from it.
 * @param cited A page to open, where a cite of the draft points to.
 * @param adding Counts the times that the search was asked for from elsewhere.
 */
export function RecordTab({ cited, adding }: { cited: OpenPage | null; adding: number }) {
  const [open, setOpen] = useState<OpenPage | null>(null);
  const [elsewhere, setElsewhere] = useState<FirmHit | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  // A page is opened by a key, which should not wait for its code.
  useEffect(() => void reader(), []);
  useEffect(() => {
    if (cited === null) return;
    setElsewhere(null);
    setOpen(cited);
  }, [cited]);
  const search = useEffectEvent(() => backToSearch());
  useEffect(() => {
    if (adding > 0) search();
  }, [adding]);
  const backToSearch = () => {
    setOpen(null);
    setElsewhere(null);
    // Once the search is shown again; the author went back by a key or a button of the page, which is gone.
    requestAnimationFrame(() => searchBox.current?.focus());
  };
  return (
    <>
      <div className={styles.view} hidden={open !== null || elsewhere !== null}>
        <SearchView searchBox={searchBox} onOpen={setOpen} onOpenElsewhere={setElsewhere} />
      </div>
      <Suspense fallback={<Loading />}>
        {open !== null && <PageReader key={open.key} open={open} onTurn={setOpen} onBack={backToSearch} />}
        {elsewhere !== null && <Elsewhere hit={elsewhere} onBack={backToSearch} />}
      </Suspense>
    </>
  );
}
