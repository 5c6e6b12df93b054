import { Button, Tab, TabList } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { RenderAnswer } from '../backend/types';
import { CiteHere } from './cites/CiteHere';
import { RefreshCites, RefreshProgress } from './cites/RefreshCites';
import { useRefreshCites } from './cites/useRefreshCites';
import { useMatter } from './matter';
import { useMessages } from './messages/language';
import { useSay } from './Notices';
import styles from './Pane.module.css';
import { readAnew } from './queries';
import { ReadingBar } from './reading/ReadingBar';
import { useReading } from './reading/useReading';
import { OpenCiteProvider } from './record/OpenCite';
import type { OpenPage } from './record/PageReader';
import { RecordTab } from './record/RecordTab';
import { StaleLine } from './StaleLine';
import { Loading } from './States';

const BlockNotice = lazy(() => import('./clauses/BlockNotice'));
const ClausesTab = lazy(() => import('./clauses/ClausesTab'));
const MatterDetails = lazy(() => import('./MatterDetails'));
const RenumberedNotice = lazy(() => import('./cites/RenumberedNotice'));
const RefreshSummary = lazy(() => import('./cites/RefreshSummary'));
const TermsTab = lazy(() => import('./terms/TermsTab'));
const CitesTab = lazy(() => import('./cites/CitesTab'));

type TabName = 'record' | 'clauses' | 'cites' | 'terms';

/** The header and the tabs of one matter. */
export function Workspace() {
  const messages = useMessages();
  const { matter } = useMatter();
  const say = useSay();
  const client = useQueryClient();
  const reading = useReading();
  const [tab, setTab] = useState<TabName>('record');
  // A tab once seen keeps its search and its place while another is in front.
  const [seen, setSeen] = useState<ReadonlySet<TabName>>(new Set(['record']));
  const [cited, setCited] = useState<OpenPage | null>(null);
  // Counts the times that a search for another cite was asked for.
  const [adding, setAdding] = useState(0);
  const [details, setDetails] = useState(false);
  const [refreshed, setRefreshed] = useState<RenderAnswer | null>(null);
  // The cites have other forms than the ones chosen since they were refreshed.
  const [refreshDue, setRefreshDue] = useState(false);
  const refresh = useRefreshCites((answer) => {
    setRefreshed(answer);
    if (answer !== null) setRefreshDue(false);
  });
  const [noticeRead, setNoticeRead] = useState(false);
  const [blocksView, setBlocksView] = useState('library');

  const show = (next: TabName) => {
    setTab(next);
    say(null);
    setSeen((before) => new Set(before).add(next));
    if (next === 'clauses') showBlocks(blocksView);
  };
  const showBlocks = (view: string) => {
    setBlocksView(view);
    // The author may have edited a block or copied one since.
    if (view === 'brief') void readAnew(client, ['blocks']);
  };
  const openCited = (page: OpenPage) => {
    setCited(page);
    show('record');
  };
  const addCite = () => {
    setAdding(adding + 1);
    show('record');
  };
  const tabs: [TabName, string][] = [
    ['record', messages.record],
    ['clauses', messages.blocks],
    ['cites', messages.cites],
    ['terms', messages.terms],
  ];
  return (
    <>
      <header className={styles.header}>
        <div className={styles.titleRow}>
          <h1 className={styles.title}>
            <Button
              appearance="transparent"
              className={styles.titleButton}
              icon={details ? <ChevronUpRegular /> : <ChevronDownRegular />}
              iconPosition="after"
              aria-expanded={details}
              title={messages.matterDetails}
              onClick={() => setDetails(!details)}
            >
              <span className={styles.titleText}>{matter.title}</span>
            </Button>
          </h1>
          <RefreshCites refresh={refresh} />
        </div>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={messages.tabs}
          selectedValue={tab}
          onTabSelect={(_, { value }) => show(value as TabName)}
        >
          {tabs.map(([name, label]) => (
            <Tab key={name} id={`tab-${name}`} value={name} aria-controls={`panel-${name}`}>
              {label}
            </Tab>
          ))}
        </TabList>
      </header>
      <RefreshProgress refresh={refresh} />
      {details && (
        <Suspense fallback={<Loading />}>
          <MatterDetails
            refreshDue={refreshDue}
            onRefresh={() => void refresh.run()}
            onForms={() => setRefreshDue(true)}
          />
        </Suspense>
      )}
      {refreshed !== null && refreshed.changes.length + refreshed.kept.length + refreshed.unmapped.length > 0 && (
        <Suspense>
          <RefreshSummary answer={refreshed} onClose={() => setRefreshed(null)} />
        </Suspense>
      )}
      <StaleLine />
      <Suspense>
        <RenumberedNotice onRefresh={() => void refresh.run()} />
        <BlockNotice
          onShow={() => {
            show('clauses');
            showBlocks('brief');
          }}
        />
      </Suspense>
      <CiteHere onOpen={openCited} onAdd={addCite} />
      <main className={styles.body}>
        {matter.notice !== null && !noticeRead && (
          <p className={styles.notice}>
            <span>{matter.notice}</span>
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={messages.close}
              onClick={() => setNoticeRead(true)}
            />
          </p>
        )}
        <OpenCiteProvider>
          {tabs.map(([name]) => (
            <section
              key={name}
              id={`panel-${name}`}
              role="tabpanel"
              aria-labelledby={`tab-${name}`}
              className={styles.panel}
              hidden={tab !== name}
            >
              {seen.has(name) && (
                <Suspense fallback={<Loading />}>
                  {name === 'record' && (
                    <>
                      <ReadingBar reading={reading} />
                      <RecordTab cited={cited} adding={adding} />
                    </>
                  )}
                  {name === 'clauses' && <ClausesTab view={blocksView} onView={showBlocks} />}
                  {name === 'cites' && <CitesTab />}
                  {name === 'terms' && <TermsTab />}
                </Suspense>
              )}
            </section>
          ))}
        </OpenCiteProvider>
      </main>
    </>
  );
}
