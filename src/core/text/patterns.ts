import { SEPARATOR } from './characters.ts';

/** The first two units of a pattern, separators left out, as one number. */
export type Beginning = number;

/** @param second 0 where there is but one. */
export function beginning(first: number, second: number): Beginning {
  return first * 0x10000 + second;
}

/**
 * Tells a source's patterns. `add` gives what ends with the pattern so far, to be added to, or nothing where the
 * pattern's beginning is not wanted yet.
 */
export type Compile<Source, Payload> = (
  source: Source,
  add: (pattern: readonly number[]) => Payload[] | undefined,
) => void;

const BEGINNING_BITS = 0xffff;
/** What a node's number holds beside its unit: a child right behind it, something that ends here. */
const GOES_ON = 1 << 16;
const ENDS = 1 << 17;
/** Above these, a hint for each of its other children: most units that a text goes on with have none. */
const HINTS_SHIFT = 18;
const HINTS = 32 - HINTS_SHIFT;
const UNIT = 0xffff;
const ENTRY_SIZE = 4;
/** Units below this are plain: ASCII, as most folded text is. */
const PLAIN = 128;

/**
 * Patterns of folded units, kept in one trie for each beginning. A trie is built when a text first has its
 * beginning, so tens of thousands of patterns cost little until they are wanted. A walk over n units takes at
 * most n steps.
 */
export class Patterns<Source, Payload> {
  readonly #compile: Compile<Source, Payload>;
  readonly #sources = new Map<Beginning, Source[]>();
  readonly #roots = new Map<Beginning, number>();
  /** The answers for plain Latin letters and digits, plus one; 0 where not yet asked. */
  readonly #plainRoots = new Int32Array(PLAIN * PLAIN);
  /** Hashes of the beginnings that there are: most places in a text begin nothing. */
  readonly #begins = new Uint8Array(BEGINNING_BITS + 1);
  /** A node is the place of its number; 0 is none. So small that a language's usual words stay in the cache. */
  #nodes = new Int32Array(1 << 12);
  #end = 1;
  readonly #branches = new Branches();
  /** By node, the number of what ends there. */
  #endings = new Int32Array(1 << 12);
  readonly #payloads: Payload[][] = [];

  constructor(compile: Compile<Source, Payload>) {
    this.#compile = compile;
  }

  /** Makes known that a source has patterns of this beginning. */
  announce(begins: Beginning, source: Source): void {
    const sources = this.#sources.get(begins);
    if (sources) sources.push(source);
    else this.#sources.set(begins, [source]);
    this.#begins[hash(begins)] = 1;
  }

  /** @returns the node to walk from where a text goes on with these units, 0 where nothing begins so. */
  root(first: number, second: number): number {
    if (first >= PLAIN || second >= PLAIN) return this.#anyRoot(first, second);
    const place = first * PLAIN + second;
    const known = this.#plainRoots[place] as number;
    if (known !== 0) return known - 1;
    const root = this.#anyRoot(first, second);
    this.#plainRoots[place] = root + 1;
    return root;
  }

  #anyRoot(first: number, second: number): number {
    return this.#root(beginning(first, second)) || this.#root(beginning(first, 0));
  }

  /** @returns the node behind the edge, 0 where there is none. */
  next(node: number, unit: number): number {
    const own = this.#nodes[node] as number;
    if ((own & GOES_ON) !== 0 && ((this.#nodes[node + 1] as number) & UNIT) === unit) return node + 1;
    return (own & hint(unit)) === 0 ? 0 : this.#branches.get(node, unit);
  }

  /** @returns the node behind all of the units from `start` to `end`, 0 where there is none. */
  walk(node: number, units: Uint16Array, start: number, end: number): number {
    let behind = node;
    for (let i = start; i < end && behind !== 0; i++) behind = this.next(behind, units[i] as number);
    return behind;
  }

  /** Whether there is any edge to go on by. */
  goesOn(node: number): boolean {
    const own = this.#nodes[node] as number;
    return (own & GOES_ON) !== 0 || own >>> HINTS_SHIFT !== 0;
  }

  /** What ends at this node. */
  payloads(node: number): readonly Payload[] | undefined {
    return ((this.#nodes[node] as number) & ENDS) === 0 ? undefined : this.#endingAt(node);
  }

  #root(begins: Beginning): number {
    if (this.#begins[hash(begins)] === 0) return 0;
    return this.#roots.get(begins) ?? this.#build(begins);
  }

  #build(begins: Beginning): number {
    if (!this.#sources.has(begins)) return 0;
    const root = this.#node(0);
    this.#roots.set(begins, root);
    // A pattern of one unit is found whatever follows it.
    const single = begins - (begins % 0x10000);
    for (const wanted of new Set([single, begins])) {
      for (const source of this.#sources.get(wanted) ?? [])
        this.#compile(source, pattern =>
          beginningOfPattern(pattern) === wanted ? this.#add(root, pattern) : undefined,
        );
    }
    return root;
  }

  #add(root: number, pattern: readonly number[]): Payload[] {
    let node = root;
    for (const unit of pattern) node = this.next(node, unit) || this.#grow(node, unit);
    if (((this.#nodes[node] as number) & ENDS) === 0) {
      this.#mark(node, ENDS);
      this.#endings[node] = this.#payloads.push([]) - 1;
    }
    return this.#endingAt(node);
  }

  #endingAt(node: number): Payload[] {
    return this.#payloads[this.#endings[node] as number] as Payload[];
  }

  #grow(parent: number, unit: number): number {
    const node = this.#node(unit);
    if (parent === node - 1) this.#mark(parent, GOES_ON);
    else {
      this.#mark(parent, hint(unit));
      this.#branches.set(parent, unit, node);
    }
    return node;
  }

  #mark(node: number, flag: number): void {
    this.#nodes[node] = (this.#nodes[node] as number) | flag;
  }

  #node(unit: number): number {
    if (this.#end === this.#nodes.length) {
      this.#nodes = enlarged(this.#nodes);
      this.#endings = enlarged(this.#endings);
    }
    this.#nodes[this.#end] = unit;
    return this.#end++;
  }
}

/** Children by parent and unit: an open hash table, three numbers an entry and one to spare. */
class Branches {
  #entries = new Int32Array(1 << 12);
  #count = 0;

  /** @returns 0 where there is none. */
  get(parent: number, unit: number): number {
    return this.#entries[this.#place(parent, unit) + 2] as number;
  }

  set(parent: number, unit: number, child: number): void {
    this.#count++;
    if (this.#count * 2 * ENTRY_SIZE > this.#entries.length) this.#enlarge();
    this.#put(parent, unit, child);
  }

  /** Where the entry stands or would stand. */
  #place(parent: number, unit: number): number {
    const entries = this.#entries;
    const mask = entries.length - ENTRY_SIZE;
    const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while (entries[place] !== 0 && (entries[place] !== parent || entries[place + 1] !== unit))
      place = (place + ENTRY_SIZE) & mask;
    return place;
  }

  #put(parent: number, unit: number, child: number): void {
    const place = this.#place(parent, unit);
    this.#entries[place] = parent;
    this.#entries[place + 1] = unit;
    this.#entries[place + 2] = child;
  }

  #enlarge(): void {
    const entries = this.#entries;
    this.#entries = new Int32Array(entries.length * 2);
    for (let i = 0; i < entries.length; i += ENTRY_SIZE) {
      if (entries[i] !== 0)
        this.#put(entries[i] as number, entries[i + 1] as number, entries[i + 2] as number);
    }
  }
}

function hint(unit: number): number {
  return 1 << (HINTS_SHIFT + (unit % HINTS));
}

function enlarged(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function beginningOfPattern(pattern: readonly number[]): Beginning {
  const [first = 0, second = 0, third = 0] = pattern;
  return beginning(first, second === SEPARATOR ? third : second);
}

function hash(begins: Beginning): number {
  return (begins ^ (Math.imul(begins / 0x10000, 0x9e3779b1) >>> 16)) & BEGINNING_BITS;
}
