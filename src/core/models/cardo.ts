import { brand } from './format.ts';

export default brand(
  'Cardo',
  ['Cardo Systems', 'Cardo Scala Rider', 'Scala Rider', 'PACKTALK'],
  `
Packtalk = unknown boom intercom
+Packtalk Edge, Packtalk Edgephones = unknown boom intercom
+Packtalk Neo = unknown boom intercom
+Packtalk Pro = unknown boom intercom
+Packtalk Bold = unknown boom intercom
+Packtalk Slim = unknown boom intercom
+Packtalk Black = unknown boom intercom
+Packtalk Custom = unknown boom intercom
+Packtalk Outdoor = unknown boom intercom
+Packtalk Ski = unknown boom intercom
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
