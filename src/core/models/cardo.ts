import { brand } from './format.ts';

export default brand(
  'Cardo',
  ['Cardo Systems', 'Cardo Scala Rider', 'Scala Rider', 'PACKTALK'],
  `
Packtalk = unknown boom intercom
Edge, Packtalk Edgephones = unknown boom intercom
Neo = unknown boom intercom
Pro = unknown boom intercom
Bold = unknown boom intercom
Slim = unknown boom intercom
Black = unknown boom intercom
Custom = unknown boom intercom
Outdoor = unknown boom intercom
Ski = unknown boom intercom
Freecom 1 = unknown boom intercom
Freecom 2, Freecom 2X = unknown boom intercom
Freecom 4, Freecom 4X = unknown boom intercom
Spirit = unknown boom intercom
Spirit HD = unknown boom intercom
Freecom X = unknown boom intercom
~Scala Rider Q1 = unknown boom intercom
~Scala Rider Q2 = unknown boom intercom
~Scala Rider Q3 = unknown boom intercom
~Scala Rider G4 = unknown boom intercom
~Scala Rider G9, ~Scala Rider G9X = unknown boom intercom
Scala Rider Solo = unknown boom intercom
SmartPack = unknown boom intercom
SmartH = unknown boom intercom
~Scala Rider SHO-1 = unknown boom intercom
`,
);
