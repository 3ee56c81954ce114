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
/** A node's numbers, behind its unit: its first child, whether it has others, what ends at it. */
const CHILD = 1;
const BRANCHES = 2;
const PAYLOADS = 3;
const NODE_SIZE = 4;
const ENTRY_SIZE = 4;

/**
 * Patterns of folded units, kept in one trie for each beginning. A trie is built when a text first has its
 * beginning, so tens of thousands of patterns cost little until they are wanted. A walk over n units takes at
 * most n steps.
 */
export class Patterns<Source, Payload> {
  readonly #compile: Compile<Source, Payload>;
  readonly #sources = new Map<Beginning, Source[]>();
  readonly #roots = new Map<Beginning, number>();
  /** Hashes of the beginnings that there are: most places in a text begin nothing. */
  readonly #begins = new Uint8Array(BEGINNING_BITS + 1);
  /** A node's number is where it stands; 0 is none. The first child mostly stands right behind its parent. */
  #nodes = new Int32Array(1 << 12);
  #end = NODE_SIZE;
  readonly #branches = new Branches();
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
    return this.#root(beginning(first, second)) || this.#root(beginning(first, 0));
  }

  /** @returns the node behind the edge, 0 where there is none. */
  next(node: number, unit: number): number {
    const nodes = this.#nodes;
    const child = nodes[node + CHILD] as number;
    if (nodes[child] === unit) return child;
    return nodes[node + BRANCHES] === 0 ? 0 : this.#branches.get(node, unit);
  }

  /** What ends at this node. */
  payloads(node: number): readonly Payload[] | undefined {
    const index = this.#nodes[node + PAYLOADS] as number;
    return index === 0 ? undefined : this.#payloads[index - 1];
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
    const index = this.#nodes[node + PAYLOADS] as number;
    if (index !== 0) return this.#payloads[index - 1] as Payload[];
    const payloads: Payload[] = [];
    this.#nodes[node + PAYLOADS] = this.#payloads.push(payloads);
    return payloads;
  }

  #grow(parent: number, unit: number): number {
    const node = this.#node(unit);
    const nodes = this.#nodes;
    if (nodes[parent + CHILD] === 0) nodes[parent + CHILD] = node;
    else {
      nodes[parent + BRANCHES] = 1;
      this.#branches.set(parent, unit, node);
    }
    return node;
  }

  #node(unit: number): number {
    const node = this.#end;
    this.#end += NODE_SIZE;
    if (this.#end > this.#nodes.length) {
      const larger = new Int32Array(this.#nodes.length * 2);
      larger.set(this.#nodes);
      this.#nodes = larger;
    }
    this.#nodes[node] = unit;
    return node;
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
    this.#entries.set([parent, unit, child], this.#place(parent, unit));
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

  #enlarge(): void {
    const entries = this.#entries;
    this.#entries = new Int32Array(entries.length * 2);
    for (let i = 0; i < entries.length; i += ENTRY_SIZE) {
      const [parent = 0, unit = 0] = entries.subarray(i, i + 2);
      if (parent !== 0) this.#entries.set(entries.subarray(i, i + ENTRY_SIZE), this.#place(parent, unit));
    }
  }
}

function beginningOfPattern(pattern: readonly number[]): Beginning {
  const [first = 0, second = 0, third = 0] = pattern;
  return beginning(first, second === SEPARATOR ? third : second);
}

function hash(begins: Beginning): number {
  return (begins ^ (Math.imul(begins / 0x10000, 0x9e3779b1) >>> 16)) & BEGINNING_BITS;
}
