import { brand } from './format.ts';

export default brand(
  'Trust',
  ['Trust Gaming', 'Trust GXT', 'GXT'],
  `
GXT 307, GXT 307 Ravu = over-ear boom gaming
GXT 310, GXT 310 Radius = over-ear boom gaming
GXT 313, GXT 313 Nero = over-ear boom gaming
GXT 322, GXT 322 Carus, GXT 322C, GXT 322D = over-ear boom gaming
GXT 323, GXT 323 Carus, GXT 323P, GXT 323X = over-ear boom gaming
GXT 330 = over-ear boom gaming
GXT 333 Goiya = over-ear boom gaming
GXT 340 = over-ear boom gaming
GXT 344 Creon = over-ear boom gaming
GXT 345 Creon = over-ear boom gaming
GXT 350 Radius = over-ear boom gaming
GXT 353 Verus = over-ear boom gaming
GXT 354 Creon = over-ear boom gaming
GXT 363 Hawk, GXT 363 = over-ear boom gaming
GXT 364 Hawk = over-ear boom gaming
GXT 370 = over-ear boom gaming
GXT 383 Dion = over-ear boom gaming
GXT 390 Juga, GXT 390 = over-ear boom gaming
GXT 391 Thian, GXT 391 = over-ear boom gaming
GXT 393 Magna, GXT 393 = over-ear boom gaming
GXT 404 Rana, GXT 404 = over-ear boom gaming
GXT 410 Rune, GXT 410 = over-ear boom gaming
GXT 411 Radius = over-ear boom gaming
GXT 412 Celaz = over-ear boom gaming
GXT 414 Zamak, GXT 414 = over-ear boom gaming
GXT 415 Zirox, GXT 415 = over-ear boom gaming
GXT 420 Rath, GXT 420 = over-ear boom gaming
GXT 430 Ironn = over-ear boom gaming
GXT 433 Pylo, GXT 433 = over-ear boom gaming
GXT 435 Ironn = over-ear boom gaming
GXT 444 Wayman = over-ear boom gaming
GXT 448 Nixxo = over-ear boom gaming
GXT 450 Blizz, GXT 450 = over-ear boom gaming
GXT 488 Forze, GXT 488 = over-ear boom gaming
GXT 489 Fayzo = over-ear boom gaming
GXT 490 Fayzo, GXT 490 = over-ear boom gaming
GXT 491 Fayzo = over-ear boom gaming
GXT 4371 Ward = over-ear boom gaming
GXT 4376 Ruptor = over-ear boom gaming
GXT 498 Forta, GXT 498 = over-ear boom gaming
GXT 492 Carus = over-ear boom gaming
GXT 493 Carus = over-ear boom gaming
Ziva, Ziva Gaming Headset = over-ear boom gaming
GXT 408 Cobra, GXT 408 = in-ear present gaming
~HS-100 = on-ear boom office
~HS-101 = on-ear boom office
~HS-150 = on-ear boom office
~HS-200 = on-ear boom office
~HS-201 = on-ear boom office
~HS-250 = on-ear boom office
~HS-260 = on-ear boom office
~HS-2100 = on-ear boom office
~HS-2200 = on-ear boom office
~HS-2550 = on-ear boom office
Primo Chat = on-ear boom office
Ziva Chat = on-ear boom office
Mauro, Mauro USB = on-ear boom office
Insonic = on-ear boom office
Quasar = on-ear boom office
Ayda = on-ear boom office
Como = on-ear boom office
Roha = on-ear boom office
Rydo = on-ear boom office
Ozo = on-ear boom office
Reno = on-ear boom office
Quaze = over-ear boom office
Eaze = over-ear built-in listening
`,
);
