import type { Shop } from './shop.ts';

export const logitech: Shop = {
  id: 'logitech',
  name: 'Logitech',
  hosts: ['logitech.com', 'logitechg.com'],
  checked: 'none',
  note: 'Nothing was at hand; the generic reader and the structured data read it.',
};
