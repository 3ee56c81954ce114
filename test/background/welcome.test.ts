import { expect, it, vi } from 'vitest';
import { welcome } from '../../src/background/welcome.ts';

const openWelcome = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/extension.ts', () => ({ openWelcome }));

it('is said once, at the install', async () => {
  for (const reason of ['update', 'browser_update', 'shared_module_update']) await welcome({ reason });
  expect(openWelcome).not.toHaveBeenCalled();
  await welcome({ reason: 'install' });
  expect(openWelcome).toHaveBeenCalledOnce();
});
