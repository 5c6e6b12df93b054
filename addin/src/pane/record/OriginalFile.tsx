import { Link } from '@fluentui/react-components';
import { ArrowDownloadRegular, OpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { originalFile, originalFileAddress } from '../../backend/originalFile';
import type { PageView } from '../../backend/types';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { useSay } from '../Notices';
import { useSignIn } from '../useSignIn';

/** The file that the page was read from: opened beside the pane; where that takes a token, which no link carries, saved. */
export function OriginalFile({ view }: { view: PageView }) {
  const messages = useMessages();
  const { matter } = useMatter();
  const say = useSay();
  const [fetching, setFetching] = useState(false);
  const { key, page, citeAs } = view;

  if (useSignIn() === null)
    return (
      <Link href={`${originalFileAddress(matter.id, key)}#page=${page}`} target="_blank" rel="noopener">
        {messages.originalFile} <OpenRegular aria-hidden />
      </Link>
    );

  const save = async () => {
    setFetching(true);
    try {
      saveAs(await originalFile(matter.id, key), citeAs);
      say(null);
    } catch (error) {
      say({ tone: 'failed', text: sentence(error, messages) });
    }
    setFetching(false);
  };
  return (
    <Link as="button" disabledFocusable={fetching} onClick={() => void save()}>
      {messages.originalFile} <ArrowDownloadRegular aria-hidden />
    </Link>
  );
}

const endings: Partial<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/plain': '.txt',
};

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name + (endings[file.type.split(';')[0] ?? ''] ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
