import { Field } from '@fluentui/react-components';
import type { Slot, WrongAnswer } from '../../backend/types';
import { useMessages } from '../messages/language';
import type { Answers } from './answers';
import styles from './Clauses.module.css';
import { SlotInput } from './inputs/SlotInput';

interface Props {
  slots: Slot[];
  answers: Answers;
  /** Answers that do not fit, with what to give instead. */
  wrong: readonly WrongAnswer[];
  onAnswer: (name: string, value: string) => void;
}

/** Asks for what the block leaves open; every question may be left unanswered. */
export function SlotForm({ slots, answers, wrong, onAnswer }: Props) {
  const messages = useMessages();
  return (
    <section className={styles.slots} aria-label={messages.fillIn}>
      <h3 className={styles.section}>{messages.fillIn}</h3>
      {slots.map((slot) => {
        const problem = wrong.find(({ slot: name }) => name === slot.name)?.sentence;
        return (
          <Field
            key={slot.name}
            size="small"
            label={slot.label}
            {...(slot.type === 'list' && { hint: messages.oneToALine })}
            {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
          >
            <SlotInput slot={slot} value={answers[slot.name] ?? ''} onChange={(value) => onAnswer(slot.name, value)} />
          </Field>
        );
      })}
      <p className={styles.hint}>{messages.remembered}</p>
    </section>
  );
}
