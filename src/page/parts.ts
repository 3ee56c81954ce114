import type { Shop } from '../shops/shop.ts';
import type { Room } from './listing/room.ts';
import type { OpenGraph } from './structured/open-graph.ts';
import type { Structured } from './structured/structured.ts';

/** What has been read of a page when it comes to its kind and its main product. */
export interface PageParts {
  readonly document: Document;
  readonly url: URL;
  readonly shop: Shop | undefined;
  readonly structured: Structured;
  readonly openGraph: OpenGraph;
  readonly tiles: Room;
  readonly tileCount: number;
  /** Does one part of the work; if it fails, that is told in the trace and `otherwise` stands. */
  readonly attempt: <T>(part: string, read: () => T, otherwise: T) => T;
}
