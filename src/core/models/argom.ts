import { brand } from './format.ts';

export default brand(
  'Argom',
  ['ArgomTech', 'Argom Tech'],
  `

`,
);
