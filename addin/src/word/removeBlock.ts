import { Refusal, refused } from './refusal';

/** Takes a control out of the draft with all that is in it. */
export async function removeBlock(id: number): Promise<void> {
  try {
    await Word.run(async (context) => {
      const control = context.document.contentControls.getByIdOrNullObject(id);
      control.load('id');
      await context.sync();
      if (control.isNullObject) throw new Refusal('blockGone');
      control.delete(false);
      await context.sync();
    });
  } catch (error) {
    throw refused(error);
  }
}
