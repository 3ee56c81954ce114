import { type Found, is } from '../scan.ts';

/** Whether the words are the value of a specification row whose label speaks of the microphone. */
export function inMicrophoneRow({ field, hit }: Found): boolean {
  const label = field.label?.length ?? 0;
  return (
    hit.start >= label &&
    field.hits.some(other => other.end <= label && is(other, 'microphone', 'withMic', 'stageMic'))
  );
}
