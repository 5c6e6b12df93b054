import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import styles from './Desk.module.css';
import { DeskBar } from './DeskBar';
import { type BriefFile, openFile } from './file/briefFile';
import type { Host } from './office/model/host';
import { type Profile, profileOf } from './office/profiles';
import { Paper } from './Paper';
import { Splitter } from './Splitter';
import { useDrop } from './useDrop';

// The pane asks for Office.js as soon as it is loaded, so it is loaded when the desk's is in place.
const Pane = lazy(async () => ({ default: (await import('../src/pane/Pane')).Pane }));

/** A real .docx editor beside the pane, for those without Word. */
export function Desk() {
  const [profile, setProfile] = useState<Profile>(() => profileOf(new URLSearchParams(location.search).get('host')));
  const [file, setFile] = useState<BriefFile | null>(null);
  const [mishap, setMishap] = useState('');
  const [host, setHost] = useState<Host | null>(null);
  const save = useRef<(() => Promise<Uint8Array<ArrayBuffer>>) | null>(null);

  const open = useCallback((name: string, bytes: Uint8Array) => {
    const opened = openFile(name, bytes);
    setMishap(opened === null ? `“${name}” is not a Word document (.docx). The document on the desk was kept.` : '');
    if (opened !== null) setFile(opened);
  }, []);
  const openPicked = useCallback(
    async (picked: File) => open(picked.name, new Uint8Array(await picked.arrayBuffer())),
    [open],
  );
  const dragging = useDrop(openPicked);

  useEffect(() => {
    const sample = async () => {
      const answer = await fetch('/sample/draft.docx').catch(() => null);
      if (answer?.ok) open('draft.docx', new Uint8Array(await answer.arrayBuffer()));
      else setMishap('The sample draft could not be fetched. Open a Word document of your own.');
    };
    void sample();
  }, [open]);

  const download = async () => {
    const bytes = await save.current?.();
    if (bytes === undefined || file === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type: docx }));
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  const choose = (next: Profile) => {
    setProfile(next);
    if (host !== null) host.profile = next;
    history.replaceState(null, '', `?host=${next.id}`);
  };

  return (
    <div className={styles.desk} data-dragging={dragging}>
      <DeskBar
        name={file?.name ?? ''}
        profile={profile}
        host={host}
        onOpen={openPicked}
        onSave={download}
        onProfile={choose}
      />
      {mishap !== '' && (
        <p role="alert" className={styles.mishap}>
          {mishap}
        </p>
      )}
      <div className={styles.sides}>
        <section className={styles.paper} aria-label="Draft">
          {file !== null && (
            <Paper key={file.key} file={file} profile={profile} onReady={setHost} save={save} open={open} />
          )}
        </section>
        <Splitter />
        {/* No landmark of its own: the pane brings its own, as it must where Word frames it. */}
        <div className={styles.pane} id="pane">
          <Suspense>{host !== null && <Pane />}</Suspense>
        </div>
      </div>
    </div>
  );
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
