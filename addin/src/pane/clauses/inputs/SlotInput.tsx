import { Input, Textarea } from '@fluentui/react-components';
import type { Slot } from '../../../backend/types';
import { useMessages } from '../../messages/language';
import { ChoiceInput } from './ChoiceInput';
import { FactInput } from './FactInput';
import { TermInput } from './TermInput';

export interface AnswerProps {
  value: string;
  onChange: (value: string) => void;
}

/** The field for one type of slot. */
export function SlotInput({ slot, ...answer }: { slot: Slot } & AnswerProps) {
  const messages = useMessages();
  const { value, onChange } = answer;
  switch (slot.type) {
    case 'choice':
    case 'passage':
      return <ChoiceInput {...answer} choices={(slot.choices ?? []).map((choice) => [choice, choice])} />;
    case 'yesNo':
      return (
        <ChoiceInput
          {...answer}
          choices={[
            ['yes', messages.yes],
            ['no', messages.no],
          ]}
        />
      );
    case 'fact':
      return <FactInput {...answer} label={slot.label} />;
    case 'term':
      return <TermInput {...answer} />;
    case 'list':
      return <Textarea size="small" rows={3} value={value} onChange={(_, data) => onChange(data.value)} />;
    default:
      return (
        <Input
          size="small"
          type={slot.type === 'date' ? 'date' : slot.type === 'number' ? 'number' : 'text'}
          {...(slot.type === 'number' && { step: 'any' })}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      );
  }
}
