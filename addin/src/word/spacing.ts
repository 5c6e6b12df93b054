// Not the apostrophe: in French it stands against the next word (« l’Accord »).
const closed = /[\p{L}\p{N}.,;:!?)\]”»%…]$/u;
const opening = /^[\p{L}\p{N}“‘«([¶§$]/u;

/** Whether a space is missing between what stands before the cursor and what is written there. */
export function lacksSpace(before: string, written: string): boolean {
  return closed.test(before) && opening.test(written);
}
