import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useBlockMessages } from '../messages/blocks';
import { useMessages } from '../messages/language';
import { StatusNotice } from '../StatusNotice';
import { useBlocksInBrief, useBlocksRenewed } from './useBlocksInBrief';

/** Says at once when what stands in the brief is no longer what is approved. Put away, it comes back when something else changes. */
export default function BlockNotice({ onShow }: { onShow: () => void }) {
  const { close } = useMessages();
  const messages = useBlockMessages();
  const { data = [] } = useBlocksInBrief();
  const [read, setRead] = useState('');
  useBlocksRenewed();

  const stale = data.map(({ standing }) => standing).filter(({ state }) => state !== 'inForce');
  const said = stale.map(({ control, state, inForce }) => `${control} ${state} ${inForce}`).join();
  const [first] = stale;
  const shown = first !== undefined && said !== read;
  return (
    <StatusNotice>
      {shown && (
        <>
          <span>
            {stale.length === 1
              ? messages.notice(first.title ?? first.id, messages.state[first.state])
              : messages.notices(stale.length)}
          </span>
          <Button size="small" onClick={onShow}>
            {messages.show}
          </Button>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={close}
            onClick={() => setRead(said)}
          />
        </>
      )}
    </StatusNotice>
  );
}
