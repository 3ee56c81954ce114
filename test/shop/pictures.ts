/** Line-and-shape pictures of every kind of thing the shop sells, drawn for it; 400 by 400 units. */

const band = (y: number, width: number): string =>
  `<path d="M${200 - width} ${y} v-30 a${width} ${width} 0 0 1 ${width * 2} 0 v30" fill="none" stroke="C" stroke-width="20" stroke-linecap="round"/>
   <path d="M${200 - width} ${y - 34} a${width} ${width} 0 0 1 ${width * 2} 0" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="5" transform="translate(0 -8)"/>`;
const cups = (y: number, width: number, height: number, reach: number): string =>
  [200 - reach, 200 + reach]
    .map(
      x =>
        `<rect x="${x - width / 2}" y="${y}" width="${width}" height="${height}" rx="${width / 2.2}" fill="C"/>
         <rect x="${x < 200 ? x + width / 2 - 8 : x - width / 2 - 14}" y="${y + 8}" width="22" height="${height - 16}" rx="11" fill="#15181a" fill-opacity=".8"/>`,
    )
    .join('');
const boom = (x: number, y: number): string =>
  `<path d="M${x} ${y} q4 62 76 66" fill="none" stroke="#15181a" stroke-width="9" stroke-linecap="round"/>
   <rect x="${x + 66}" y="${y + 55}" width="44" height="24" rx="12" fill="#15181a"/>`;
const bud = (x: number, flip: 1 | -1): string =>
  `<g transform="translate(${x} 150) scale(${flip} 1)"><circle r="40" fill="C"/><ellipse cx="30" cy="-4" rx="18" ry="24" fill="#15181a" fill-opacity=".75"/>
   <rect x="-26" y="6" width="28" height="96" rx="14" fill="C"/><rect x="-20" y="84" width="16" height="6" rx="3" fill="#15181a" fill-opacity=".4"/></g>`;
const cable = (path: string): string =>
  `<path d="${path}" fill="none" stroke="C" stroke-width="7" stroke-linecap="round"/>`;
const hook = (x: number): string =>
  `<path d="M${x} 150 q-6 -70 50 -66 q44 6 34 66" fill="none" stroke="C" stroke-width="16" stroke-linecap="round"/>`;

const DRAWINGS = {
  'boom-headset': band(210, 110) + cups(190, 62, 116, 110) + boom(92, 288),
  'desk-headset': band(220, 104) + cups(210, 50, 76, 104) + boom(98, 276),
  'over-ear': band(210, 110) + cups(190, 64, 120, 110),
  'on-ear': band(220, 100) + cups(212, 56, 74, 100),
  'true-wireless':
    bud(150, 1) +
    bud(250, -1) +
    '<rect x="120" y="276" width="160" height="76" rx="36" fill="C"/><path d="M120 306 h160" stroke="#15181a" stroke-opacity=".35" stroke-width="4"/><circle cx="200" cy="326" r="5" fill="#3aa76d"/>',
  'wired-earphones':
    cable(
      'M132 140 C132 220 200 220 200 290 M268 140 C268 220 200 220 200 290 M200 290 C200 350 250 330 262 360',
    ) +
    '<circle cx="126" cy="118" r="30" fill="C"/><circle cx="274" cy="118" r="30" fill="C"/><circle cx="144" cy="112" r="17" fill="#15181a" fill-opacity=".75"/><circle cx="256" cy="112" r="17" fill="#15181a" fill-opacity=".75"/><rect x="238" y="196" width="18" height="48" rx="9" fill="#15181a" fill-opacity=".75" transform="rotate(32 247 220)"/>',
  neckband:
    '<path d="M110 120 C70 330 330 330 290 120" fill="none" stroke="C" stroke-width="20" stroke-linecap="round"/>' +
    cable('M110 120 C116 80 150 80 160 120 M290 120 C284 80 250 80 240 120') +
    '<circle cx="162" cy="136" r="24" fill="C"/><circle cx="238" cy="136" r="24" fill="C"/><rect x="96" y="150" width="26" height="70" rx="13" fill="#15181a" fill-opacity=".75"/>',
  earpiece:
    '<rect x="170" y="120" width="64" height="170" rx="32" fill="C"/><circle cx="236" cy="160" r="34" fill="#15181a" fill-opacity=".8"/><circle cx="202" cy="250" r="7" fill="#fff" fill-opacity=".5"/>',
  'boom-earpiece': `${hook(190)}<rect x="180" y="130" width="58" height="110" rx="28" fill="C"/><circle cx="240" cy="170" r="28" fill="#15181a" fill-opacity=".8"/><path d="M206 236 L120 316" stroke="C" stroke-width="22" stroke-linecap="round"/><path d="M130 306 L112 324" stroke="#15181a" stroke-width="26" stroke-linecap="round"/>`,
  bone:
    '<path d="M110 190 C90 330 310 330 290 190" fill="none" stroke="C" stroke-width="12" stroke-linecap="round"/>' +
    '<path d="M110 190 q-8 -70 44 -60 M290 190 q8 -70 -44 -60" fill="none" stroke="C" stroke-width="20" stroke-linecap="round"/><rect x="138" y="118" width="34" height="52" rx="15" fill="#15181a" fill-opacity=".85"/><rect x="228" y="118" width="34" height="52" rx="15" fill="#15181a" fill-opacity=".85"/>',
  'bone-boom': '',
  'radio-headset': `${band(210, 112)}${cups(180, 78, 130, 112)}${boom(92, 292)}<rect x="298" y="96" width="9" height="96" rx="4" fill="#15181a"/>`,
  'radio-tube':
    '<path d="M150 110 c60 -40 70 40 20 40 s-40 60 20 60 s50 60 0 70" fill="none" stroke="#9bb6c4" stroke-width="12" stroke-linecap="round"/><circle cx="146" cy="114" r="18" fill="#e7eef2" stroke="#9bb6c4" stroke-width="5"/>' +
    cable('M190 280 C220 300 240 250 260 270') +
    '<rect x="246" y="246" width="52" height="84" rx="14" fill="C"/><circle cx="272" cy="274" r="13" fill="#15181a"/><rect x="262" y="300" width="20" height="5" fill="#fff" fill-opacity=".5"/>',
  vr: '<path d="M70 200 q130 -150 260 0" fill="none" stroke="#15181a" stroke-width="18"/><rect x="84" y="160" width="232" height="124" rx="50" fill="C" stroke="#15181a" stroke-opacity=".2" stroke-width="4"/><circle cx="150" cy="222" r="16" fill="#15181a"/><circle cx="200" cy="222" r="10" fill="#15181a"/><circle cx="250" cy="222" r="16" fill="#15181a"/>',
  'bicycle-headset': [110, 160, 206, 256, 300]
    .map(
      (y, place) =>
        `<ellipse cx="200" cy="${y}" rx="${62 + place * 10}" ry="${20 + place * 3}" fill="C"/><ellipse cx="200" cy="${y - 6}" rx="${34 + place * 6}" ry="${10 + place * 2}" fill="#cfd5d9"/>`,
    )
    .join(''),
  'ear-pads':
    '<ellipse cx="140" cy="210" rx="58" ry="78" fill="none" stroke="C" stroke-width="36"/><ellipse cx="270" cy="210" rx="58" ry="78" fill="none" stroke="C" stroke-width="36"/>',
  stand:
    '<ellipse cx="200" cy="330" rx="92" ry="22" fill="C"/><rect x="190" y="130" width="20" height="200" fill="C"/><path d="M120 140 q80 -60 160 0" fill="none" stroke="C" stroke-width="26" stroke-linecap="round"/>',
  'boom-mic':
    '<path d="M110 130 C120 260 200 290 270 290" fill="none" stroke="C" stroke-width="12" stroke-linecap="round"/><circle cx="286" cy="288" r="32" fill="C"/><rect x="98" y="90" width="24" height="44" rx="5" fill="#b9bec2"/>',
  adapter: `${cable('M120 150 C120 260 280 200 280 260')}<rect x="100" y="90" width="40" height="70" rx="12" fill="#b9bec2"/><rect x="256" y="250" width="48" height="80" rx="12" fill="#b9bec2"/>`,
  laptop:
    '<rect x="96" y="110" width="208" height="140" rx="10" fill="C"/><rect x="108" y="122" width="184" height="116" fill="#dfe8ec"/><path d="M60 262 h280 l-20 28 h-240 z" fill="C"/>',
  phone:
    '<rect x="140" y="80" width="120" height="240" rx="22" fill="C"/><rect x="150" y="96" width="100" height="208" rx="8" fill="#dfe8ec"/><circle cx="200" cy="88" r="3" fill="#fff"/>',
  speaker: [130, 270]
    .map(
      x =>
        `<rect x="${x - 54}" y="100" width="108" height="210" rx="10" fill="C"/><circle cx="${x}" cy="156" r="22" fill="#15181a"/><circle cx="${x}" cy="242" r="40" fill="#15181a"/><circle cx="${x}" cy="242" r="14" fill="#555"/>`,
    )
    .join(''),
  box: '<rect x="110" y="130" width="180" height="160" rx="6" fill="C"/><path d="M110 170 h180 M200 130 v40" stroke="#15181a" stroke-opacity=".35" stroke-width="5"/>',
} as const;

export type PictureKind = keyof typeof DRAWINGS;

export function picture(kind: PictureKind, colour: string): string {
  const drawing = kind === 'bone-boom' ? DRAWINGS.bone + boom(138, 160) : DRAWINGS[kind];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">
<rect width="400" height="400" fill="#dfe3de"/><ellipse cx="200" cy="356" rx="120" ry="12" fill="#15181a" fill-opacity=".08"/>
${drawing.replaceAll('"C"', `"${colour}"`)}
</svg>`;
}
