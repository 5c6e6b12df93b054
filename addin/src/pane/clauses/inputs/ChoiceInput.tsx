import { Select } from '@fluentui/react-components';
import { useMessages } from '../../messages/language';
import type { AnswerProps } from './SlotInput';

/** @param choices Each the answer and what is shown for it. */
export function ChoiceInput({ value, onChange, choices }: AnswerProps & { choices: [string, string][] }) {
  const messages = useMessages();
  return (
    <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{messages.choose}</option>
      {choices.map(([answer, shown]) => (
        <option key={answer} value={answer}>
          {shown}
        </option>
      ))}
    </Select>
  );
}
