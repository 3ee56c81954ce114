/** Verdicts that product pages reached, in this machine's storage: `seen:<identity>`. */
import type { SettingsArea } from './settings.ts';

const PREFIX = 'seen:';

/** Each of these rejects where the browser refuses; then nothing has changed. */
export interface Remembered {
  count(): Promise<number>;
  clear(): Promise<void>;
}

export function rememberedIn(area: SettingsArea): Remembered {
  const keys = async () => Object.keys(await area.get(null)).filter(key => key.startsWith(PREFIX));
  return {
    count: async () => (await keys()).length,
    clear: async () => area.remove(await keys()),
  };
}
