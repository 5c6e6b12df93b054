import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstViewBudget } from './firstViewBudget.ts';
import { pdfResources } from './pdfResources.ts';

/** The backend, when it runs beside `npm run dev`. */
const backend = process.env.NIGER_BRIEF_BACKEND ?? 'http://127.0.0.1:5173';

export default defineConfig({
  plugins: [react(), pdfResources(), firstViewBudget('pane', 190)],
  build: {
    target: 'es2022',
    // Each page is measured by firstViewBudget; Vite's own limit is per file.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: {
        pane: 'pane.html',
        'signed-in': 'signed-in.html',
        ...(existsSync('desk.html') && { desk: 'desk.html' }),
      },
    },
  },
  server: {
    port: 5174,
    proxy: { '/api': backend, '/sample': backend },
  },
});
