import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Listing, WholePage } from './app.ts';

/** What a test calls and reads in the page. */

/** What React found other than its server rendered it. */
const recovered: string[] = [];
const options = { onRecoverableError: (error: unknown) => void recovered.push(String(error)) };

/** Brings the page to life: the whole document, or the part of it that is an application. */
function hydrate(whole: boolean): void {
  const app = document.getElementById('app');
  if (whole) hydrateRoot(document, createElement(WholePage), options);
  else if (app) hydrateRoot(app, createElement(Listing), options);
}

Object.assign(window, { recovered, hydrate });
