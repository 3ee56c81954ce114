import type { BadgeStyle, Marked } from '../../platform/looks.ts';
import type { AddedRow } from './state.ts';

/** What the options page can do; drawing knows nothing of browsers. */
export interface Actions {
  pause(paused: boolean): void;
  chooseOnly(chosenOnly: boolean): void;
  switchSite(domain: string, on: boolean): void;
  /** Gives the access back and forgets the choice. */
  remove(row: AddedRow): void;
  /** Stored settings that cannot be read. */
  forget(keys: readonly string[]): void;
  /** Which of the classes are marked. */
  mark(kinds: readonly Marked[], marked: boolean): void;
  style(style: BadgeStyle): void;
  dim(on: boolean): void;
  /** Takes the correction of one product back. */
  undo(identity: string): void;
  exportCorrections(): void;
  importCorrections(file: File): void;
  clearCorrections(): void;
  clearRemembered(): void;
  changeShortcuts(): void;
  openWelcome(): void;
}
