import './styleNonce';

// Later than the line above: some parts add their styles as soon as they are loaded.
void import('./open').then(({ open }) => open());
