import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { CiteBy } from '../../backend/types';
import { useMessages } from '../messages/language';
import { useCiteSettings } from './useCiteSettings';

const numberings: CiteBy[] = ['asTagged', 'papers', 'appendix'];

/**
 * How this draft's cites are written, within what its forum allows. The next refresh writes them so.
 * @param renumbers The matter knows the pages of an appendix.
 */
export function CiteChoices({ renumbers }: { renumbers: boolean }) {
  const messages = useMessages();
  const { settings, choose } = useCiteSettings();
  return (
    <>
      {renumbers && (
        <Field label={messages.citeBy} size="small">
          <Select
            size="small"
            value={settings.citeBy}
            onChange={(_, { value }) => void choose({ ...settings, citeBy: value as CiteBy })}
          >
            {numberings.map((each) => (
              <option key={each} value={each}>
                {messages.citeByChoice[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        label={messages.useId}
        checked={settings.useId}
        onChange={(_, { checked }) => void choose({ ...settings, useId: checked === true })}
      />
    </>
  );
}
