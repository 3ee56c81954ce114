import { openWelcome } from '../platform/extension.ts';

/** Says once, at the install, what the badges mean; never after an update. */
export async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason === 'install') await openWelcome();
}
