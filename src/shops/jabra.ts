import type { Shop } from './shop.ts';

export const jabra: Shop = {
  id: 'jabra',
  name: 'Jabra',
  hosts: ['jabra.cn', 'jabra.co.uk', 'jabra.com', 'jabra.com.au', 'jabra.com.de', 'jabra.fr'],
  checked: 'none',
  note: 'Nothing was at hand; the generic reader and the structured data read it.',
};
