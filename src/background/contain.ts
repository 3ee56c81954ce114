/** Said by Chromium of every call made while it closes; what we were about has ended with it. */
const CLOSING = 'The browser is shutting down.';

/** Lets work that nobody waits for fail without harm: a failure is told in the background's console. Never rejects. */
export async function contain(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && error.message === CLOSING)) console.error(name, error);
  }
}
