import type { Hydrated } from './page.ts';
import { partOfIt, wholeBody } from './vue.ts';

const recovered: string[] = [];

function hydrate(whole: boolean): void {
  const app = whole ? wholeBody() : partOfIt();
  app.config.warnHandler = warning => void recovered.push(warning);
  app.mount(whole ? document.body : '#app');
}

Object.assign(window, { recovered, hydrate } satisfies Hydrated);
