import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { CiteBy, CiteSettings } from '../../backend/types';
import { useMessages } from '../messages/language';
import { useCiteSettings } from './useCiteSettings';

const numberings: CiteBy[] = ['asTagged', 'papers', 'appendix'];

/**
 * How this draft's cites are written, within what its forum allows. The next refresh writes them so.
 * @param renumbers The matter knows the pages of an appendix.
 * @param onForms Another way was chosen.
 */
export function CiteChoices({ renumbers, onForms }: { renumbers: boolean; onForms: () => void }) {
  const messages = useMessages();
  const { settings, choose } = useCiteSettings();
  const change = (to: Partial<CiteSettings>) => void choose({ ...settings, ...to }).then(onForms);
  return (
    <>
      {renumbers && (
        <Field label={messages.citeBy} size="small">
          <Select size="small" value={settings.citeBy} onChange={(_, { value }) => change({ citeBy: value as CiteBy })}>
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
        onChange={(_, { checked }) => change({ useId: checked === true })}
      />
    </>
  );
}
