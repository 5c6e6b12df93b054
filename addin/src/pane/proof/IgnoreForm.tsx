import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../messages/language';
import { longestReason } from './ignored';
import styles from './Proof.module.css';

interface Props {
  onIgnore: (reason: string, everywhere: boolean) => void;
  onCancel: () => void;
}

/** Asks why a finding is ignored: the next reader of the brief will want to know. */
export function IgnoreForm({ onIgnore, onCancel }: Props) {
  const messages = useMessages();
  const [reason, setReason] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onIgnore(reason, everywhere);
  };
  return (
    <form
      className={styles.ignore}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={messages.whyIgnored} hint={messages.reasonHint} size="small">
        <Input
          size="small"
          autoFocus
          value={reason}
          maxLength={longestReason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Checkbox
        label={messages.everywhere}
        checked={everywhere}
        onChange={(_, { checked }) => setEverywhere(checked === true)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={reason.trim() === ''}>
          {messages.ignore}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
