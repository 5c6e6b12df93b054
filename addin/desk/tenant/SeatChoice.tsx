import { useEffect, useRef, useSyncExternalStore } from 'react';
import styles from './SeatChoice.module.css';
import type { Seat } from './seat';

const nobody = '';

const whatItIs = 'No Microsoft service: sign-in and SharePoint are stand-ins on this machine. Opens their switches.';

/** Who is signed in to the stand-in for Word, and the window that asks who it shall be. */
export function SeatChoice({ seat }: { seat: Seat }) {
  const { user, asked } = useSyncExternalStore(seat.subscribe, () => seat.seated);
  const { users, page } = seat.tenant;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asked]);
  return (
    <>
      <a className={styles.tenant} href={page} target="_blank" rel="noreferrer" title={whatItIs}>
        Local tenant — not Microsoft’s
      </a>
      <label>
        Signed in as{' '}
        <select value={user ?? nobody} onChange={({ target }) => seat.choose(target.value || null)}>
          {users.map((each) => (
            <option key={each}>{each}</option>
          ))}
          <option value={nobody}>nobody</option>
        </select>
      </label>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label="Sign in to the local tenant"
        onCancel={() => seat.close(null)}
      >
        <p>The local tenant asks who you are.</p>
        {users.map((each) => (
          <button key={each} type="button" onClick={() => seat.close(each)}>
            {each}
          </button>
        ))}
        <button type="button" onClick={() => seat.close(null)}>
          Cancel
        </button>
      </dialog>
    </>
  );
}
