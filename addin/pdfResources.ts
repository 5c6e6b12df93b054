import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const library = 'node_modules/pdfjs-dist';

/** What the PDF library fetches by name when a page needs it: fonts that a file does not bring along, and decoders. */
const folders = ['cmaps', 'standard_fonts', 'wasm'];

/** Lays those files beside the build, in `assets/pdf/`. With `vite` they come from the library's own folder. */
export function pdfResources(): Plugin {
  return {
    name: 'pdf-resources',
    config: (_, { command }) => ({
      define: { __PDF_RESOURCES__: JSON.stringify(command === 'build' ? '/assets/pdf/' : `/${library}/`) },
    }),
    generateBundle() {
      // Decoders are taken as JavaScript: the page's policy allows no WebAssembly.
      for (const folder of folders)
        for (const file of readdirSync(join(library, folder)))
          if (!file.endsWith('.wasm'))
            this.emitFile({
              type: 'asset',
              fileName: `assets/pdf/${folder}/${file}`,
              source: readFileSync(join(library, folder, file)),
            });
    },
  };
}
