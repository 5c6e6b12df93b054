import { setGoogleFontsEnabled } from '@eigenpal/docx-editor-core/utils';
import { createRoot } from 'react-dom/client';
import { Desk } from './Desk';

export function open(): void {
  // A draft's fonts would tell another host what is being read; the fonts of this machine serve.
  setGoogleFontsEnabled(false);
  const place = document.getElementById('practice');
  if (place !== null) createRoot(place).render(<Desk />);
}
