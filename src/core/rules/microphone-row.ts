import { isDenied } from '../guards/denial.ts';
import type { Concept } from '../lexicon/concepts.ts';
import { type Found, is, type Scan } from '../scan.ts';

/** Finds a placing word in the value of a specification row whose label speaks of the microphone. */
export function inMicrophoneRow(scan: Scan, concept: Concept): Found[] {
  return scan.all(concept).filter(found => {
    const { name, label, hits } = found.field;
    if (name !== 'specs' || label === undefined || found.hit.start < label.length) return false;
    const labelled = hits.some(
      hit => hit.end <= label.length && is(hit, 'microphone', 'withMic', 'stageMic'),
    );
    return labelled && !isDenied(found);
  });
}
