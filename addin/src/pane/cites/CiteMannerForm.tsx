import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { CitePosition, ReadyCite } from '../../backend/types';
import { matterDetail, useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { type Pin, PinBox } from '../record/PinBox';
import type { Manner } from '../record/useInsertCite';
import { useWrite } from '../useWrite';
import styles from './CiteMannerForm.module.css';

const positions: CitePosition[] = ['cursor', 'clause', 'parentheses', 'sentence', 'note'];

interface Props {
  /** Key of the document. */
  document: string;
  /** How the cite stands now. */
  signal?: string | null;
  explanation?: string | null;
  /** It is only to be inserted, so where is asked too. */
  placing: boolean;
  submit: string;
  /** @param pinned What the cite points to instead; null where no pin was typed. */
  onSubmit: (manner: Manner, pinned: ReadyCite | null) => Promise<boolean>;
  onClose: () => void;
}

/** Asks how a cite is to stand: signal, pin, explanation and, for a new one, where. It holds for this cite only. */
export default function CiteMannerForm(props: Props) {
  const { document, signal: before = null, explanation: said = null, placing, submit, onSubmit, onClose } = props;
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { busy } = useWrite();
  const detail = useQuery(matterDetail(matter.id));
  const [signal, setSignal] = useState(before ?? '');
  const [explanation, setExplanation] = useState(said ?? '');
  const [position, setPosition] = useState<CitePosition>('cursor');
  const [pin, setPin] = useState<Pin>('none');

  const used = detail.data?.profiles.find(({ id }) => id === profile)?.signals ?? [];
  const signals = used
    .flatMap((words) => words.split('…'))
    .map((words) => words.trim())
    .filter((words) => words !== '');
  const own = signals.find((words) => words.toLowerCase() === signal.toLowerCase());
  const ready = !busy && pin !== 'open';

  const send = async () => {
    if (!ready) return;
    const pinned = typeof pin === 'string' ? null : pin;
    if (await onSubmit({ signal: own ?? signal, explanation, position }, pinned)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    // A choice list would open on Enter in some browsers, and send nothing.
    else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) void send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className={styles.form}
      aria-label={messages.manner}
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field orientation="horizontal" size="small" label={messages.signal}>
        <Select autoFocus size="small" value={own ?? signal} onChange={(_, { value }) => setSignal(value)}>
          <option value="">{messages.noSignal}</option>
          {own === undefined && signal !== '' && <option value={signal}>{signal}</option>}
          {signals.map((words) => (
            <option key={words} value={words}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <PinBox document={document} onPin={setPin} />
      <Field orientation="horizontal" size="small" label={messages.explanation}>
        <Input
          size="small"
          placeholder={messages.explanationHint}
          value={explanation}
          onChange={(_, { value }) => setExplanation(value)}
        />
      </Field>
      {placing && (
        <Field orientation="horizontal" size="small" label={messages.position}>
          <Select size="small" value={position} onChange={(_, { value }) => setPosition(value as CitePosition)}>
            {positions.map((each) => (
              <option key={each} value={each}>
                {messages.positions[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={!ready}>
          {submit}
        </Button>
        <Button size="small" onClick={onClose}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
