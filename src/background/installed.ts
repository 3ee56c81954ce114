import { remembered, settings } from '../platform/choices.ts';
import { openWelcome } from '../platform/extension.ts';
import { contain } from './contain.ts';

/** What is due once, when we or the browser are new; none of it waits for the other, or fails with it. */
export async function installed({ reason }: { readonly reason: string }): Promise<void> {
  const due = [contain('migration', settings.migrate)];
  // Another version of us may find something else.
  if (reason === 'update') due.push(contain('memory', remembered.clear));
  // Says what the badges mean; never after an update.
  if (reason === 'install') due.push(contain('welcome', openWelcome));
  await Promise.all(due);
}
