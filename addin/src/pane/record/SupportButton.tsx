import { Button } from '@fluentui/react-components';
import { TextGrammarCheckmarkRegular } from '@fluentui/react-icons';
import { useMessages } from '../messages/language';

/** Looks for what bears out the words that are selected in the draft. */
export function SupportButton({ onPress }: { onPress: () => void }) {
  const messages = useMessages();
  return (
    <Button
      appearance="subtle"
      icon={<TextGrammarCheckmarkRegular />}
      title={messages.findSupport}
      aria-label={messages.findSupport}
      onClick={onPress}
    />
  );
}
