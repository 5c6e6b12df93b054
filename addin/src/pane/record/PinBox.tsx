import { Field, Input } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { ReadyCite } from '../../backend/types';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { usePaused } from '../usePaused';
import styles from './Record.module.css';

/** What the pin box asks for: nothing, a pin that has its cite, or one that has none (yet). */
export type Pin = 'none' | 'open' | ReadyCite;

/**
 * Another pin than the page's, as the author types it; what is wrong with it is said meanwhile.
 */
export function PinBox(props: { document: string; onPin: (pin: Pin) => void; autoFocus?: boolean }) {
  const { document, onPin, autoFocus = false } = props;
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const [typed, setTyped] = useState('');
  const pin = usePaused(typed.trim(), 200);
  const pinpoint = useQuery({
    queryKey: ['pin', matter.id, profile, document, pin],
    queryFn: ({ signal }) =>
      answer(
        backend.POST('/api/matters/{matter}/cites/pinpoint', {
          signal,
          params: { path: { matter: matter.id } },
          body: { key: document, pin, profile },
        }),
      ),
    enabled: pin !== '',
  });
  const cite = pin === typed.trim() ? (pinpoint.data?.cite ?? null) : null;
  const asked: Pin = typed.trim() === '' ? 'none' : (cite ?? 'open');
  useEffect(() => {
    onPin(asked);
    return () => onPin('none');
  }, [asked, onPin]);

  const error = pinpoint.isError ? sentence(pinpoint.error, messages) : pinpoint.data?.error;
  const warning = pinpoint.data?.warnings.join(' ');
  const message = pin === '' ? undefined : error || warning || undefined;
  return (
    <Field
      className={styles.pin}
      orientation="horizontal"
      size="small"
      label={messages.pin}
      validationState={message === undefined ? 'none' : error ? 'error' : 'warning'}
      validationMessage={message}
    >
      <Input
        autoFocus={autoFocus}
        size="small"
        placeholder={messages.pinHint}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}
