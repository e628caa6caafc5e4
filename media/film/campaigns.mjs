// SPDX-License-Identifier: Apache-2.0
// The slides of the campaigns, and the drawings of the sample overlays. `illustrations.mjs` writes
// them together with its own. What matters stands between x = 150 and x = 1450 of a slide: an
// upright screen shows no more of it.
import * as d from './drawing.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, at, placed, limb, person, head } = d;

export const drawings = {};
/** By the folder of the pack that they belong to. */
export const overlays = { 'overlay-sample-park': {}, 'overlay-sample-metro': {} };

const planeShape = 'M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z';
const plane = (x, y, scale, angle, colour = p.teal) => placed(x, y, scale, angle, path(planeShape, colour));
const tick = (size, colour, width) => stroke(`M${-size} ${size * 0.1} L${-size * 0.25} ${size * 0.85} L${size * 1.1} ${-size * 0.75}`, colour, width);
const cross = (size, colour, width) => stroke(`M${-size} ${-size} L${size} ${size} M${size} ${-size} L${-size} ${size}`, colour, width);
/** A helmet 136 wide, its rim at y = 20. */
const helmet = (shell = p.gold, rim = p.goldDeep) => [path('M-52 14 C-52 -34 -28 -56 0 -56 C28 -56 52 -34 52 14 Z', shell), rect(-68, 8, 136, 18, 9, rim), rect(-9, -60, 18, 70, 8, rim)].join('\n');
/** The helmet and the stripe of somebody who works on a site, over a person. */
const worker = (shell = p.gold, rim = p.goldDeep) => [rect(-52, -250, 104, 13, 0, p.sandMist, { opacity: 0.85 }),
  group('translate(5 -378)', path('M-44 -6 C-44 -40 -24 -58 0 -58 C24 -58 44 -40 44 -6 Z', shell), rect(-50, -12, 106, 14, 7, rim))];
const lantern = (x, y, scale) => placed(x, y, scale, 0, stroke('M0 -170 V-86', p.goldDeep, 6), rect(-30, -92, 60, 18, 6, p.gold), ellipse(0, 0, 92, 76, p.passport),
  ellipse(0, 0, 52, 76, p.passportDeep, { opacity: 0.55 }), stroke('M0 -74 V74', p.gold, 4, { opacity: 0.7 }), rect(-30, 74, 60, 18, 6, p.gold), stroke('M-14 92 V150 M0 92 V166 M14 92 V150', p.gold, 6));
/** A card with a portrait and lines, 260 wide. */
const card = () => [rect(-122, -70, 260, 166, 18, p.ink, { opacity: 0.14 }), rect(-130, -80, 260, 166, 18, p.gold), rect(-130, -80, 260, 42, 0, p.goldDeep, { opacity: 0.5 }), rect(-108, -24, 78, 92, 10, p.sandMist),
  circle(-69, 8, 18, p.ink), path('M-102 68 C-102 36 -88 28 -69 28 C-50 28 -36 36 -36 68 Z', p.ink), stroke('M-8 -10 H104 M-8 18 H76 M-8 46 H92', p.sandMist, 10)].join('\n');
const bubble = (x, y, width, height, tip, fill) => [rect(x, y, width, height, 44, fill), path(`M${tip - 40} ${y + height - 4} H${tip + 40} L${tip + (tip < x + width / 2 ? -30 : 30)} ${y + height + 70} Z`, fill)];
const keyShape = (colour, hole) => [circle(-62, 0, 50, colour), circle(-62, 0, 20, hole), rect(-20, -13, 140, 26, 8, colour), rect(62, 6, 22, 40, 6, colour), rect(98, 6, 22, 32, 6, colour)].join('\n');
const leaves = (x, y, scale) => placed(x, y, scale, 0, path('M-60 0 L-46 -110 H46 L60 0 Z', p.sandDark), ellipse(-30, -210, 40, 100, p.green, { transform: 'rotate(-18 -30 -210)' }),
  ellipse(34, -200, 36, 96, p.greenDeep, { transform: 'rotate(20 34 -200)' }), ellipse(2, -226, 34, 112, p.greenPale));
const ground = (top = p.sand, low = p.sandDeep) => [path('M0 1000 C300 960 560 970 800 980 C1060 990 1320 964 1600 996 V1200 H0 Z', top), path('M0 1096 C300 1060 700 1090 1000 1080 C1240 1072 1420 1060 1600 1080 V1200 H0 Z', low)];

// --- consular protection visits industrial parks --------------------------------
drawings['slide-park-visit'] = () => [
  rect(0, 0, 1600, 1200, 0, p.tealMist), circle(800, 500, 560, '#D3E5E8'), circle(800, 500, 420, p.tealPale),
  placed(210, 250, 0.9, 0, d.cloud(p.white)), placed(1420, 220, 0.8, 0, d.cloud(p.white)),
  // halls, offices, trees
  path('M60 980 V640 L200 540 V640 L340 540 V640 L480 540 V980 Z', p.inkPale), ...[0, 1, 2].map(i => rect(96 + i * 130, 720, 84, 96, 8, p.white, { opacity: 0.7 })), rect(220, 860, 110, 120, 8, p.inkMid),
  rect(1120, 430, 330, 560, 12, p.inkMist), ...[0, 1, 2, 3].flatMap(r => [0, 1, 2].map(c => rect(1152 + c * 94, 470 + r * 112, 68, 76, 8, p.white, { opacity: 0.9 }))), rect(1100, 418, 370, 22, 8, p.inkMid),
  placed(540, 990, 1, 0, d.tree(260)), placed(1510, 990, 1.1, 0, d.tree(280, p.green)), placed(1066, 990, 0.8, 0, d.tree(250, p.green)),
  ground(),
  // the stand: an awning, the shield above it
  rect(586, 560, 16, 440, 6, p.inkSoft), rect(998, 560, 16, 440, 6, p.inkSoft),
  person({ x: 700, y: 1036, scale: 1.02, flip: true, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.ink, hair: 'bob', shoes: p.ink, armBack: [[66, -256], [104, -234]], armFront: [[-46, -230], [10, -206]] }),
  person({ x: 886, y: 1038, scale: 1.04, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'short', shoes: p.ink, armBack: [[66, -256], [104, -238]], armFront: [[-46, -230], [10, -206]] }),
  path('M556 560 L620 456 H980 L1044 560 Z', p.teal), ...[0, 2, 4].map(i => path(`M${636.7 - 1 + i * 60 - 16} 456 h60 L${556 + (i + 1) * 81.3 + 81.3} 560 h-81.3 Z`, p.tealMid)),
  ...[0, 1, 2, 3, 4, 5].map(i => path(`M${556 + i * 81.33} 558 h81.33 v14 a40.6 34 0 0 1 -81.33 0 Z`, i % 2 ? p.tealMid : p.teal)),
  circle(800, 330, 120, p.white), at(800, 334, d.shield(84, p.teal), tick(30, p.white, 17)),
  rect(560, 836, 480, 26, 10, p.sandDark), rect(584, 860, 432, 180, 10, p.white), rect(584, 860, 432, 40, 0, p.inkMist), at(800, 972, d.heart(70, p.teal)),
  group('translate(640 826) rotate(-4)', rect(-44, -12, 88, 24, 4, p.paper), stroke('M-30 0 H26', p.inkPale, 5)), placed(960, 838, 0.46, 0, helmet()),
  // the visitors
  ellipse(420, 1106, 210, 16, p.sandDark, { opacity: 0.5 }), ellipse(1200, 1106, 190, 16, p.sandDark, { opacity: 0.5 }),
  person({ x: 330, y: 1100, scale: 1.12, skin: p.skinC, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, hair: 'short', shoes: p.ink, armBack: [[58, -240], [60, -176]], armFront: [[-52, -240], [-48, -176]], over: worker(p.white, p.inkMist) }),
  person({ x: 490, y: 1108, scale: 1.08, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'long', shoes: p.inkSoft, armBack: [[70, -250], [112, -232]], armFront: [[-44, -226], [30, -206]],
    holdFront: group('translate(60 -214) rotate(-10)', rect(-28, -36, 56, 72, 5, p.paper), stroke('M-16 -18 H14 M-16 -2 H16 M-16 14 H6', p.inkPale, 5)), over: worker() }),
  person({ x: 1130, y: 1108, scale: 1.12, flip: true, skin: p.skinA, top: p.sandDark, topBack: '#96784F', bottom: p.ink, hair: 'crop', hairColour: p.hairGrey, shoes: p.ink, armBack: [[70, -256], [104, -244]], armFront: [[-52, -240], [-48, -176]] }),
  person({ x: 1290, y: 1100, scale: 1.1, flip: true, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, hair: 'short', shoes: p.ink, armBack: [[56, -240], [54, -180]], armFront: [[-56, -240], [-50, -176]], over: worker() }),
];

drawings['slide-train-first'] = () => [
  rect(0, 0, 1600, 1200, 0, p.sandMist), circle(800, 560, 560, '#EFE6D4'), circle(800, 560, 420, p.sand),
  path('M0 980 C360 920 620 940 860 950 C1140 962 1380 930 1600 960 V1200 H0 Z', p.sandDeep),
  placed(250, 330, 0.8, 0, d.cloud(p.white)), placed(1400, 240, 0.8, 0, d.cloud(p.white)),
  stroke('M200 420 C420 200 700 150 960 200 C1160 240 1300 330 1420 470', p.tealMid, 8, { 'stroke-dasharray': '2 28' }), plane(1180, 262, 0.9, 116),
  ellipse(800, 1004, 480, 40, p.sandDark, { opacity: 0.7 }),
  // the contract, ticked off
  group('translate(590 610) rotate(-6)', rect(-232, -306, 480, 640, 20, p.sandDeep), rect(-244, -320, 480, 640, 20, p.white),
    ...[[-200, 'train'], [-50, 'paper'], [100, 'cover']].map(([y], i) => [circle(-160, y, 46, p.teal), at(-162, y - 2, tick(20, p.white, 12)), stroke(`M-84 ${y - 18} H${[170, 130, 160][i]} M-84 ${y + 20} H${[90, 60, 110][i]}`, p.inkPale, 16)].join('\n')),
    stroke('M-190 250 H-10', p.inkPale, 6), stroke('M-180 240 C-150 190 -130 270 -104 232 C-84 204 -70 262 -30 226', p.ink, 8)),
  // shield behind the helmet, the suitcase waits
  group('translate(1230 980) scale(1.9)', d.trolley(p.teal, p.tealDeep)),
  group('translate(930 800)', path('M-220 70 C-220 -120 -120 -220 0 -220 C120 -220 220 -120 220 70 Z', p.gold), rect(-282, 52, 564, 70, 35, p.goldDeep), rect(-40, -238, 80, 290, 34, p.goldDeep),
    stroke('M-150 -20 C-138 -90 -112 -130 -84 -154', p.sandMist, 18, { opacity: 0.7 })),
  group('translate(930 1000) scale(0.9)', d.shield(110, p.white), d.shield(94, p.teal), tick(36, p.white, 20)),
];

// --- the train of the metro line -----------------------------------------------
drawings['slide-metro-train'] = () => [
  rect(0, 0, 1600, 1200, 0, p.tealMist), circle(800, 420, 520, '#D3E5E8'),
  rect(0, 0, 1600, 96, 0, p.inkSoft), ...[180, 580, 980, 1380].map(x => rect(x - 110, 72, 220, 26, 13, p.sandMist)), ...[380, 1180].map(x => rect(x - 22, 96, 44, 300, 0, p.inkMist)),
  // the train, its nose to the right
  path('M-40 300 H1130 C1330 300 1440 500 1470 760 C1476 820 1450 850 1400 850 H-40 Z', p.white), path('M-40 700 H1461 L1470 760 C1476 820 1450 850 1400 850 H-40 Z', p.teal), rect(-40, 688, 1490, 20, 0, p.gold),
  path('M1150 372 C1270 380 1350 480 1384 620 H1150 Z', p.ink), path('M1170 392 C1260 402 1326 484 1356 600 H1170 Z', p.tealPale), circle(1418, 780, 22, p.sandMist),
  path('M-40 300 H1130 C1160 300 1188 305 1214 314 H-40 Z', p.inkMist),
  ...[70, 800].map(x => [rect(x, 372, 300, 230, 30, p.ink), rect(x + 14, 386, 272, 202, 20, p.tealPale)]),
  // faces behind the panes, cut by their sills
  ...[[140, p.skinB, 'short', p.passport], [280, p.skinA, 'bob', p.sandDark], [880, p.skinA, 'crop', p.inkMid], [1004, p.skinC, 'long', p.gold]].flatMap(([x, skin, hair, top]) =>
    [path(`M${x - 56} 588 C${x - 56} 548 ${x - 36} 530 ${x} 530 C${x + 36} 530 ${x + 56} 548 ${x + 56} 588 Z`, top), at(x, 486, group('scale(1.1)', head({ skin, hair, hairColour: x > 900 ? p.hairInk : p.hairBrown })))]),
  // the open door, the screen above it
  rect(430, 350, 310, 500, 16, p.ink), rect(446, 366, 278, 484, 8, p.sandMist), rect(446, 366, 44, 484, 0, p.tealMid), rect(680, 366, 44, 484, 0, p.tealMid), rect(456, 440, 24, 180, 10, p.tealPale), rect(690, 440, 24, 180, 10, p.tealPale),
  circle(585, 560, 100, p.teal), at(585, 564, d.shield(68, p.white), tick(24, p.teal, 14)),
  // the theme along the side
  ...[[150, 0], [290, 1], [880, 2], [1030, 3], [1180, 0]].map(([x, kind]) => [circle(x, 776, 50, p.white), [at(x, 778, d.receiver(50, p.teal)), at(x, 779, d.heart(52, p.teal)), placed(x, 776, 0.34, 0, d.passport()), plane(x, 774, 0.34, 60)][kind]]),
  // the platform
  rect(0, 850, 1600, 60, 0, p.inkSoft), rect(0, 904, 1600, 296, 0, p.sand), rect(0, 904, 1600, 16, 0, p.sandDeep), stroke('M0 950 H1600', p.gold, 18, { 'stroke-dasharray': '2 40' }),
  ellipse(760, 1140, 520, 26, p.sandDark, { opacity: 0.4 }),
  person({ x: 300, y: 1136, scale: 1.04, skin: p.skinA, top: p.sandMist, topBack: p.white, bottom: p.inkSoft, hair: 'bun', hairColour: p.hairGrey, garment: 'coat', shoes: p.ink, armBack: [[56, -240], [92, -214]], armFront: [[-56, -240], [-50, -178]] }),
  person({ x: 410, y: 1140, scale: 0.68, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, hair: 'bob', garment: 'dress', shoes: p.ink, headAt: [5, -372], armBack: [[66, -330], [96, -394]], armFront: [[-56, -250], [-78, -290]] }),
  person({ x: 660, y: 1130, scale: 1.12, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'short', shoes: p.ink, lean: 2, armBack: [[64, -256], [90, -214]], armFront: [[-72, -236], [-118, -196]], legBack: [[36, -100], [50, -22]], legFront: [[-28, -98], [-50, -14]] }),
  placed(528, 1138, 0.86, 0, d.trolley(p.teal, p.tealDeep)),
  d.wheelchairUser({ x: 980, y: 1150, scale: 1.08, flip: true, skin: p.skinA, top: p.teal, bottom: p.ink, frame: p.tealDeep, hair: 'crop', armFront: [[26, -196], [72, -166]] }),
  person({ x: 1220, y: 1136, scale: 1.1, flip: true, skin: p.skinC, top: p.passport, topBack: p.passportDeep, bottom: p.ink, hair: 'long', shoes: p.inkSoft, armBack: [[56, -246], [28, -214]], armFront: [[-46, -226], [20, -250]], holdFront: group('translate(30 -276) rotate(10)', rect(-16, -30, 32, 60, 6, p.ink)) }),
];

drawings['slide-metro-minute'] = () => [
  rect(0, 0, 1600, 1200, 0, p.tealMist), circle(720, 600, 620, '#D3E5E8'),
  // a minute round the screen: sixty strokes, the first quarter done
  ...Array.from({ length: 60 }, (_, i) => { const a = (i - 15) * Math.PI / 30, [r1, r2] = i % 5 ? [486, 512] : [470, 512];
    return stroke(`M${d.n(720 + r1 * Math.cos(a))} ${d.n(600 + r1 * Math.sin(a))} L${d.n(720 + r2 * Math.cos(a))} ${d.n(600 + r2 * Math.sin(a))}`, i < 46 ? p.teal : p.inkPale, i % 5 ? 8 : 14); }),
  circle(720, 600, 430, p.white),
  // the screen
  path('M560 980 H880 L910 1040 H530 Z', p.inkSoft), rect(500, 220, 440, 770, 40, p.ink), rect(526, 248, 388, 714, 20, p.paper), rect(526, 248, 388, 120, 20, p.teal), at(600, 308, d.shield(38, p.white)), stroke('M660 294 H840 M660 326 H780', p.tealPale, 14),
  ...[[0, 0], [1, 0], [0, 1], [1, 1]].map(([c, r]) => rect(552 + c * 176, 400 + r * 196, 160, 176, 22, [p.tealPale, p.sand, p.sand, p.tealPale][c + 2 * r])),
  at(632, 488, d.receiver(92, p.teal)), placed(808, 488, 0.6, 0, d.passport()), at(632, 690, d.heart(100, p.teal)), at(808, 684, circle(0, 0, 58, p.teal), tick(24, p.white, 14)),
  rect(552, 812, 336, 30, 15, p.inkMist), rect(552, 866, 240, 30, 15, p.inkMist),
  circle(840, 700, 92, 'none', { stroke: p.tealMid, 'stroke-width': 8, opacity: 0.8 }), circle(840, 700, 128, 'none', { stroke: p.tealMid, 'stroke-width': 6, opacity: 0.5 }),
  placed(846, 706, 1.25, 4, d.pointingHand()),
];

// --- a week on all screens -------------------------------------------------------
drawings['slide-screens'] = () => {
  const screen = (x, y, w, h, fill, content, foot = 'wall') => [
    foot === 'post' ? [rect(x + w / 2 - 12, y + h, 24, 1010 - y - h, 4, p.inkSoft), rect(x + w / 2 - 70, 996, 140, 22, 11, p.ink)] : '',
    rect(x - 14, y - 14, w + 28, h + 28, 24, p.ink), rect(x, y, w, h, 14, fill), at(x + w / 2, y + h / 2, content)];
  return [
    rect(0, 0, 1600, 1200, 0, '#51648A'), circle(800, 470, 600, '#5A6E96'), circle(800, 470, 430, '#667BA3'),
    path('M1352 128 A70 70 0 1 0 1400 232 A56 56 0 0 1 1352 128 Z', p.sandMist), ...[[260, 120], [420, 70], [1240, 90], [120, 260], [1500, 320]].map(([x, y]) => circle(x, y, 6, p.sandMist)),
    path('M0 1000 V520 H170 V400 H330 V600 H430 V330 H640 V520 H740 V260 H900 V480 H980 V360 H1190 V560 H1290 V430 H1460 V540 H1600 V1000 Z', '#3F5078'),
    ...[[40, 580], [110, 580], [40, 660], [220, 460], [280, 460], [1500, 600], [1550, 680], [1500, 760], [770, 300], [840, 300], [770, 360], [60, 780]].map(([x, y], i) => rect(x, y, 34, 44, 5, i % 3 ? p.sandDeep : p.gold, { opacity: 0.8 })),
    // every screen shows another piece of the same advice
    screen(460, 390, 150, 220, p.tealPale, [placed(0, 0, 0.8, 0, d.passport())]),
    screen(1010, 420, 150, 190, p.sand, [d.heart(110, p.teal)]),
    screen(1320, 490, 120, 190, p.tealMist, [d.receiver(86, p.teal)]),
    screen(190, 610, 120, 160, p.sand, [circle(0, 0, 42, p.teal), tick(18, p.white, 11)]),
    screen(590, 690, 420, 250, p.teal, [d.shield(96, p.white), tick(36, p.teal, 20)], 'post'),
    screen(384, 730, 130, 190, p.sandMist, [plane(0, 0, 0.5, 45)], 'post'),
    screen(1090, 730, 130, 190, p.tealPale, [d.receiver(90, p.ink)], 'post'),
    rect(0, 1000, 1600, 200, 0, '#2C3A60'), rect(0, 996, 1600, 16, 0, '#3A4971'), ellipse(800, 1130, 560, 40, p.sand, { opacity: 0.22 }),
    person({ x: 300, y: 1136, scale: 0.92, skin: p.skinB, top: p.gold, topBack: p.goldDeep, bottom: p.inkMid, hair: 'crop', shoes: p.ink, armBack: [[60, -250], [64, -190]], armFront: [[-52, -240], [-48, -176]] }),
    person({ x: 640, y: 1150, scale: 0.96, skin: p.skinA, top: p.sandMist, topBack: p.white, bottom: p.inkMid, hair: 'bob', shoes: p.ink, garment: 'coat', armBack: [[70, -300], [116, -344]], armFront: [[-56, -240], [-50, -178]] }),
    person({ x: 750, y: 1154, scale: 0.62, skin: p.skinA, top: p.passport, topBack: p.passportDeep, bottom: p.inkSoft, hair: 'short', shoes: p.ink, headAt: [5, -372], armBack: [[62, -250], [80, -200]], armFront: [[-56, -280], [-92, -300]] }),
    d.wheelchairUser({ x: 980, y: 1158, scale: 0.96, flip: true, skin: p.skinA, top: p.teal, bottom: p.inkMid, frame: p.inkPale, hair: 'bun', hairColour: p.hairGrey, armFront: [[26, -196], [72, -166]] }),
    person({ x: 1240, y: 1140, scale: 0.94, flip: true, skin: p.skinC, top: p.tealMid, topBack: '#5C99AC', bottom: p.inkMid, hair: 'short', shoes: p.ink, armBack: [[56, -240], [54, -180]], armFront: [[-60, -240], [-96, -206]] }),
    placed(1346, 1144, 0.7, 0, d.trolley(p.teal, p.tealDeep)),
  ];
};

drawings['slide-hang-up'] = () => [
  rect(0, 0, 1600, 1200, 0, p.sandMist), circle(760, 580, 580, '#EFE6D4'), circle(760, 580, 440, p.sand),
  path('M0 1010 C360 960 620 970 860 980 C1140 992 1380 960 1600 990 V1200 H0 Z', p.sandDeep), ellipse(740, 1060, 330, 34, p.sandDark, { opacity: 0.7 }),
  // what the caller wants, crossed out
  ...[[330, 330, 'coins'], [270, 620, 'onward'], [360, 900, 'case']].map(([x, y, what]) => [circle(x, y, 124, p.white),
    at(x, y, { coins: [0, 1, 2].map(i => [ellipse(0, 40 - i * 30, 66, 24, p.goldDeep), ellipse(0, 32 - i * 30, 66, 24, p.gold)]),
      onward: [at(-34, 14, d.receiver(76, p.ink)), stroke('M-6 -42 H62 M36 -68 L64 -42 L36 -16', p.tealMid, 13)],
      case: [rect(-52, -74, 104, 146, 10, p.inkMist), stroke('M-30 -44 H30 M-30 -16 H30 M-30 12 H4', p.inkMid, 9), circle(20, 44, 17, p.inkMid)] }[what]),
    circle(x, y, 124, 'none', { stroke: p.coral, 'stroke-width': 16 }), stroke(`M${x - 86} ${y - 86} L${x + 86} ${y + 86}`, p.coral, 16)]),
  ...[[470, 400], [420, 620], [500, 826]].map(([x, y]) => circle(x, y, 10, p.sandDark)), ...[[512, 436], [466, 620], [540, 790]].map(([x, y]) => circle(x, y, 7, p.sandDark)),
  // the telephone
  group('translate(800 590) rotate(4) scale(2.2)', d.smartphone(p.inkMist, [circle(0, -66, 56, p.inkPale), circle(0, -82, 20, p.inkMid), path('M-36 -34 C-36 -58 -18 -62 0 -62 C18 -62 36 -58 36 -34 Z', p.inkMid),
    stroke('M-44 14 H44 M-26 36 H26', p.inkMid, 9), circle(0, 108, 40, p.coral), group('translate(0 112) rotate(135)', d.receiver(42, p.white))].join('\n'))),
  placed(806, 852, 1.16, 6, d.pointingHand(p.skinB, p.teal, '#C08D64')),
];

// --- the APEC business travel card ----------------------------------------------------
drawings['slide-apec-card'] = () => [
  rect(0, 0, 1600, 1200, 0, p.tealMist), circle(800, 560, 560, '#D3E5E8'), circle(800, 560, 420, p.tealPale),
  path('M0 980 C360 920 620 940 860 950 C1140 962 1380 930 1600 960 V1200 H0 Z', p.sand),
  stroke('M150 780 C250 460 480 190 800 190 C1120 190 1350 420 1460 720', p.white, 10, { 'stroke-dasharray': '2 28' }), plane(1128, 268, 0.95, 118),
  placed(240, 300, 0.8, 0, d.cloud(p.white)), placed(1420, 520, 0.7, 0, d.cloud(p.white)), placed(180, 600, 0.5, 0, d.cloud(p.white)),
  ellipse(800, 1000, 460, 40, p.sandDark, { opacity: 0.6 }),
  group('translate(600 640) rotate(-10) scale(2.6)', rect(-69, -98, 150, 210, 14, p.ink, { opacity: 0.16 }), d.passport()),
  group('translate(920 700) rotate(6) scale(2.2)', card()),
  group('translate(1190 900)', circle(0, 0, 104, p.white), circle(0, 0, 88, p.teal), tick(38, p.white, 22)),
];

drawings['slide-apec-lane'] = () => [
  rect(0, 0, 1600, 1200, 0, p.tealMist), ...[0, 1, 2, 3].map(i => rect(70 + i * 380, 90, 330, 420, 20, p.white)), path('M70 430 C400 390 1000 400 1540 430 V510 H70 Z', p.tealPale),
  plane(360, 260, 0.8, 64, p.tealMid), rect(0, 800, 1600, 400, 0, p.sand), rect(0, 790, 1600, 16, 0, p.sandDeep),
  // those who wait
  ...[[190, p.inkMid, p.inkPale, 'short'], [300, p.inkPale, p.inkMist, 'bob'], [410, p.inkMid, p.inkPale, 'crop'], [520, p.inkPale, p.inkMist, 'long']].map(([x, top, topBack, hair]) => person({ x, y: 850, scale: 0.84, skin: p.skinA, top, topBack, bottom: p.inkMid, hair, hairColour: p.inkMid, shoes: p.inkMid })),
  rect(600, 620, 34, 240, 14, p.inkPale), rect(470, 700, 140, 18, 9, p.inkPale),
  // the lane
  path('M640 1200 L850 806 H1210 L1270 1200 Z', p.tealPale), stroke('M930 1150 L1016 830', p.white, 12, { 'stroke-dasharray': '46 34' }),
  rect(800, 520, 60, 340, 20, p.teal), rect(1200, 520, 60, 340, 20, p.teal), rect(770, 440, 520, 110, 34, p.teal), stroke('M1110 496 H1230 M1190 458 L1232 496 L1190 534', p.white, 18), rect(860, 660, 60, 24, 12, p.tealPale), rect(1140, 660, 60, 24, 12, p.tealPale),
  // with the card in hand
  ellipse(1010, 1132, 220, 22, p.sandDark, { opacity: 0.5 }), placed(790, 1130, 1.14, 0, d.trolley(p.ink, p.inkSoft)),
  person({ x: 1010, y: 1130, scale: 1.56, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, hair: 'bun', shoes: p.ink, garment: 'coat', lean: 3, armBack: [[70, -250], [112, -290]], armFront: [[-74, -236], [-126, -194]], legBack: [[40, -100], [56, -24]], legFront: [[-30, -98], [-56, -14]],
    holdBack: group('translate(124 -322) rotate(10) scale(0.34)', card()) }),
];

// --- the Spring Festival ---------------------------------------------------------------------
drawings['slide-spring-home'] = () => [
  rect(0, 0, 1600, 1200, 0, '#51648A'), circle(1060, 560, 520, '#5E7298'),
  ...[[170, 130], [300, 250], [520, 100], [120, 420], [430, 360], [620, 230]].map(([x, y], i) => circle(x, y, i % 2 ? 5 : 7, p.sandMist)),
  path('M246 172 A80 80 0 1 0 300 292 A64 64 0 0 1 246 172 Z', p.sandMist), plane(520, 250, 0.6, 62, p.tealPale), stroke('M200 420 C280 360 360 310 450 280', p.tealPale, 6, { 'stroke-dasharray': '2 20', opacity: 0.8 }),
  // the house with its light
  path('M0 1000 V760 H120 V680 H280 V800 H420 V720 H560 V1000 Z', '#3F5078'), ...[[150, 730], [220, 730], [460, 780], [40, 820], [330, 850]].map(([x, y]) => rect(x, y, 30, 40, 5, p.gold, { opacity: 0.8 })),
  rect(690, 448, 800, 572, 0, p.sandDeep), path('M620 420 C760 400 820 360 860 290 H1320 C1360 360 1420 400 1560 420 V460 H620 Z', p.ink), rect(700, 456, 780, 20, 0, p.inkSoft),
  rect(920, 540, 330, 480, 0, p.passportDeep), rect(944, 562, 282, 458, 0, p.sandMist), path('M944 562 H1226 V1020 H944 Z', p.gold, { opacity: 0.4 }),
  rect(740, 580, 140, 170, 10, p.passportDeep), rect(756, 596, 108, 138, 4, p.gold, { opacity: 0.85 }), stroke('M810 596 V734 M756 665 H864', p.passportDeep, 8), rect(1290, 580, 140, 170, 10, p.passportDeep), rect(1306, 596, 108, 138, 4, p.gold, { opacity: 0.85 }), stroke('M1360 596 V734 M1306 665 H1414', p.passportDeep, 8),
  lantern(810, 500 - 20, 0.62), lantern(1360, 480, 0.62),
  rect(0, 1000, 1600, 200, 0, '#2C3A60'), path('M900 1010 H1270 L1330 1200 H640 Z', p.gold, { opacity: 0.3 }), rect(880, 1000, 410, 28, 6, p.sandDark),
  // parents in the door, the traveller comes with child and suitcase
  person({ x: 1030, y: 1010, scale: 1.0, flip: true, skin: p.skinA, top: p.passport, topBack: p.passportDeep, bottom: p.ink, hair: 'bun', hairColour: p.hairGrey, shoes: p.ink, armBack: [[76, -300], [118, -350]], armFront: [[-56, -240], [-50, -176]] }),
  person({ x: 1150, y: 1010, scale: 1.06, flip: true, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, hair: 'crop', hairColour: p.hairGrey, shoes: p.ink, armBack: [[56, -240], [54, -180]], armFront: [[-56, -240], [-50, -176]] }),
  ellipse(520, 1140, 270, 20, p.ink, { opacity: 0.4 }), placed(340, 1140, 0.92, 0, d.trolley(p.teal, p.tealDeep)),
  person({ x: 510, y: 1136, scale: 1.24, skin: p.skinA, top: p.sandMist, topBack: p.white, bottom: p.inkMid, hair: 'short', shoes: p.ink, garment: 'coat', lean: 2, armBack: [[84, -330], [126, -386]], armFront: [[-72, -240], [-120, -198]], legBack: [[36, -100], [52, -22]], legFront: [[-28, -98], [-52, -14]] }),
  person({ x: 690, y: 1144, scale: 0.8, skin: p.skinA, top: p.passport, topBack: p.passportDeep, bottom: p.inkSoft, hair: 'bob', garment: 'dress', shoes: p.ink, headAt: [5, -372], armBack: [[72, -320], [104, -380]], armFront: [[-56, -240], [-50, -180]] }),
];

drawings['slide-spring-crowd'] = () => [
  rect(0, 0, 1600, 1200, 0, p.sandMist), circle(800, 560, 560, '#EFE6D4'), circle(800, 560, 420, p.sand),
  stroke('M0 90 C300 190 600 200 800 170 C1040 140 1340 130 1600 60', p.goldDeep, 7), lantern(270, 297, 0.8), lantern(1330, 248, 0.8), lantern(560, 279, 0.55), lantern(1070, 237, 0.55),
  path('M0 990 C360 950 620 960 860 966 C1140 974 1380 950 1600 976 V1200 H0 Z', p.sandDeep),
  // the crowd
  ...[[150, 'short', 0.98], [300, 'bob', 0.92], [440, 'crop', 1.02], [1150, 'long', 0.96], [1290, 'short', 1.04], [1440, 'bun', 0.94]].map(([x, hair, scale], i) => person({ x, y: 1010, scale: scale * 1.2, flip: i % 2 === 0, skin: '#D9CDB9', top: i % 2 ? '#C9B894' : p.sandDark, topBack: '#BBA67E', bottom: '#A8936C', hair, hairColour: '#9C8763', shoes: '#A8936C' })),
  // bag in front, a hand on it
  ellipse(800, 1160, 240, 22, p.sandDark, { opacity: 0.7 }),
  person({ x: 800, y: 1156, scale: 2.02, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'bob', shoes: p.inkSoft, armBack: [[70, -240], [54, -204]], armFront: [[-60, -236], [-10, -204]],
    holdFront: [stroke('M-30 -312 L52 -236', p.passportDeep, 12), rect(-34, -252, 100, 84, 18, p.passport), rect(-34, -252, 100, 36, 16, p.passportDeep), rect(6, -224, 20, 20, 6, p.gold)] }),
  group('translate(1048 760)', circle(0, 0, 112, p.white), at(0, 6, d.shield(76, p.teal), tick(28, p.white, 16))),
];

// --- off to study ----------------------------------------------------------------------------------
drawings['slide-study-leave'] = () => [
  rect(0, 0, 1600, 1200, 0, p.tealMist), circle(800, 500, 560, '#D3E5E8'), circle(800, 500, 420, p.tealPale),
  ...[0, 1, 2].map(i => rect(150 + i * 450, 110, 400, 520, 24, p.white, { opacity: 0.75 })), placed(330, 300, 0.7, 0, d.cloud(p.tealMist)), placed(1220, 240, 0.8, 0, d.cloud(p.tealMist)), plane(800, 330, 1.25, 58),
  rect(0, 700, 1600, 20, 0, p.tealMid), rect(0, 860, 1600, 340, 0, p.sand), rect(0, 850, 1600, 16, 0, p.sandDeep),
  // the family stays
  ellipse(360, 1132, 240, 20, p.sandDark, { opacity: 0.5 }), ellipse(1040, 1136, 300, 22, p.sandDark, { opacity: 0.5 }),
  person({ x: 270, y: 1126, scale: 1.28, skin: p.skinB, top: p.inkSoft, topBack: p.inkMid, bottom: p.ink, hair: 'crop', hairColour: p.hairInk, shoes: p.ink, armBack: [[70, -300], [112, -356]], armFront: [[-52, -240], [-48, -176]] }),
  person({ x: 440, y: 1132, scale: 1.2, skin: p.skinA, top: p.sandDark, topBack: '#96784F', bottom: p.ink, hair: 'bun', hairColour: p.hairBrown, garment: 'coat', shoes: p.ink, armBack: [[76, -310], [122, -360]], armFront: [[-56, -240], [-50, -178]] }),
  // the student looks back once more
  person({ x: 960, y: 1134, scale: 1.4, flip: true, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'long', shoes: p.inkSoft, armBack: [[84, -330], [124, -390]], armFront: [[-70, -236], [-116, -196]],
    behind: [rect(-86, -308, 76, 138, 26, p.gold), rect(-92, -240, 44, 58, 14, p.goldDeep)] }),
  placed(1160, 1136, 1.06, 0, d.trolley(p.ink, p.inkSoft)),
  group('translate(1160 900)', rect(-84, 0, 168, 30, 6, p.passport), rect(-72, -30, 150, 30, 6, p.gold), rect(-80, -58, 150, 28, 6, p.tealMid)),
  // a cap for what lies ahead
  group('translate(1290 560) rotate(8)', path('M-60 10 V60 C-30 86 30 86 60 60 V10 Z', p.inkSoft), path('M-130 0 L0 -52 L130 0 L0 52 Z', p.ink), stroke('M0 0 L96 18 V74', p.gold, 7), circle(96, 84, 12, p.gold)),
];

drawings['slide-study-word'] = () => [
  rect(0, 0, 1600, 1200, 0, p.sandMist), path('M800 0 H1600 V1200 H800 Z', '#51648A'),
  circle(430, 560, 400, p.sand), circle(1170, 560, 400, '#5E7298'), path('M1346 112 A60 60 0 1 0 1388 202 A48 48 0 0 1 1346 112 Z', p.sandMist), ...[[960, 120], [1240, 80], [1500, 330]].map(([x, y]) => circle(x, y, 6, p.sandMist)), circle(210, 150, 62, p.gold),
  rect(0, 1010, 800, 190, 0, p.sandDeep), rect(800, 1010, 800, 190, 0, '#2C3A60'),
  // the same word on both sides
  bubble(220, 250, 400, 210, 500, p.white), at(404, 355, group('scale(1.16)', keyShape(p.teal, p.white))), bubble(980, 250, 400, 210, 1100, p.white), at(1164, 355, group('scale(1.16)', keyShape(p.teal, p.white))),
  stroke('M640 350 H960', p.gold, 10, { 'stroke-dasharray': '2 32' }), circle(800, 350, 66, p.white), at(800, 352, d.heart(72, p.teal)),
  // at home and far away
  person({ x: 300, y: 1140, scale: 1.34, skin: p.skinB, top: p.inkSoft, topBack: p.inkMid, bottom: p.ink, hair: 'crop', hairColour: p.hairGrey, shoes: p.ink, armBack: [[60, -240], [58, -178]], armFront: [[-52, -240], [-48, -176]] }),
  person({ x: 480, y: 1146, scale: 1.28, skin: p.skinA, top: p.passport, topBack: p.passportDeep, bottom: p.ink, hair: 'bun', hairColour: p.hairBrown, shoes: p.ink, armBack: [[66, -250], [64, -190]], armFront: [[-20, -226], [42, -316]], holdFront: group('translate(44 -340) rotate(12)', rect(-13, -30, 26, 60, 6, p.ink)) }),
  person({ x: 1160, y: 1146, scale: 1.36, flip: true, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.inkPale, hair: 'short', shoes: p.ink, armBack: [[60, -240], [62, -176]], armFront: [[-14, -226], [42, -316]], holdFront: group('translate(44 -340) rotate(12)', rect(-13, -30, 26, 60, 6, p.ink)),
    behind: rect(-84, -306, 70, 136, 24, p.gold) }),
];

// --- the sample overlays ------------------------------------------------------------------------
overlays['overlay-sample-park']['guide-park-contact-point'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), circle(600, 340, 340, p.sand), rect(0, 640, 1200, 160, 0, p.sandDeep), rect(0, 634, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  rect(200, 70, 230, 210, 14, p.white), stroke('M240 126 H390 M240 166 H360 M240 206 H390', p.inkPale, 12), rect(200, 70, 230, 210, 14, 'none', { stroke: p.inkSoft, 'stroke-width': 10 }),
  circle(600, 190, 96, p.teal), at(600, 194, d.shield(66, p.white), tick(24, p.teal, 14)), leaves(1010, 650, 1),
  person({ x: 610, y: 730, scale: 1.04, flip: true, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.ink, hair: 'bob', shoes: p.ink, armBack: [[72, -256], [118, -238]], armFront: [[-46, -230], [14, -204]] }),
  rect(470, 500, 480, 28, 10, p.sandDark), rect(490, 526, 440, 224, 8, p.white), rect(490, 526, 440, 40, 0, p.inkMist), at(710, 654, d.heart(80, p.teal)),
  rect(760, 396, 150, 96, 12, p.ink), rect(770, 406, 130, 76, 6, p.tealPale), rect(822, 490, 26, 14, 3, p.inkSoft),
  group('translate(520 492) rotate(-5)', rect(-48, -14, 96, 26, 4, p.paper), stroke('M-32 0 H26', p.inkPale, 5)),
  ellipse(340, 768, 150, 14, p.sandDark, { opacity: 0.6 }),
  person({ x: 330, y: 764, scale: 1.14, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, hair: 'short', shoes: p.ink, armBack: [[72, -250], [112, -240]], armFront: [[-52, -240], [-48, -176]], over: worker() }),
];

overlays['overlay-sample-park']['guide-park-project-staff'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(600, 330, 340, '#D3E5E8'), placed(250, 150, 0.7, 0, d.cloud(p.white)), placed(1010, 120, 0.6, 0, d.cloud(p.white)),
  path('M90 640 V410 L200 330 V410 L310 330 V410 L420 330 V640 Z', p.inkPale), ...[0, 1].map(i => rect(130 + i * 140, 470, 90, 70, 8, p.white, { opacity: 0.7 })),
  plane(900, 220, 0.8, 58), stroke('M470 420 C560 320 660 270 800 244', p.tealMid, 7, { 'stroke-dasharray': '2 24' }),
  placed(1090, 650, 1, 0, d.tree(250, p.green)), placed(470, 650, 0.8, 0, d.tree(240)),
  path('M0 630 C300 606 800 640 1200 616 V800 H0 Z', p.sand), rect(0, 726, 1200, 74, 0, p.sandDeep), ellipse(640, 768, 400, 16, p.sandDark, { opacity: 0.5 }),
  // helmets on, papers in hand, suitcases packed
  person({ x: 330, y: 764, scale: 1.08, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'long', shoes: p.inkSoft, armBack: [[58, -240], [60, -176]], armFront: [[-40, -226], [34, -210]],
    holdFront: group('translate(56 -226) rotate(-8)', rect(-34, -44, 68, 88, 6, p.white), stroke('M-20 -22 H18 M-20 -4 H20 M-20 14 H8', p.inkPale, 6)), over: worker() }),
  placed(480, 768, 0.74, 0, d.trolley(p.ink, p.inkSoft)),
  person({ x: 620, y: 766, scale: 1.14, skin: p.skinC, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, hair: 'short', shoes: p.ink, armBack: [[68, -250], [92, -286]], armFront: [[-72, -236], [-120, -196]], over: [worker(p.white, p.inkMist), group('translate(100 -304) rotate(10) scale(0.28)', d.passport())] }),
  person({ x: 820, y: 764, scale: 1.1, flip: true, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'crop', shoes: p.inkSoft, armBack: [[56, -240], [54, -180]], armFront: [[-64, -240], [-96, -196]], over: worker() }),
  placed(930, 768, 0.74, 0, d.trolley(p.teal, p.tealDeep)),
];

overlays['overlay-sample-metro']['guide-before-the-airport-line'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), rect(0, 0, 1200, 70, 0, p.inkSoft), ...[180, 600, 1020].map(x => rect(x - 90, 52, 180, 20, 10, p.sandMist)),
  // the sign: a train, an arrow, a plane
  rect(330, 70, 12, 50, 0, p.inkMid), rect(858, 70, 12, 50, 0, p.inkMid), rect(290, 106, 620, 146, 26, p.teal),
  group('translate(410 180)', rect(-46, -50, 92, 92, 24, p.white), rect(-32, -34, 64, 36, 8, p.teal), circle(-22, 22, 9, p.teal), circle(22, 22, 9, p.teal), stroke('M-28 46 L-42 62 M28 46 L42 62', p.white, 9)),
  stroke('M530 180 H670 M626 138 L672 180 L626 222', p.white, 16), plane(800, 180, 0.54, 50, p.white),
  // the gates
  ...[250, 480, 710, 940].map(x => [rect(x - 34, 420, 68, 230, 18, p.inkPale), rect(x - 34, 420, 68, 44, 18, p.inkMid), circle(x, 442, 10, p.tealPale)]), ...[320, 550, 780].map((x, i) => i === 1 ? '' : [rect(x - 8, 500, 60, 110, 12, p.tealMid, { opacity: 0.7 }), rect(x + 60, 500, 60, 110, 12, p.tealMid, { opacity: 0.7 })]),
  rect(0, 640, 1200, 160, 0, p.sand), rect(0, 634, 1200, 12, 0, p.sandDeep), ellipse(600, 768, 260, 16, p.sandDark, { opacity: 0.5 }),
  // one last look: passport in hand
  placed(440, 766, 0.9, 0, d.trolley(p.ink, p.inkSoft)),
  person({ x: 600, y: 766, scale: 1.22, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'bob', shoes: p.inkSoft, armBack: [[76, -260], [104, -306]], armFront: [[-72, -236], [-118, -196]], over: group('translate(110 -328) rotate(10) scale(0.34)', d.passport()) }),
  person({ x: 840, y: 764, scale: 1.14, flip: true, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'short', shoes: p.ink, armBack: [[60, -240], [58, -178]], armFront: [[-46, -226], [20, -262]], holdFront: group('translate(32 -288) rotate(8)', rect(-16, -30, 32, 60, 6, p.ink), rect(-11, -24, 22, 48, 3, p.tealPale)) }),
];
