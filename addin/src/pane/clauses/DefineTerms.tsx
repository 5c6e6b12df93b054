import { Checkbox } from '@fluentui/react-components';
import type { UndefinedTerm } from '../../backend/types';
import { useMessages } from '../messages/language';
import styles from './Clauses.module.css';

interface Props {
  /** Approved terms that the block uses and the draft does not define. */
  terms: readonly UndefinedTerm[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Offers to let the block define, at its first use, what the draft does not define yet. */
export function DefineTerms({ terms, chosen, onChange }: Props) {
  const messages = useMessages();
  return (
    <fieldset className={styles.define}>
      <legend>{messages.notDefined}</legend>
      {terms.map(({ term, form }) => (
        <Checkbox
          key={term}
          label={messages.defineTerm(form)}
          checked={chosen.includes(term)}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...chosen, term] : chosen.filter((other) => other !== term))
          }
        />
      ))}
    </fieldset>
  );
}
