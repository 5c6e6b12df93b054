import type { Edit, Finding, Place } from '../../backend/types';

/** Findings that "fix all" may put right together, and what puts them right. */
export interface SafeFixes {
  findings: Finding[];
  edits: Edit[];
}

/**
 * The safe fixes that do not get in each other's way: of two that touch the same words the first is taken, and the
 * next check finds the other again.
 */
export function safeFixes(findings: readonly Finding[]): SafeFixes {
  const taken: SafeFixes = { findings: [], edits: [] };
  for (const finding of findings) {
    if (!finding.safe || finding.fix.length === 0) continue;
    const clashes = finding.fix.some((edit) => taken.edits.some((other) => touch(edit.place, other.place)));
    if (clashes) continue;
    taken.findings.push(finding);
    taken.edits.push(...finding.fix);
  }
  return taken;
}

function touch(a: Place, b: Place): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'control') return a.control === b.control;
  if (a.paragraph !== b.paragraph) return false;
  return a.start <= b.start + b.length && b.start <= a.start + a.length;
}
