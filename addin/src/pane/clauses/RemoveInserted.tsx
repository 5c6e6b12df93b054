import { Button } from '@fluentui/react-components';
import { removeBlock } from '../../word/removeBlock';
import { sentence } from '../failure';
import { useBlockMessages } from '../messages/blocks';
import { useMessages } from '../messages/language';
import { useSay } from '../Notices';

/** Takes back the block just inserted, where Undo may not. */
export default function RemoveInserted({ control }: { control: number }) {
  const general = useMessages();
  const messages = useBlockMessages();
  const say = useSay();
  const remove = async () => {
    try {
      await removeBlock(control);
      say({ tone: 'done', text: messages.removed });
    } catch (error) {
      say({ tone: 'failed', text: sentence(error, general) });
    }
  };
  return (
    <div>
      <p>{messages.undoMayFail}</p>
      <Button size="small" onClick={() => void remove()}>
        {messages.remove}
      </Button>
    </div>
  );
}
