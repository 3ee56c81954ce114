import { element } from '../element.ts';

/** Gives the user a text as a file, by a download of the browser's. */
export function saveFile(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = element(document, 'a', '');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click's task.
  setTimeout(() => URL.revokeObjectURL(url));
}
