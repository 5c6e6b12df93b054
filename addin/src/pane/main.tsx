import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';

const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<Pane />);
