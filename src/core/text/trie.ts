/**
 * A trie over UTF-16 units with its edges in one hash table of integers. Built once; a walk over n units
 * takes at most n steps of constant cost.
 */
export class Trie<T> {
  /** Edge `node * 65536 + unit` as two parallel tables; 0 marks a free slot. */
  #nodes = new Int32Array(1 << 12);
  #units = new Uint16Array(1 << 12);
  #targets = new Int32Array(1 << 12);
  #edgeCount = 0;
  #nodeCount = 1;
  readonly #payloads: (T[] | undefined)[] = [];
  /** Which two units patterns begin with, as a bit set of their hashes: most walks need not begin at all. */
  readonly #beginnings = new Uint8Array(1 << 16);

  /** A new root; patterns under one root don't meet those under another. */
  root(): number {
    return this.#nodeCount++;
  }

  add(root: number, pattern: ArrayLike<number>, payload: T): void {
    this.#beginnings[beginning(root, pattern[0] ?? 0, pattern[1] ?? 0)] = 1;
    let node = root;
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern[i] as number;
      node = this.next(node, unit) || this.#grow(node, unit);
    }
    const payloads = this.#payloads[node];
    if (payloads) payloads.push(payload);
    else this.#payloads[node] = [payload];
  }

  /** Whether some pattern may begin with these units; seldom yes in vain, never no in vain. */
  mayBegin(root: number, first: number, second: number): boolean {
    return (
      this.#beginnings[beginning(root, first, second)] === 1 ||
      this.#beginnings[beginning(root, first, 0)] === 1
    );
  }

  /** @returns the node behind the edge, 0 where there is none. */
  next(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    return this.#targets[slot] as number;
  }

  /** What ends at this node. */
  payloads(node: number): readonly T[] | undefined {
    return this.#payloads[node];
  }

  #grow(node: number, unit: number): number {
    if (this.#edgeCount * 2 >= this.#nodes.length) this.#rehash();
    const slot = this.#slot(node, unit);
    const target = this.#nodeCount++;
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#targets[slot] = target;
    this.#edgeCount++;
    return target;
  }

  /** The edge's slot, or the free one where it would stand. */
  #slot(node: number, unit: number): number {
    const mask = this.#nodes.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#targets[slot] !== 0 && (this.#nodes[slot] !== node || this.#units[slot] !== unit)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #rehash(): void {
    const [nodes, units, targets] = [this.#nodes, this.#units, this.#targets];
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#units = new Uint16Array(nodes.length * 2);
    this.#targets = new Int32Array(nodes.length * 2);
    for (let i = 0; i < nodes.length; i++) {
      if (targets[i] === 0) continue;
      const slot = this.#slot(nodes[i] as number, units[i] as number);
      this.#nodes[slot] = nodes[i] as number;
      this.#units[slot] = units[i] as number;
      this.#targets[slot] = targets[i] as number;
    }
  }
}

function beginning(root: number, first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(root, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0xffff;
}
