import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Fails the build when what a page must load before it shows its first view outgrows the limit. Scripts and styles
 * that the entry reaches by static import count; what is imported later, by `import()`, does not.
 *
 * @param entry Name of the page among the build's inputs.
 * @param limit In kB (1,000 bytes) of gzip.
 */
export function firstViewBudget(entry: string, limit: number): Plugin {
  return {
    name: 'first-view-budget',
    apply: 'build',
    // Vite tells which styles a chunk needs only when its own plugins are done.
    enforce: 'post',
    generateBundle(_, bundle) {
      const reached = new Set<string>();
      const follow = (file: string): void => {
        const chunk = bundle[file];
        if (reached.has(file) || chunk === undefined) return;
        reached.add(file);
        if (chunk.type !== 'chunk') return;
        for (const style of chunk.viteMetadata?.importedCss ?? []) follow(style);
        for (const next of chunk.imports) follow(next);
      };
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === entry) follow(chunk.fileName);
      if (reached.size === 0) this.error(`The build has no page named “${entry}” to measure.`);

      let bytes = 0;
      for (const file of reached) {
        const part = bundle[file];
        if (part !== undefined) bytes += gzipSync(part.type === 'chunk' ? part.code : part.source).length;
      }
      const size = bytes / 1000;
      const report = `First view of ${entry}: ${size.toFixed(1)} kB gzip of ${limit} kB allowed.`;
      if (size > limit) this.error(`${report} Load what the first view does not show with import().`);
      this.info(report);
    },
  };
}
