import { Button, Input, ToggleButton } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, ImageRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PageView } from '../../backend/types';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';

interface Props {
  view: PageView;
  onGoTo: (n: number) => void;
  /** The page is shown as it is printed. */
  image: boolean;
  onImage: () => void;
}

/** Which page of the document is shown, and how: turns to others, and to the picture of this one. */
export function PageTurner({ view, onGoTo, image, onImage }: Props) {
  const messages = useMessages();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.turner}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={messages.previousPage}
        disabledFocusable={view.page <= 1}
        onClick={() => onGoTo(view.page - 1)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== null) onGoTo(Number.parseInt(typed, 10));
          setTyped(null);
        }}
      >
        <Input
          size="small"
          className={styles.pageNumber}
          inputMode="numeric"
          aria-label={messages.goToPage}
          value={typed ?? String(view.page)}
          onChange={(_, { value }) => setTyped(value.replace(/\D/gu, ''))}
          onBlur={() => setTyped(null)}
        />
      </form>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={messages.nextPage}
        disabledFocusable={view.page >= view.pages}
        onClick={() => onGoTo(view.page + 1)}
      />
      <span className={styles.pageNames} role="status">
        <strong>{view.printed === null ? messages.unnumberedPage : messages.printedPage(view.printed)}</strong>{' '}
        {messages.filePage(view.page, view.pages)}
      </span>
      <ToggleButton
        appearance="subtle"
        size="small"
        icon={<ImageRegular />}
        checked={image}
        aria-label={messages.pageImage}
        title={messages.pageImageHint}
        onClick={onImage}
      />
    </div>
  );
}
