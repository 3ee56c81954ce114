import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Hydrated } from './page.ts';
import { Listing, WholePage } from './react.ts';

const recovered: string[] = [];
const options = { onRecoverableError: (error: unknown) => void recovered.push(String(error)) };

function hydrate(whole: boolean): void {
  const app = document.getElementById('app');
  if (whole) hydrateRoot(document, createElement(WholePage), options);
  else if (app) hydrateRoot(app, createElement(Listing), options);
}

Object.assign(window, { recovered, hydrate } satisfies Hydrated);
