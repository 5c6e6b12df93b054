import { useRef, useState } from 'react';
import { type OpenPage, PageReader } from './PageReader';
import styles from './Record.module.css';
import { SearchView } from './SearchView';

/** The record: search it, read a page of it, and take cites and quotations from it. */
export function RecordTab() {
  const [open, setOpen] = useState<OpenPage | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const backToSearch = () => {
    setOpen(null);
    // Once the search is shown again; the author went back by a key or a button of the page, which is gone.
    requestAnimationFrame(() => searchBox.current?.focus());
  };
  return (
    <>
      <div className={styles.view} hidden={open !== null}>
        <SearchView searchBox={searchBox} onOpen={setOpen} />
      </div>
      {open !== null && <PageReader key={open.key} open={open} onTurn={setOpen} onBack={backToSearch} />}
    </>
  );
}
