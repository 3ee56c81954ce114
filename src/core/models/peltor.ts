import { brand } from './format.ts';

export default brand(
  '3M Peltor',
  ['Peltor', '3M WorkTunes', 'ペルター'],
  `
+ComTac, ComTac XPI = over-ear boom two-way-radio
ComTac II = over-ear boom two-way-radio
ComTac III, ComTac 3 = over-ear boom two-way-radio
ComTac IV = over-ear boom two-way-radio
ComTac V, ComTac VI = over-ear boom two-way-radio
ComTac VII = over-ear boom two-way-radio
ComTac VIII = over-ear boom two-way-radio
LiteCom, LiteCom Basic = over-ear boom two-way-radio
LiteCom Plus = over-ear boom two-way-radio
LiteCom III = over-ear boom two-way-radio
LiteCom Pro, LiteCom Pro II = over-ear boom two-way-radio
LiteCom Pro III = over-ear boom two-way-radio
+WS LiteCom, WS LiteCom Plus, WS LiteCom Pro III = over-ear boom two-way-radio
+WS Alert XPV = over-ear boom two-way-radio
+WS Alert XP = over-ear boom two-way-radio
WS Alert X, WS ALERT XPI = over-ear boom two-way-radio
WS Headset XP, WS ProTac XP = over-ear boom two-way-radio
WS Workstyle = over-ear boom two-way-radio
MT73H450A-86EN = over-ear boom two-way-radio
MRX21A3WS6 = over-ear boom two-way-radio
MRX21A4WS6 = over-ear boom two-way-radio
~CH-3 FLX2, CH-3 = over-ear boom two-way-radio
CH-5 = over-ear boom two-way-radio
PowerCom Plus = over-ear boom two-way-radio
SwatTac III, SwatTac V, SwatTac VI = over-ear boom two-way-radio
MT20H682FB = over-ear boom two-way-radio
MT17H682FB = over-ear boom two-way-radio
MT15H69FB = over-ear boom two-way-radio
MT7H79A = over-ear boom two-way-radio
MT7H79F = over-ear boom two-way-radio
Tactical XP = over-ear boom industrial
8006 Aviation Headset = over-ear boom aviation
WorkTunes Connect, 90543 = over-ear built-in industrial
+WorkTunes Connect Gel, 90544 = over-ear built-in industrial
WorkTunes Connect Solar = over-ear built-in industrial
WorkTunes AM/FM, 90541 = over-ear none listening
WorkTunes Digital = over-ear none listening
SportTac = over-ear none listening
Sport Tactical 100, ~Tactical 100 = over-ear none listening
Sport Tactical 300, ~Tactical 300 = over-ear none listening
RangeGuard, Sport RangeGuard = over-ear none listening
ProTac III, ProTac III Slim = over-ear none listening
ProTac Hunter = over-ear none listening
ProTac Shooter = over-ear none listening
Alert AM/FM = over-ear none listening
Sport Tactical 500, ~Tactical 500 = over-ear built-in listening
EEP-100 = in-ear none industrial
LEP-100 = in-ear none industrial
LEP-200 = in-ear none industrial
TEP-100 = in-ear none industrial
TEP-200 = in-ear none industrial
TEP-300 = in-ear none industrial
`,
);
