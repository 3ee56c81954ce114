import { base } from './base.ts';
import { chrome } from './chrome.ts';
import { firefox } from './firefox.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The manifest to build for a browser; paths are those of the sources. */
export function manifestFor(target: Target) {
  return { ...base, ...(target === 'chrome' ? chrome : firefox) };
}
