import { useRef } from 'react';
import styles from './DeskBar.module.css';
import { Misfortunes } from './Misfortunes';
import type { Host } from './office/model/host';
import { type Profile, profileOf, profiles } from './office/profiles';
import { SeatChoice } from './tenant/SeatChoice';
import { deskSeat } from './tenant/seat';

type DeskBarProps = {
  name: string;
  profile: Profile;
  host: Host | null;
  onOpen: (file: File) => void;
  onSave: () => void;
  onProfile: (profile: Profile) => void;
};

export function DeskBar({ name, profile, host, onOpen, onSave, onProfile }: DeskBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <strong>Practice desk — not Microsoft Word</strong>
      <span className={styles.name}>{name}</span>
      <span className={styles.space} />
      <button type="button" onClick={() => input.current?.click()}>
        Open…
      </button>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label="Open a Word document"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onOpen(file);
          target.value = '';
        }}
      />
      <button type="button" onClick={onSave} disabled={host === null}>
        Save
      </button>
      <label>
        Behave like{' '}
        <select value={profile.id} onChange={({ target }) => onProfile(profileOf(target.value))}>
          {profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {deskSeat !== null && <SeatChoice seat={deskSeat} />}
      {host !== null && <Misfortunes host={host} />}
    </div>
  );
}
