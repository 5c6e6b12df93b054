import { useCallback, useState } from 'react';
import { readSentence } from '../../word/selection';
import { sentence as failure } from '../failure';
import { useMessages } from '../messages/language';
import { useSay } from '../Notices';

/** The sentence of the draft that support is sought for; null while none is. */
export function useSentence() {
  const messages = useMessages();
  const say = useSay();
  const [sentence, setSentence] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const read = useCallback(async () => {
    setReading(true);
    try {
      const text = await readSentence();
      setSentence(text === '' ? null : text);
      say(text === '' ? { tone: 'failed', text: messages.nothingToSupport } : null);
    } catch (error) {
      say({ tone: 'failed', text: failure(error, messages) });
    } finally {
      setReading(false);
    }
  }, [messages, say]);
  const forget = useCallback(() => setSentence(null), []);
  return { sentence, reading, readSentence: read, forget };
}
