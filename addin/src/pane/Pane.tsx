import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pageSignIn } from '../signIn/pageSignIn';
import { startWord } from '../word/start';
import { Mishap } from './Mishap';
import { LanguageProvider } from './messages/language';
import { NoticeBar, NoticeProvider } from './Notices';
import styles from './Pane.module.css';
import { askAgain, createQueries, forgetPerson } from './queries';
import { Shell } from './Shell';
import { SignInBar } from './SignInBar';
import { Failed, Loading } from './States';
import { useTheme } from './theme';
import { WritingProvider } from './useWrite';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: nonce === '' ? {} : { nonce } });

const client = createQueries();
const askInOtherLanguage = () => askAgain(client);

/** The whole pane; fills the element that it stands in. The desk shows the same one. */
export function Pane() {
  return (
    <RendererProvider renderer={renderer}>
      <QueryClientProvider client={client}>
        <Started />
      </QueryClientProvider>
    </RendererProvider>
  );
}

function Started() {
  const start = useQuery({
    queryKey: ['word'],
    queryFn: startWord,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => pageSignIn?.onSwitch(() => forgetPerson(client)), []);
  const { theme, dark } = useTheme(start.data?.dark);
  return (
    // The browser's own parts, scroll bars and date fields, follow Word and not the system.
    <FluentProvider theme={theme} className={styles.pane} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      <LanguageProvider hostLanguage={undefined} onSwitch={askInOtherLanguage}>
        <NoticeProvider>
          <WritingProvider>
            <SignInBar />
            {start.isPending && <Loading />}
            {start.isError && <Failed error={start.error} onRetry={() => void start.refetch()} />}
            {start.isSuccess && (
              <Mishap>
                <Shell />
              </Mishap>
            )}
            <NoticeBar />
          </WritingProvider>
        </NoticeProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
