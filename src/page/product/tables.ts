import type { Spec } from '../../core/model.ts';
import { ALIKE, resemblance } from '../resemble.ts';
import { queryAll } from '../roots.ts';
import { contentOf, textOf } from '../text.ts';
import { pair } from './pair.ts';
import type { Scope } from './scope.ts';

/** From here on, a column's head is the product's own name, whatever stands over and beside it. */
const SAME = 0.9;
/** A table with more columns compares products, unless its cells are labels and values by turns. */
const MAX_COLUMNS = 3;

/** Rows of label and value, in tables; of a table that compares products, the own column only. */
export function readTables(document: Document, isOwn: Scope, title: string): Spec[] {
  return queryAll(document, 'table').flatMap(table => {
    const rows = [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table);
    const heads = [...(rows[0]?.children ?? [])];
    const fits = heads.map(head => resemblance(textOf(head), title));
    const best = Math.max(...fits);
    const column = fits.indexOf(best);
    const hasCorner = heads[0] !== undefined && contentOf(heads[0]).trim() === '';
    if (heads.length > 1 && best >= (hasCorner ? ALIKE : SAME)) {
      if (column === 0 || (best < SAME && !isOwn(table))) return [];
      return rows.slice(1).flatMap(({ children }) => pairOf(children[0], children[column]));
    }
    if (heads.length > MAX_COLUMNS && !isAlternating(heads)) return [];
    return rows.filter(isOwn).flatMap(pairsIn);
  });
}

function pairsIn(row: Element): Spec[] {
  const cells = [...row.children].filter(
    cell => /^T[DH]$/.test(cell.tagName) && contentOf(cell).trim() !== '',
  );
  if (cells.length > 2 && Number(cells[0]?.getAttribute('rowspan') ?? 1) > 1) cells.shift();
  const isTwice = cells.length === 4 && isAlternating(cells);
  return cells.length === 2 || isTwice ? [...pairOf(cells[0], cells[1]), ...pairOf(cells[2], cells[3])] : [];
}

function pairOf(label: Element | undefined, value: Element | undefined): Spec[] {
  return label && value ? pair(textOf(label), textOf(value)) : [];
}

/** Label, value, label, value. */
function isAlternating(cells: readonly Element[]): boolean {
  return cells.every(
    (cell, index) => (cell.tagName === 'TH' || /[:：]\s*$/.test(contentOf(cell))) === (index % 2 === 0),
  );
}
