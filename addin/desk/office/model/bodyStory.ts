import { closeHistory } from 'prosemirror-history';
import type { Selection, Transaction } from 'prosemirror-state';
import { fromDesk, type Sheet } from './sheet';
import { Story } from './story';

/** The body; all changes of one round trip are one transaction, so one step of undo, and not part of the step before it. */
export class BodyStory extends Story {
  readonly kind = 'MainDoc';
  private transaction: Transaction | null = null;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get doc() {
    return (this.transaction ?? this.sheet.state).doc;
  }

  get selection(): Selection {
    return (this.transaction ?? this.sheet.state).selection;
  }

  protected transform(): Transaction {
    this.transaction ??= closeHistory(this.sheet.state.tr).setMeta(fromDesk, true);
    return this.transaction;
  }

  select(selection: Selection): void {
    this.transform().setSelection(selection);
  }

  flush(): void {
    const transaction = this.transaction;
    this.transaction = null;
    if (transaction === null) return;
    this.sheet.dispatch(transaction);
    if (transaction.selectionSet) this.sheet.reveal();
  }
}
