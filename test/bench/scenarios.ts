import { SCROLL_MS, STORM_MS } from './pages.ts';

/** One page that is loaded over and over. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Name of the page where it is another than the scenario's. */
  readonly page?: string;
  /** A page after others of the shop in the same tab, as shoppers go on: the browser has compiled our scripts. */
  readonly next?: boolean;
  /** Milliseconds that the page itself is busy after it loaded. */
  readonly busyMs?: number;
  /** Milliseconds after that until our work is surely over. */
  readonly settleMs: number;
  /** Loaded behind another tab. */
  readonly hidden?: boolean;
  /** Takes long: loaded fewer times. */
  readonly long?: boolean;
  readonly limits: Limits;
}

/** Milliseconds, beyond what an empty extension takes. */
interface Limits {
  readonly total?: number;
  readonly stretch: number;
  /** Megabytes. */
  readonly heap?: number;
}

/** The gate's last look is four seconds after the page has loaded. */
const GATE_MS = 4500;
const NO_LONG_STRETCH = 8;

export const SCENARIOS: readonly Scenario[] = [
  ...firstAndNext({
    name: 'quiet',
    title: 'listing without audio products',
    settleMs: GATE_MS,
    limits: { total: 1, stretch: NO_LONG_STRETCH },
  }),
  ...firstAndNext(listing('tiles-22', '22 tiles', 1000, { total: 10, stretch: NO_LONG_STRETCH })),
  ...firstAndNext(listing('tiles-60', '60 tiles', 1000, { total: 16, stretch: NO_LONG_STRETCH })),
  ...firstAndNext(
    listing('tiles-1000', '1,000 tiles', 2500, { total: 150, stretch: NO_LONG_STRETCH, heap: 4 }),
  ),
  ...firstAndNext(listing('product', 'product page', 1000, { total: 6, stretch: NO_LONG_STRETCH })),
  listing('ten-megabytes', '60 tiles in a page of 10 MB', 2500, { stretch: NO_LONG_STRETCH }),
  listing('many-nodes', '60 tiles among 100,000 nodes', 2500, { stretch: NO_LONG_STRETCH }),
  {
    ...listing('hidden', '60 tiles in a hidden tab', 1000, { stretch: NO_LONG_STRETCH }),
    page: 'tiles-60',
    hidden: true,
  },
  {
    name: 'scroll',
    title: 'infinite scroll to 5,000 tiles',
    busyMs: SCROLL_MS,
    settleMs: 6000,
    long: true,
    limits: { stretch: NO_LONG_STRETCH },
  },
  {
    name: 'storm',
    title: '60 tiles rewritten every 50 ms for 20 s',
    busyMs: STORM_MS,
    settleMs: 6000,
    long: true,
    limits: { stretch: NO_LONG_STRETCH },
  },
];

function firstAndNext(scenario: Scenario): Scenario[] {
  const { name, title } = scenario;
  return [
    { ...scenario, title: `${title}, first page of a new tab` },
    { ...scenario, name: `${name}-next`, title: `${title}, next page`, page: name, next: true },
  ];
}

function listing(name: string, title: string, settleMs: number, limits: Limits): Scenario {
  return { name, title, settleMs, limits };
}

/** The page under test. */
export const pageOf = ({ name, page = name }: Scenario): string => page;
