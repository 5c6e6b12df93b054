import { Field, Input, Select } from '@fluentui/react-components';
import type { Slot } from '../../backend/types';
import { useMessages } from '../messages/language';
import type { Answers } from './answers';
import styles from './Clauses.module.css';

interface Props {
  slots: Slot[];
  answers: Answers;
  onAnswer: (name: string, value: string) => void;
}

/** Asks for what the block leaves open; every question may be left unanswered. */
export function SlotForm({ slots, answers, onAnswer }: Props) {
  const messages = useMessages();
  return (
    <section className={styles.slots} aria-label={messages.fillIn}>
      <h3 className={styles.section}>{messages.fillIn}</h3>
      {slots.map((slot) => (
        <Field key={slot.name} size="small" label={slot.label}>
          <SlotInput slot={slot} value={answers[slot.name] ?? ''} onChange={(value) => onAnswer(slot.name, value)} />
        </Field>
      ))}
      <p className={styles.hint}>{messages.remembered}</p>
    </section>
  );
}

function SlotInput({ slot, value, onChange }: { slot: Slot; value: string; onChange: (value: string) => void }) {
  const messages = useMessages();
  if (slot.choices != null && slot.choices.length > 0)
    return (
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{messages.choose}</option>
        {slot.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  return (
    <Input
      size="small"
      type={slot.type === 'date' ? 'date' : slot.type === 'number' ? 'number' : 'text'}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
