import { isDenied } from '../guards/denial.ts';
import type { Scan } from '../scan.ts';
import type { Rule } from './rule.ts';

/** One ear and no cable is a phone's earpiece; with a headband or a desk's connection it is an office headset's mono version. */
export default {
  id: 'one-ear',
  says: { form: 'earpiece' },
  bonus: -2.5,
  find: (scan: Scan) =>
    hasHeadband(scan) || scan.all('wireless').length === 0
      ? []
      : scan.all('oneEar').filter(found => !isDenied(found)),
  yes: ['Bluetooth headset, single-sided', 'Bluetooth hands-free, one ear'],
  no: ['Stereo headset, Bluetooth', 'Mono headset, USB', 'Bluetooth headset mono with headband'],
} satisfies Rule;

function hasHeadband(scan: Scan): boolean {
  return (['headband', 'overEar', 'onEar', 'deskLink', 'office', 'headphones'] as const).some(
    concept => scan.all(concept).length > 0,
  );
}
