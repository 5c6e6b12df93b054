import { Button } from '@fluentui/react-components';
import type { DocumentKind } from '../../backend/types';
import { useMessages } from '../messages/language';
import styles from './FilterBar.module.css';
import { type Filter, isFiltered, kindsIn, testimonyIn, unfiltered } from './filter';
import { useRecord } from './useRecord';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Narrows the search to some documents. Each choice is a menu of the host's own, so that every key works as it does elsewhere. */
export function FilterBar({ filter, onFilter }: Props) {
  const messages = useMessages();
  const record = useRecord().data ?? [];
  const set = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const named = (key: string, citeAs: string) => ({ value: key, label: citeAs });
  return (
    <fieldset className={styles.filters} aria-label={messages.filters}>
      <Choice
        label={messages.anyKind}
        value={filter.kind}
        options={kindsIn(record).map((kind) => ({ value: kind, label: messages.kinds[kind] }))}
        onChoose={(kind) => set({ kind: kind as DocumentKind | null })}
      />
      <Choice
        label={messages.anyWitness}
        value={testimonyIn(record).some((row) => row.key === filter.document) ? filter.document : null}
        options={testimonyIn(record).map((row) => named(row.key, row.citeAs))}
        onChoose={(document) => set({ document })}
      />
      <Choice
        label={messages.anyDocument}
        value={filter.document}
        options={record.map((row) => named(row.key, row.citeAs))}
        onChoose={(document) => set({ document })}
      />
      {record.some((row) => row.confidential) && (
        <Choice
          label={messages.anyConfidentiality}
          value={filter.confidential === null ? null : String(filter.confidential)}
          options={[
            { value: 'false', label: messages.notConfidential },
            { value: 'true', label: messages.onlyConfidential },
          ]}
          onChoose={(value) => set({ confidential: value === null ? null : value === 'true' })}
        />
      )}
      <Day label={messages.dated.from} value={filter.from} onChange={(from) => set({ from })} />
      <Day label={messages.dated.to} value={filter.to} onChange={(to) => set({ to })} />
      {isFiltered(filter) && (
        <Button size="small" appearance="subtle" onClick={() => onFilter(unfiltered)}>
          {messages.clearFilters}
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  /** What it says while nothing is chosen, which is also its name. */
  label: string;
  value: string | null;
  options: { value: string; label: string }[];
  onChoose: (value: string | null) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <select
      className={value === null ? styles.chip : styles.chosen}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}) {
  return (
    <label className={value === null ? styles.chip : styles.chosen}>
      {label}{' '}
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </label>
  );
}
