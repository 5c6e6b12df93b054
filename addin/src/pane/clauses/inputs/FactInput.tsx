import { Button, SearchBox } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { answer, backend } from '../../../backend/client';
import type { Passage } from '../../../backend/types';
import { sentence } from '../../failure';
import { useMatter } from '../../matter';
import { useMessages } from '../../messages/language';
import { unfiltered } from '../../record/filter';
import { HitList, hitId } from '../../record/HitList';
import { useOpenCite } from '../../record/OpenCite';
import { useRecordSearch } from '../../record/useRecordSearch';
import styles from '../Clauses.module.css';
import type { AnswerProps } from './SlotInput';

/** More than these do not help to choose within a form. */
const shown = 8;

/** A place in the record: searched for here or open in the record's tab, and nothing else can be the answer. */
export function FactInput({ label, value, onChange }: AnswerProps & { label: string }) {
  return value === '' ? (
    <FactSearch onChange={onChange} />
  ) : (
    <ChosenFact label={label} tag={value} onClear={() => onChange('')} />
  );
}

function ChosenFact({ label, tag, onClear }: { label: string; tag: string; onClear: () => void }) {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const cite = useQuery({
    queryKey: ['cite', matter.id, profile, tag],
    queryFn: ({ signal }) =>
      answer(
        backend.POST('/api/matters/{matter}/cites/read', {
          signal,
          params: { path: { matter: matter.id } },
          body: { spot: nothingBut(tag), profile },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <fieldset className={styles.fact} aria-label={label}>
      <span>
        {cite.isError
          ? sentence(cite.error, messages)
          : cite.data?.cite && `${cite.data.cite.cite.text} · ${cite.data.cite.title}`}
      </span>
      {/* The search box that had the focus is gone. */}
      <Button size="small" autoFocus onClick={onClear}>
        {messages.chooseAnother}
      </Button>
    </fieldset>
  );
}

/** A paragraph that holds this one cite, for the server to read. */
const nothingBut = (tag: string) => ({
  paragraph: {
    text: tag,
    style: '',
    outlineLevel: 0,
    tableDepth: 0,
    listItem: false,
    controls: [{ id: 0, tag, start: 0, length: tag.length }],
  },
  offset: 0,
  length: 0,
});

function FactSearch({ onChange }: { onChange: (tag: string) => void }) {
  const messages = useMessages();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const search = useRecordSearch(typed, unfiltered, null);
  const list = useId();
  const passages = typed.trim() === '' ? [] : (search.data?.passages ?? []).slice(0, shown);
  const { cite: open } = useOpenCite();
  const choose = (passage: Passage | undefined) => passage !== undefined && onChange(passage.cite.tag);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, passages.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    // Never a hit of words before those that stand in the box.
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) search.settled && choose(passages[active]);
    else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      setTyped('');
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.factSearch}>
      <SearchBox
        size="small"
        className={styles.searchBox}
        role="combobox"
        aria-expanded={passages.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={passages.length === 0 ? undefined : hitId(list, active)}
        placeholder={messages.searchRecord}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => {
          setTyped(value);
          setActive(0);
        }}
      />
      {open !== null && typed.trim() === '' && (
        <Button size="small" className={styles.takeOpen} onClick={() => onChange(open.tag)}>
          {messages.takeOpen(open.text)}
        </Button>
      )}
      {passages.length > 0 && (
        <HitList
          id={list}
          passages={passages}
          documents={null}
          active={active}
          settled={search.settled}
          onChoose={(index) => choose(passages[index])}
          onOpen={choose}
        />
      )}
      {typed.trim() !== '' && search.settled && search.isSuccess && passages.length === 0 && (
        <p className={styles.hint}>{messages.nothingFound(typed.trim())}</p>
      )}
      {search.isError && <p className={styles.expired}>{sentence(search.error, messages)}</p>}
    </div>
  );
}
