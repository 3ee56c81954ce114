import { beforeEach, expect, it, vi } from 'vitest';
import { installed } from '../../src/background/installed.ts';

const does = vi.hoisted(() => ({ migrate: vi.fn(), clear: vi.fn(), openWelcome: vi.fn() }));
vi.mock('../../src/platform/choices.ts', () => ({
  settings: { migrate: does.migrate },
  remembered: { clear: does.clear },
}));
vi.mock('../../src/platform/extension.ts', () => ({ openWelcome: does.openWelcome }));

beforeEach(() => vi.resetAllMocks());

it('says at the install, and then only, what the badges mean', async () => {
  for (const reason of ['update', 'browser_update', 'shared_module_update']) await installed({ reason });
  expect(does.openWelcome).not.toHaveBeenCalled();
  await installed({ reason: 'install' });
  expect(does.openWelcome).toHaveBeenCalledOnce();
});

it('forgets with an update what the former version found', async () => {
  for (const reason of ['install', 'browser_update']) await installed({ reason });
  expect(does.clear).not.toHaveBeenCalled();
  await installed({ reason: 'update' });
  expect(does.clear).toHaveBeenCalledOnce();
});

it('migrates whatever was new, and goes on where that fails', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  does.migrate.mockRejectedValue(new Error('full'));
  await installed({ reason: 'install' });
  expect(does.openWelcome).toHaveBeenCalledOnce();
  expect(log).toHaveBeenCalledOnce();
});
