// SPDX-License-Identifier: Apache-2.0
// The drawings of the guides about papers, health, work, money and local rules. `illustrations.mjs`
// writes them together with its own.
import * as d from './drawing.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, at, placed, limb, person, head } = d;

export const drawings = {};

/** Open fingers around a hand at (x, y). */
const fingers = (x, y, skin, angles = [-34, -10, 14, 36]) => angles.map(a => limb([[x, y - 4],
  [x + Math.sin(a * Math.PI / 180) * 30, y - 4 - Math.cos(a * Math.PI / 180) * 30]], skin, 9)).join('');

drawings['guide-document-copies'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist),
  circle(420, 400, 330, p.sand),
  path('M0 640 H1200 V800 H0 Z', p.sandDeep), rect(0, 634, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // the passport stays here
  ellipse(330, 668, 190, 14, p.sandDark, { opacity: 0.6 }),
  group('translate(310 440) rotate(-8) scale(1.9)', rect(-69, -98, 150, 210, 14, p.ink, { opacity: 0.16 }), d.passport()),
  ellipse(636, 690, 160, 14, p.sandDark, { opacity: 0.6 }),
  // its photograph is in the telephone
  group('translate(640 424) rotate(8) scale(1.36)', d.smartphone(p.tealMist, [
    group('translate(0 -24) scale(0.86)', d.passport('#94586A', p.sand)),
    circle(0, 128, 24, p.white), circle(0, 128, 24, 'none', { stroke: p.teal, 'stroke-width': 6 })].join('\n'))),
  // its copy on paper is in the pocket of the suitcase
  ellipse(970, 716, 170, 14, p.sandDark, { opacity: 0.6 }),
  placed(970, 712, 1.9, 0, [
    stroke('M-34 -200 V-300 H34 V-200', p.inkSoft, 9),
    rect(-80, -226, 160, 208, 22, p.teal),
    group('translate(4 -136) rotate(5)', rect(-42, -58, 92, 110, 5, p.tealDeep), rect(-48, -62, 92, 110, 5, p.white),
      circle(-2, -30, 15, 'none', { stroke: p.inkMid, 'stroke-width': 4 }), stroke('M-24 -2 H20', p.inkPale, 5), stroke('M-16 12 H12', p.inkPale, 5)),
    path('M-66 -110 H66 V-52 C66 -42 60 -36 50 -36 H-50 C-60 -36 -66 -42 -66 -52 Z', p.tealDeep), stroke('M-66 -110 H66', p.tealMid, 6),
    circle(-52, -9, 12, p.ink), circle(52, -9, 12, p.ink)]),
];

drawings['guide-travel-insurance'] = () => [
  rect(0, 0, 1200, 800, 0, p.inkMist),
  placed(180, 150, 1.1, 0, d.cloud(p.inkPale)), placed(1040, 120, 1.15, 0, d.cloud(p.inkMid)), placed(700, 70, 0.8, 0, d.cloud(p.inkPale)),
  path('M0 640 C300 600 700 610 1200 632 V800 H0 Z', p.greenPale), path('M0 710 C400 680 800 690 1200 702 V800 H0 Z', p.green),
  // rain, but not below the umbrella
  ...[[60, 300], [130, 420], [80, 540], [180, 560], [24, 430], [170, 290], [1030, 300], [1120, 380], [1060, 470], [1160, 260], [1100, 560], [1170, 500], [960, 210], [250, 214], [390, 120], [560, 110], [850, 120], [470, 66]]
    .map(([x, y]) => stroke(`M${x} ${y} l-18 50`, p.inkMid, 6)),
  // the umbrella
  stroke('M600 230 V596 C600 630 556 630 556 600', p.ink, 14),
  path('M600 150 C380 150 236 286 216 436 C262 396 322 396 344 436 C390 396 450 396 472 436 C512 398 560 392 600 436 C640 392 688 398 728 436 C750 396 810 396 856 436 C878 396 938 396 984 436 C964 286 820 150 600 150 Z', p.teal),
  path('M600 150 C500 190 470 320 472 436 C512 398 560 392 600 436 C640 392 688 398 728 436 C730 320 700 190 600 150 Z', p.tealMid),
  rect(592, 120, 16, 40, 8, p.ink),
  // a family under it
  ellipse(570, 738, 260, 14, p.greenDeep, { opacity: 0.6 }),
  person({ x: 520, y: 732, scale: 0.72, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, shoes: p.ink, hair: 'short',
    armBack: [[70, -232], [112, -270]], armFront: [[-50, -240], [-56, -172]] }),
  person({ x: 742, y: 734, scale: 0.7, flip: true, skin: p.skinB, top: p.sand, topBack: p.sandDeep, bottom: p.ink, shoes: p.ink, hair: 'bob', garment: 'coat',
    armBack: [[52, -236], [66, -160]], armFront: [[-56, -240], [-54, -170]] }),
  person({ x: 660, y: 736, scale: 0.46, flip: true, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, shoes: p.ink, hair: 'short', headAt: [5, -374],
    armBack: [[50, -250], [46, -190]], armFront: [[-56, -270], [-72, -232]] }),
  placed(404, 738, 0.74, 0, d.trolley(p.gold, p.goldDeep)),
];

drawings['guide-vaccines-and-health'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  rect(80, 50, 300, 300, 20, p.tealPale), rect(80, 50, 300, 300, 20, 'none', { stroke: p.sandDeep, 'stroke-width': 16 }),
  circle(290, 150, 44, p.gold), path('M88 290 C150 230 240 250 372 286 V342 H88 Z', p.greenPale),
  stroke('M150 342 C150 280 160 250 176 222', p.greenDeep, 12), ...[[-64, 8], [-44, -34], [10, -46], [56, -16], [60, 24]].map(([x, y]) => stroke(`M176 222 q${x * 0.5} ${y - 14} ${x} ${y}`, p.green, 15)),
  rect(0, 640, 1200, 160, 0, p.sandDeep), rect(0, 634, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // the bed and its mosquito net
  rect(640, 520, 500, 70, 16, p.sandMist), rect(640, 566, 500, 54, 10, p.teal), path('M660 520 C660 480 700 470 740 472 C780 474 800 490 800 520 Z', p.white),
  rect(650, 614, 24, 70, 6, p.sandDark), rect(1106, 614, 24, 70, 6, p.sandDark),
  path('M890 96 C860 240 700 360 600 660 H1180 C1080 360 920 240 890 96 Z', p.white, { opacity: 0.62 }),
  ...[-220, -130, -44, 44, 130, 220].map(x => stroke(`M890 100 C${d.n(890 + x * 0.12)} 260 ${d.n(890 + x * 0.7)} 380 ${d.n(890 + x * 1.18)} 658`, p.inkPale, 3, { opacity: 0.8 })),
  rect(846, 84, 88, 22, 11, p.ink), stroke('M890 84 V30', p.ink, 6),
  // mosquitoes stay outside
  ...[[530, 250, 1], [600, 150, 0.8], [1120, 220, 0.9]].map(([x, y, s]) => placed(x, y, s, -20, [
    ellipse(-8, -14, 26, 9, p.inkPale, { transform: 'rotate(30)' }), ellipse(14, -16, 26, 9, p.inkPale, { transform: 'rotate(-40)' }),
    stroke('M-26 4 H12', p.ink, 8), circle(20, 2, 8, p.ink), stroke('M27 4 L46 12', p.ink, 3), stroke('M-14 6 L-22 26 M0 6 V28 M10 6 L18 26', p.ink, 3)])),
  // the table: booklet, syringe, medicine
  rect(40, 560, 540, 26, 10, p.sandDark), rect(80, 586, 22, 200, 6, p.sandDark), rect(518, 586, 22, 200, 6, p.sandDark),
  group('translate(170 470) rotate(-8) scale(0.82)', rect(-68, -98, 150, 210, 12, p.ink, { opacity: 0.16 }), rect(-75, -105, 150, 210, 12, p.gold), rect(-75, -105, 16, 210, 8, p.goldDeep),
    circle(6, -20, 40, p.sandMist), stroke('M-14 -20 H26 M6 -40 V0', p.teal, 12), stroke('M-30 52 H44', p.goldDeep, 7), stroke('M-14 72 H28', p.goldDeep, 7)),
  group('translate(352 538)', rect(-70, -20, 150, 40, 10, p.white), rect(-70, -20, 150, 40, 10, 'none', { stroke: p.inkSoft, 'stroke-width': 5 }), rect(-8, -16, 84, 32, 6, p.tealMid),
    ...[0, 22, 44].map(x => stroke(`M${x} -16 V-4`, p.inkSoft, 4)), rect(-122, -8, 54, 16, 6, p.inkSoft), rect(-132, -28, 14, 56, 6, p.ink), stroke('M82 0 H136', p.inkSoft, 5), rect(78, -10, 14, 20, 4, p.inkSoft)),
  group('translate(534 560)', rect(-38, -104, 76, 104, 14, p.teal), rect(-30, -132, 60, 32, 8, p.white), rect(-38, -80, 76, 50, 0, p.white), stroke('M-14 -55 H14 M0 -69 V-41', p.teal, 9)),
];

drawings['guide-virtual-kidnapping'] = () => [
  rect(0, 0, 1200, 800, 0, '#51648A'),
  rect(600, 0, 600, 800, 0, p.sandMist),
  // the student's room: curtains drawn
  rect(90, 90, 300, 290, 14, '#3F5078'), rect(70, 70, 340, 22, 10, p.ink),
  ...[0, 1, 2, 3].flatMap(i => [path(`M${84 + i * 38} 92 C${90 + i * 38} 200 ${80 + i * 38} 300 ${84 + i * 38} 392 H${124 + i * 38} C${120 + i * 38} 300 ${128 + i * 38} 200 ${122 + i * 38} 92 Z`, i % 2 ? '#6E7C96' : '#7F8CA6'),
    path(`M${244 + i * 38} 92 C${250 + i * 38} 200 ${240 + i * 38} 300 ${244 + i * 38} 392 H${284 + i * 38} C${280 + i * 38} 300 ${288 + i * 38} 200 ${282 + i * 38} 92 Z`, i % 2 ? '#7F8CA6' : '#6E7C96')]),
  rect(0, 690, 600, 110, 0, '#2C3A60'),
  person({ x: 250, y: 726, scale: 0.98, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkPale, hair: 'short', lean: 4, headAt: [12, -362],
    armBack: [[44, -240], [22, -180]], armFront: [[-6, -232], [40, -318]], holdFront: group('translate(50 -344) rotate(10)', rect(-12, -28, 24, 56, 6, p.ink), rect(-8, -22, 16, 44, 3, p.tealMid)) }),
  // home
  rect(880, 84, 220, 190, 14, p.tealPale), rect(880, 84, 220, 190, 14, 'none', { stroke: p.sandDeep, 'stroke-width': 14 }), rect(984, 84, 12, 190, 0, p.sandDeep), circle(940, 140, 24, p.white),
  rect(600, 690, 600, 110, 0, p.sandDeep),
  person({ x: 884, y: 732, scale: 0.98, flip: true, skin: p.skinB, top: p.sandDeep, topBack: p.sandDark, bottom: p.inkSoft, shoes: p.ink, hair: 'short', hairColour: p.hairInk,
    armBack: [[60, -238], [62, -176]], armFront: [[-14, -226], [36, -310]], holdFront: group('translate(46 -336) rotate(10)', rect(-12, -28, 24, 56, 6, p.ink)) }),
  person({ x: 1034, y: 734, scale: 0.94, flip: true, skin: p.skinA, top: p.green, topBack: p.greenDeep, bottom: p.ink, shoes: p.ink, hair: 'bob', garment: 'coat',
    armBack: [[64, -250], [104, -246]], armFront: [[-46, -236], [-4, -210]] }),
  // the telephone that stands between them, a mask on its screen
  ellipse(584, 764, 180, 18, p.ink, { opacity: 0.35 }),
  group('translate(584 430) scale(1.76)', d.smartphone(p.inkSoft, [
    path('M-58 -70 C-30 -86 -14 -76 0 -76 C14 -76 30 -86 58 -70 C66 -30 40 -4 16 -22 C8 -28 -8 -28 -16 -22 C-40 -4 -66 -30 -58 -70 Z', p.ink),
    ellipse(-29, -52, 15, 9, p.sandMist), ellipse(29, -52, 15, 9, p.sandMist),
    circle(0, 106, 36, p.coral), group('translate(0 112) rotate(135)', d.receiver(38, p.white))].join('\n'))),
  // the true line runs past it
  stroke('M330 320 C420 30 760 20 836 318', p.gold, 9, { 'stroke-dasharray': '2 24' }),
  placed(584, 66, 1, 0, [circle(0, 0, 40, p.gold), d.heart(42, p.white)]),
];

drawings['guide-right-visa'] = () => {
  const piece = 'M-70 -70 H-22 C-30 -104 30 -104 22 -70 H70 V-22 C104 -30 104 30 70 22 V70 H-70 Z';
  return [
    rect(0, 0, 1200, 800, 0, p.tealMist), circle(430, 400, 330, p.tealPale),
    // the open passport
    group('translate(410 420) rotate(-5)',
      rect(-316, -232, 640, 480, 26, p.ink, { opacity: 0.14 }), rect(-324, -244, 648, 488, 26, p.passport),
      rect(-306, -226, 300, 452, 12, p.paper), rect(6, -226, 300, 452, 12, p.paper), rect(-8, -226, 16, 452, 0, p.inkMist),
      rect(-276, -190, 116, 146, 10, p.tealPale), path('M-270 -44 C-270 -84 -246 -98 -218 -98 C-190 -98 -166 -84 -166 -44 Z', p.ink), at(-220, -128, group('scale(0.86)', head({ skin: p.skinA, hair: 'short' }))),
      stroke('M-136 -170 H-40 M-136 -136 H-60 M-136 -102 H-40 M-276 0 H-40 M-276 40 H-90 M-276 80 H-60', p.inkPale, 10),
      rect(-276, 140, 240, 22, 6, p.inkMist), rect(-276, 176, 240, 22, 6, p.inkMist),
      // the visa with its gap
      rect(36, -190, 240, 380, 14, p.greenPale), stroke('M62 -152 H214 M62 -118 H160', p.greenDeep, 10), stroke('M62 156 H250', p.greenDeep, 10, { opacity: 0.6 }),
      group('translate(152 26) scale(1.02)', path(piece, p.paper), path(piece, 'none', { stroke: p.greenDeep, 'stroke-width': 5, 'stroke-dasharray': '12 10' }))),
    // the piece that fits, brought by a hand
    stroke('M790 330 C760 330 740 346 716 366 M716 366 l4 -30 M716 366 l30 2', p.teal, 9),
    group('translate(890 340) rotate(8) scale(1.02)', path(piece, p.ink, { opacity: 0.14, transform: 'translate(8 10)' }), path(piece, p.green), stroke('M-34 6 L-8 32 L38 -24', p.white, 16)),
    placed(908, 412, 0.8, 12, d.pointingHand(p.skinB, p.ink, '#C8946B')),
  ];
};

drawings['guide-wage-dispute'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist),
  rect(60, 70, 420, 350, 18, p.tealPale), rect(60, 70, 420, 350, 18, 'none', { stroke: p.sandDeep, 'stroke-width': 16 }),
  // a building site outside
  rect(110, 250, 120, 162, 4, p.inkPale), ...[0, 1, 2].flatMap(r => [0, 1].map(c => rect(128 + c * 50, 268 + r * 48, 32, 28, 4, p.tealMist))),
  stroke('M330 412 V130 M270 160 H450 M330 130 L430 160 M330 130 L290 160', p.inkMid, 9), stroke('M430 164 V226', p.inkMid, 4), rect(408, 226, 44, 34, 5, p.gold),
  rect(68, 396, 404, 18, 0, p.sandDark),
  rect(0, 700, 1200, 100, 0, p.sandDeep), rect(0, 694, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // the clock
  circle(1010, 180, 96, p.white), circle(1010, 180, 96, 'none', { stroke: p.ink, 'stroke-width': 16 }), stroke('M1010 122 V180 L1052 206', p.ink, 12),
  ...[0, 90, 180, 270].map(a => stroke(`M${d.n(1010 + 76 * Math.cos(a * Math.PI / 180))} ${d.n(180 + 76 * Math.sin(a * Math.PI / 180))} L${d.n(1010 + 66 * Math.cos(a * Math.PI / 180))} ${d.n(180 + 66 * Math.sin(a * Math.PI / 180))}`, p.inkMid, 8)),
  // the worker with the contract
  person({ x: 430, y: 758, scale: 1.3, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, shoes: p.ink, hair: 'crop', hairColour: p.hairInk,
    armBack: [[66, -232], [112, -262]], armFront: [[-30, -226], [62, -226]],
    over: [group('translate(108 -262) rotate(6)', rect(-46, -74, 100, 132, 6, p.inkPale), rect(-52, -80, 100, 132, 6, p.white), stroke('M-34 -54 H28 M-34 -32 H12 M-34 -10 H28', p.inkPale, 7), circle(22, 24, 14, p.gold), stroke('M-34 26 H-4', p.inkSoft, 5)),
      circle(62, -228, 16, p.skinB), stroke('M-30 -312 L-26 -168 M34 -312 L32 -168', p.gold, 12),
      at(0, -12, path('M-44 -378 C-44 -420 -22 -436 4 -436 C32 -436 50 -418 52 -382 L70 -376 C76 -372 74 -366 68 -366 H-42 C-46 -368 -46 -374 -44 -378 Z', p.gold), stroke('M4 -434 V-392', p.goldDeep, 8))].join('') }),
  // the evidence on the desk
  path('M640 560 H1140 L1186 612 H594 Z', p.sandDark), rect(594, 610, 592, 22, 6, '#96784F'), rect(640, 632, 26, 150, 6, '#96784F'), rect(1112, 632, 26, 150, 6, '#96784F'),
  group('translate(760 500)', rect(-76, -96, 152, 186, 8, p.inkMid), rect(-66, -84, 132, 164, 4, p.white), rect(-28, -106, 56, 24, 8, p.ink),
    ...[0, 1, 2, 3].flatMap(r => [0, 1, 2, 3].map(c => rect(-54 + c * 29, -62 + r * 34, 22, 24, 4, (r * 4 + c) % 5 === 4 ? p.sand : p.tealMid)))),
  ...[0, 1, 2].map(i => group(`translate(${940 + i * 26} ${576 - i * 6}) rotate(${-6 + i * 6})`, rect(-60, -106, 130, 112, 6, p.inkPale), rect(-64, -110, 130, 112, 6, i === 2 ? p.white : p.paper),
    i === 2 ? [stroke('M-46 -88 H20', p.inkMid, 8), stroke('M-46 -66 H-2 M-46 -46 H-2 M-46 -26 H-2', p.inkPale, 7), stroke('M22 -66 H48 M22 -46 H48 M22 -26 H48', p.gold, 8)] : '')),
];

drawings['guide-gambling-and-drugs'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  // the hall
  rect(0, 90, 1200, 390, 0, p.tealPale), ...[0, 1, 2, 3, 4].map(i => rect(110 + i * 250, 90, 18, 390, 0, p.tealMist)), rect(0, 70, 1200, 26, 0, p.inkPale), rect(0, 470, 1200, 22, 0, p.inkPale),
  placed(250, 250, 0.55, 0, d.cloud(p.white)), placed(960, 210, 0.6, 0, d.cloud(p.white)),
  group('translate(590 250) rotate(70) scale(0.72)', path('M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z', p.white)),
  rect(0, 492, 1200, 308, 0, p.sandMist), path('M0 640 H1200 V800 H0 Z', p.sand),
  // somebody holds out a bag; its owner stays dim
  ellipse(330, 764, 190, 16, p.sandDeep), ellipse(860, 764, 210, 16, p.sandDeep),
  person({ x: 300, y: 756, scale: 1.34, skin: p.skinB, top: p.inkMid, topBack: p.inkMid, bottom: p.inkSoft, shoes: p.ink, hair: 'crop', cap: p.inkSoft,
    armBack: [[84, -246], [146, -262]], armFront: [[-6, -216], [142, -250]], legBack: [[30, -98], [46, -16]], legFront: [[-22, -96], [-30, -16]] }),
  group('translate(560 430)', stroke('M-36 -30 C-36 -74 36 -74 36 -30', p.ink, 13), path('M-86 -32 H86 C100 -32 108 -24 108 -10 L100 104 C99 120 90 128 76 128 H-76 C-90 128 -99 120 -100 104 L-108 -10 C-108 -24 -100 -32 -86 -32 Z', p.coral),
    path('M-106 18 C-40 44 40 44 106 18 L108 -10 C108 -24 100 -32 86 -32 H-86 C-100 -32 -108 -24 -108 -10 Z', '#B9452B'), rect(-16, 20, 32, 30, 8, p.sandMist)),
  // the traveller declines
  placed(1052, 766, 1.12, 0, d.trolley(p.teal, p.tealDeep)),
  person({ x: 880, y: 756, scale: 1.34, flip: true, lean: -3, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, shoes: p.ink, hair: 'bob', hairColour: p.hairBrown,
    armBack: [[74, -246], [118, -316]], armFront: [[-74, -240], [-100, -180]], legBack: [[24, -96], [34, -16]], legFront: [[-26, -96], [-36, -16]],
    over: fingers(118, -316, p.skinA) }),
];

drawings['guide-people-smugglers'] = () => [
  rect(0, 0, 1200, 800, 0, '#2C3A60'), rect(0, 0, 1200, 430, 0, '#3F5078'), circle(300, 150, 60, p.sandMist), circle(300, 150, 110, p.sandMist, { opacity: 0.12 }),
  ...[[90, 90], [180, 240], [470, 70], [560, 190], [420, 260], [660, 90]].map(([x, y]) => circle(x, y, 4, p.sandMist, { opacity: 0.7 })),
  // the sea
  path('M0 420 C60 396 120 396 180 420 C240 444 300 444 360 420 C420 396 480 396 540 420 C600 444 660 444 760 420 V800 H0 Z', '#25426B'),
  path('M0 520 C70 480 130 490 190 524 C250 556 320 552 380 520 C440 488 500 490 560 524 C620 556 680 552 760 520 V800 H0 Z', '#1B335C'),
  // the small boat
  group('translate(270 480) rotate(-12)', path('M-170 -34 H170 C158 24 120 54 70 54 H-86 C-130 54 -160 20 -170 -34 Z', '#96784F'), path('M-170 -34 H170 L166 -14 H-166 Z', p.sandDark),
    stroke('M-116 -34 V-150', p.ink, 9), rect(-138, -170, 44, 50, 10, p.ink), rect(-130, -160, 28, 30, 6, p.gold), circle(-116, -146, 64, p.gold, { opacity: 0.18 }),
    ...[-46, 14, 74].map((x, i) => [path(`M${x - 30} -34 C${x - 34} -78 ${x - 20} -96 ${x} -96 C${x + 20} -96 ${x + 34} -78 ${x + 30} -34 Z`, ['#3F5078', p.inkMid, '#3F5078'][i]), circle(x, -112, 20, p.ink)])),
  path('M0 610 C80 560 150 566 220 606 C290 644 350 636 420 604 C490 572 560 570 640 606 C690 628 720 632 760 620 V800 H0 Z', p.ink), stroke('M40 588 C90 566 140 566 190 590 M420 604 C470 582 520 574 570 580', p.tealMid, 6, { opacity: 0.6 }),
  // the quay and the lit terminal
  path('M560 640 H1200 V800 H560 Z', p.inkMid), rect(548, 628, 652, 24, 6, p.inkPale), rect(600, 652, 22, 148, 4, p.inkSoft), rect(720, 652, 22, 148, 4, p.inkSoft),
  rect(820, 210, 400, 420, 14, p.sandMist), rect(796, 186, 430, 36, 12, p.teal),
  rect(850, 256, 130, 90, 10, p.gold, { opacity: 0.75 }), rect(1010, 256, 150, 90, 10, p.gold, { opacity: 0.75 }),
  rect(870, 390, 210, 240, 8, p.gold), rect(880, 400, 92, 230, 4, '#F4DCA6'), rect(978, 400, 92, 230, 4, '#F4DCA6'), path('M870 630 H1080 L1010 720 H640 Z', p.gold, { opacity: 0.25 }),
  group('translate(1130 470)', circle(0, 0, 44, p.teal), stroke('M-18 2 L-5 16 L20 -14', p.white, 11)),
  // the traveller turns away from the boat
  ellipse(722, 716, 130, 12, p.ink, { opacity: 0.35 }),
  placed(640, 716, 0.78, 0, d.trolley(p.tealMid, p.teal)),
  person({ x: 756, y: 712, scale: 0.98, lean: 4, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkPale, hair: 'short',
    armBack: [[52, -238], [74, -190]], armFront: [[-74, -240], [-108, -206]], legBack: [[38, -98], [62, -18]], legFront: [[-26, -96], [-54, -20]] }),
];

drawings['guide-cash-and-money'] = () => {
  const note = (x, y, angle, colour, edge, scale = 1) => group(`translate(${x} ${y}) rotate(${angle}) scale(${scale})`, rect(-112, -58, 224, 116, 10, edge), rect(-118, -64, 224, 116, 10, colour),
    rect(-104, -50, 196, 88, 6, 'none', { stroke: edge, 'stroke-width': 5 }), circle(-6, -6, 28, 'none', { stroke: edge, 'stroke-width': 6 }), circle(-82, -6, 7, edge), circle(70, -6, 7, edge));
  return [
    rect(0, 0, 1200, 800, 0, p.tealMist), circle(560, 330, 300, p.tealPale),
    // the counter, its screen and lamp
    path('M0 470 H1200 V800 H0 Z', p.sandDeep), rect(0, 462, 1200, 16, 0, p.sandDark, { opacity: 0.6 }),
    rect(800, 90, 300, 220, 14, p.ink), rect(818, 108, 264, 184, 6, p.tealMid), rect(930, 310, 40, 110, 0, p.inkSoft), rect(870, 410, 160, 60, 10, p.inkSoft),
    group('translate(950 200)', circle(0, 0, 54, p.white), stroke('M-22 2 L-6 18 L26 -18', p.teal, 14)),
    // the wallet
    ellipse(300, 654, 260, 22, p.sandDark, { opacity: 0.6 }),
    group('translate(300 520) rotate(-5) scale(1.5)',
      note(14, -66, -7, p.greenPale, p.green, 0.86), note(-10, -50, 4, p.sand, p.sandDark, 0.86),
      path('M-140 -40 C-140 -54 -132 -62 -118 -62 H118 C132 -62 140 -54 140 -40 V64 C140 78 132 86 118 86 H-118 C-132 86 -140 78 -140 64 Z', '#96784F', { transform: 'translate(0 14)' }),
      stroke('M-126 -34 H126', p.sandDark, 4, { 'stroke-dasharray': '10 9' }), stroke('M-126 84 H126', p.sandDark, 4, { 'stroke-dasharray': '10 9' }),
      rect(84, 0, 74, 46, 22, p.sandDark), circle(112, 23, 11, p.sandMist)),
    // notes and coins, counted
    ellipse(640, 714, 180, 18, p.sandDark, { opacity: 0.6 }),
    ...[0, 1, 2, 3, 4].map(i => rect(510, 690 - i * 22, 260, 22, 6, i % 2 ? p.green : p.greenPale)), note(646, 568, 0, p.greenPale, p.green, 1.16), rect(612, 500, 56, 208, 0, p.paper, { opacity: 0.9 }), circle(640, 600, 16, p.green),
    ...[[820, 700, 3], [890, 712, 5], [846, 736, 2]].flatMap(([x, y, k]) => Array.from({ length: k }, (_, i) => [ellipse(x, y - i * 15, 40, 15, p.goldDeep), ellipse(x, y - 6 - i * 15, 40, 15, p.gold)])),
    // the form
    group('translate(1030 610) rotate(7)', rect(-104, -128, 220, 280, 8, p.sandDark, { opacity: 0.5 }), rect(-112, -136, 220, 280, 8, p.white),
      stroke('M-84 -104 H20', p.teal, 12), ...[0, 1, 2, 3].flatMap(r => [rect(-84, -70 + r * 46, 26, 26, 5, 'none', { stroke: p.inkMid, 'stroke-width': 4 }), stroke(`M-42 ${-57 + r * 46} H${[70, 40, 76, 24][r]}`, p.inkPale, 9)]),
      stroke('M-80 -12 L-70 -2 L-54 -26', p.teal, 7)),
    group('translate(1120 742) rotate(-32)', rect(-92, -9, 150, 18, 9, p.teal), rect(-92, -9, 34, 18, 9, p.tealDeep), path('M58 -9 L90 0 L58 9 Z', p.sandMist), circle(88, 0, 4, p.ink)),
  ];
};

drawings['guide-customs-limits'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), circle(820, 330, 290, p.sand),
  path('M0 600 H1200 V800 H0 Z', p.sandDeep), rect(0, 592, 1200, 14, 0, p.sandDark, { opacity: 0.5 }),
  // the suitcase, packed and open
  ellipse(310, 706, 290, 20, p.sandDark, { opacity: 0.6 }),
  path('M90 430 L112 190 C114 172 126 160 146 160 H474 C494 160 506 172 508 190 L530 430 Z', p.tealDeep), path('M124 430 L142 208 C143 196 150 190 162 190 H458 C470 190 477 196 478 208 L496 430 Z', p.tealPale), stroke('M150 396 L470 222 M470 396 L150 222', p.teal, 9),
  path('M66 440 H554 L566 660 C568 688 552 702 526 702 H94 C68 702 52 688 54 660 Z', p.tealDeep),
  rect(100, 432, 170, 90, 20, p.sandDeep), rect(110, 414, 150, 60, 18, p.white), rect(300, 430, 200, 90, 20, p.ink), rect(316, 410, 168, 60, 18, p.tealMid),
  path('M60 516 H560 L566 660 C568 688 552 702 526 702 H94 C68 702 52 688 54 660 Z', p.teal), rect(60, 512, 500, 14, 7, p.tealMid), rect(262, 574, 96, 24, 12, p.tealDeep),
  // what stays out of it, on a tray
  ellipse(870, 690, 300, 22, p.sandDark, { opacity: 0.6 }),
  path('M600 600 H1140 L1112 676 C1108 686 1102 690 1092 690 H648 C638 690 632 686 628 676 Z', p.inkPale), rect(590, 586, 560, 22, 11, p.inkMid),
  // apple, sausages, cheese, egg, seeds
  path('M690 586 C640 586 622 540 632 506 C640 478 668 470 690 484 C712 470 740 478 748 506 C758 540 740 586 690 586 Z', p.green), stroke('M690 484 C690 462 698 450 708 444', p.sandDark, 9), path('M706 466 C722 444 744 448 752 456 C742 474 722 480 706 466 Z', p.greenDeep),
  path('M782 586 V500 L930 450 C952 462 960 486 960 510 V586 Z', p.gold), path('M782 500 L930 450 C952 462 960 486 960 500 Z', '#EFCB86'), circle(830, 546, 15, p.goldDeep), circle(890, 532, 11, p.goldDeep), circle(922, 564, 13, p.goldDeep),
  stroke('M1000 566 C1040 582 1080 566 1096 528', '#A9543F', 40), stroke('M1012 506 C1046 512 1070 500 1080 474', '#BC6A52', 36), stroke('M978 562 L966 556 M1098 508 L1104 494 M994 502 L984 500 M1086 458 L1090 446', p.sandDark, 8),
  ellipse(764, 566, 24, 30, p.white, { transform: 'rotate(10 764 566)' }),
  // not these
  group('translate(870 258)', circle(0, 0, 108, p.coral), circle(0, 0, 108, 'none', { stroke: p.white, 'stroke-width': 10 }), stroke('M-42 -42 L42 42 M42 -42 L-42 42', p.white, 26)),
  stroke('M870 384 V430', p.coral, 10, { 'stroke-dasharray': '2 20' }),
];

drawings['guide-local-manners'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(190, 180, 80, p.gold, { opacity: 0.8 }),
  // the sea and its reef on the left, the town on the right
  path('M0 400 H770 V640 H0 Z', p.tealMid), path('M0 446 C80 432 160 432 240 446 C320 460 400 460 480 446 C560 432 660 432 770 442 V660 H0 Z', p.teal), stroke('M60 484 C90 474 120 474 150 484 M330 500 C360 490 390 490 420 500', p.tealPale, 6),
  path('M0 650 C200 630 420 628 640 630 L1200 600 V800 H0 Z', p.sand), path('M0 700 C300 670 800 690 1200 680 V800 H0 Z', p.sandDeep),
  rect(760, 250, 200, 380, 6, p.white), rect(940, 170, 280, 460, 6, p.sandMist), path('M740 256 L860 170 L980 256 Z', p.goldDeep),
  path('M1000 172 C1000 90 1050 50 1080 40 C1110 50 1160 90 1160 172 Z', p.teal), stroke('M1080 40 V10', p.ink, 8), circle(1080, 10, 8, p.gold),
  path('M1020 630 V470 C1020 420 1140 420 1140 470 V630 Z', p.tealDeep), path('M790 380 V330 C790 306 830 306 830 330 V380 Z M880 380 V330 C880 306 920 306 920 330 V380 Z', p.tealMid), path('M970 330 V270 C970 246 1010 246 1010 270 V330 Z M1060 330 V270 C1060 246 1100 246 1100 270 V330 Z M1150 330 V270 C1150 246 1190 246 1190 270 V330 Z', p.tealPale), rect(820, 500, 80, 130, 6, p.sandDark),
  // coral and fish stay where they are
  group('translate(130 640)', stroke('M0 0 V-64 M0 -30 L-34 -66 M0 -44 L30 -84 M-22 -52 V-84', p.coral, 14)),
  group('translate(290 574)', path('M-46 0 C-26 -30 18 -28 36 0 C18 28 -26 30 -46 0 Z', p.gold), path('M-38 0 L-70 -22 V22 Z', p.goldDeep), circle(18, -5, 5, p.ink)),
  // the greeting
  ellipse(560, 764, 150, 14, p.sandDark, { opacity: 0.6 }), ellipse(850, 762, 140, 14, p.sandDark, { opacity: 0.6 }),
  person({ x: 560, y: 758, scale: 1.2, lean: 3, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, shoes: p.ink, hair: 'short', headAt: [12, -362],
    armBack: [[84, -262], [118, -318]], armFront: [[-16, -216], [30, -196]],
    behind: rect(-84, -310, 60, 130, 22, p.gold),
    holdFront: [stroke('M-24 -312 C0 -260 30 -240 34 -222', p.ink, 6), rect(2, -226, 74, 52, 10, p.ink), circle(40, -200, 18, p.inkMid), circle(40, -200, 9, p.tealPale), rect(12, -236, 22, 12, 4, p.ink)].join(''),
    over: fingers(118, -318, p.skinA, [-22, 0, 22, 42]) }),
  person({ x: 850, y: 756, scale: 1.12, flip: true, lean: 2, skin: p.skinC, top: p.sandMist, topBack: p.white, bottom: p.sandDark, shoes: p.ink, hair: 'bun', hairColour: p.hairGrey, garment: 'dress', headAt: [8, -364],
    armBack: [[50, -240], [78, -200]], armFront: [[10, -232], [44, -286]], over: fingers(44, -286, p.skinC, [-22, 0, 22, 42]) }),
];

drawings['guide-photos-and-drones'] = () => [
  rect(0, 0, 1200, 800, 0, p.inkMist), path('M0 470 C200 400 480 420 700 462 C900 420 1060 430 1200 460 V800 H0 Z', p.greenPale), path('M0 620 C300 590 800 600 1200 612 V800 H0 Z', p.green), path('M0 690 H1200 V800 H0 Z', p.sandDeep),
  // the site behind the fence
  rect(700, 400, 300, 200, 6, p.inkPale), rect(690, 384, 320, 24, 6, p.inkMid), ...[0, 1, 2, 3].map(i => rect(728 + i * 66, 440, 40, 50, 5, p.inkMist)),
  path('M1060 600 L1086 330 H1114 L1140 600 Z', p.inkMid), group('translate(1100 300) rotate(-32)', path('M-96 -10 C-90 70 90 70 96 -10 Z', p.inkSoft), ellipse(0, -10, 96, 22, p.white), stroke('M0 -10 V-64', p.ink, 7), circle(0, -68, 9, p.ink)),
  ...Array.from({ length: 9 }, (_, i) => rect(560 + i * 80, 430, 14, 260, 5, p.inkSoft)),
  stroke('M552 470 H1240 M552 660 H1240', p.inkSoft, 9), ...Array.from({ length: 8 }, (_, i) => stroke(`M574 ${470} m${i * 80} 0 l66 190 M${640 + i * 80} 470 l-66 190`, p.inkSoft, 3, { opacity: 0.6 })),
  // no photographs
  group('translate(760 560)', rect(-92, -92, 184, 184, 20, p.white), circle(0, 0, 72, p.white), rect(-44, -26, 88, 60, 10, p.ink), rect(-18, -38, 36, 16, 5, p.ink), circle(0, 4, 20, p.inkPale), circle(0, 4, 10, p.ink),
    circle(0, 0, 70, 'none', { stroke: p.coral, 'stroke-width': 15 }), stroke('M-49 -49 L49 49', p.coral, 15)),
  // no drones
  group('translate(470 190)', circle(0, 0, 140, p.white, { opacity: 0.75 }), stroke('M-76 -26 H76 M-76 -26 V-44 M76 -26 V-44', p.ink, 10), rect(-40, -34, 80, 46, 18, p.ink), circle(0, 18, 15, p.inkMid), circle(0, 18, 7, p.tealPale),
    ellipse(-76, -50, 44, 8, p.inkMid), ellipse(76, -50, 44, 8, p.inkMid), stroke('M-30 12 L-46 40 H-60 M30 12 L46 40 H60', p.ink, 7),
    circle(0, 0, 132, 'none', { stroke: p.coral, 'stroke-width': 17 }), stroke('M-93 -93 L93 93', p.coral, 17)),
  // the visitor lowers the camera
  ellipse(280, 764, 150, 14, p.sandDark, { opacity: 0.6 }),
  person({ x: 270, y: 760, scale: 1.24, skin: p.skinB, top: p.gold, topBack: p.goldDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'bob', hairColour: p.hairBrown,
    armBack: [[58, -236], [70, -192]], armFront: [[-26, -214], [26, -190]], behind: rect(-86, -306, 60, 128, 22, p.tealDeep),
    holdFront: [stroke('M-22 -314 C4 -250 34 -230 40 -214', p.ink, 6), rect(10, -222, 80, 56, 10, p.ink), circle(50, -194, 20, p.inkMid), circle(50, -194, 10, p.tealPale), rect(20, -234, 24, 14, 4, p.ink)].join('') }),
];

drawings['guide-nationality'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(600, 330, 300, p.tealPale), placed(190, 170, 0.8, 0, d.cloud(p.white)), placed(1010, 140, 0.9, 0, d.cloud(p.white)),
  path('M0 520 C220 440 420 470 600 500 C800 450 1000 440 1200 500 V800 H0 Z', p.greenPale), path('M0 620 C300 560 900 560 1200 620 V800 H0 Z', p.green),
  // one path, two ways
  path('M470 800 C520 700 560 640 560 590 C540 520 380 480 300 470 L340 456 C460 470 580 500 604 548 C640 500 760 470 860 456 L900 470 C820 480 680 524 650 590 C650 640 690 700 740 800 Z', p.sand),
  // two houses far off, alike
  ...[[210, 1], [990, -1]].map(([x, s]) => at(x, 470, rect(-70, -100, 140, 100, 6, p.white), path('M-92 -96 L0 -176 L92 -96 Z', s > 0 ? p.teal : p.goldDeep), rect(-18, -56, 36, 56, 4, p.sandDark), rect(-54, -76, 28, 28, 4, p.tealPale), rect(28, -76, 28, 28, 4, p.tealPale))),
  at(90, 500, d.tree(150, '#93B19C')), at(1120, 500, d.tree(170, '#93B19C')),
  // the signpost
  rect(594, 214, 18, 350, 6, p.sandDark), path('M604 240 H420 L376 276 L420 312 H604 Z', p.teal), path('M602 334 H786 L830 370 L786 406 H602 Z', p.gold), stroke('M432 276 H566', p.tealPale, 9), stroke('M640 370 H774', p.sandMist, 9),
  // the parents and the child
  ellipse(604, 772, 210, 14, p.sandDark, { opacity: 0.6 }),
  person({ x: 520, y: 766, scale: 0.94, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, shoes: p.ink, hair: 'short',
    armBack: [[70, -240], [112, -238]], armFront: [[-50, -240], [-46, -172]] }),
  person({ x: 676, y: 766, scale: 0.9, flip: true, skin: p.skinB, top: p.tealMid, topBack: '#5C99AC', bottom: p.ink, shoes: p.ink, hair: 'long', garment: 'coat',
    armBack: [[70, -236], [98, -220]], armFront: [[-10, -206], [66, -214]],
    holdFront: [path('M30 -300 C60 -304 96 -290 102 -262 C106 -236 92 -204 62 -200 C34 -198 14 -216 14 -246 C14 -274 18 -296 30 -300 Z', p.sandMist), circle(56, -290, 26, p.skinA), path('M30 -288 C30 -312 46 -320 60 -318 C74 -316 82 -304 82 -292 C66 -300 46 -300 30 -288 Z', p.hairInk)].join('') }),
];

drawings['guide-marriage-and-children'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), path('M0 690 H1200 V800 H0 Z', p.sandDeep), rect(0, 684, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // the window: it is night there, an aeroplane far away
  rect(640, 80, 440, 380, 18, '#3F5078'), circle(960, 170, 44, p.sandMist), ...[[700, 140], [760, 220], [860, 120], [1020, 300], [880, 300]].map(([x, y]) => circle(x, y, 4, p.sandMist)),
  path('M650 400 V350 H710 V320 H770 V370 H830 V300 H900 V360 H960 V330 H1020 V380 H1070 V450 H650 Z', '#2C3A60'), ...[[672, 368], [730, 344], [852, 326], [872, 350], [980, 352], [1036, 396]].map(([x, y]) => rect(x, y, 14, 18, 3, p.gold)),
  rect(640, 80, 440, 380, 18, 'none', { stroke: p.sandDark, 'stroke-width': 18 }), rect(852, 80, 16, 380, 0, p.sandDark), rect(616, 456, 488, 22, 8, p.sandDark),
  path('M560 60 C600 200 600 340 570 500 H650 C640 340 650 200 640 60 Z', p.tealMid), path('M1160 60 C1120 200 1120 340 1150 500 H1070 C1080 340 1070 200 1080 60 Z', p.tealMid), rect(540, 46, 640, 20, 10, p.ink),
  // lamp and photograph
  circle(220, 300, 220, p.gold, { opacity: 0.16 }), path('M150 300 L182 190 H258 L290 300 Z', p.gold), rect(212, 300, 16, 210, 0, p.sandDark),
  rect(60, 516, 400, 26, 8, '#96784F'), rect(90, 542, 24, 220, 6, '#96784F'), rect(406, 542, 24, 220, 6, '#96784F'), rect(170, 500, 100, 18, 8, p.sandDark),
  group('translate(364 440) rotate(5)', rect(-74, -74, 148, 150, 8, p.ink), rect(-62, -62, 124, 126, 4, p.tealPale),
    path('M-52 64 C-52 20 -40 6 -26 6 C-12 6 -2 20 -2 64 Z', p.teal), at(-26, -12, group('scale(0.5)', head({ skin: p.skinA, hair: 'short' }))), path('M4 64 C4 24 14 10 30 10 C46 10 54 24 54 64 Z', p.coral, { opacity: 0.85 }), at(30, -6, group('scale(0.48)', head({ skin: p.skinB, hair: 'bob' }))), path('M-16 64 C-16 46 -8 38 2 38 C12 38 20 46 20 64 Z', p.gold), at(2, 26, group('scale(0.34)', head({ skin: p.skinA, hair: 'crop' })))),
  // mother and child
  ellipse(780, 764, 200, 14, p.sandDark, { opacity: 0.6 }),
  person({ x: 820, y: 758, scale: 1.24, flip: true, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.ink, hair: 'long', garment: 'coat',
    armBack: [[-4, -226], [44, -316]], armFront: [[46, -226], [74, -166]], holdBack: '', over: '' ,
    behind: '', holdFront: group('translate(44 -344) rotate(10)', rect(-12, -30, 24, 60, 6, p.ink)) }),
  person({ x: 680, y: 762, scale: 0.76, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, shoes: p.ink, hair: 'crop', headAt: [5, -374],
    armBack: [[62, -260], [74, -286]], armFront: [[-54, -240], [-52, -176]] }),
];

drawings['guide-pets'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), rect(0, 100, 1200, 380, 0, p.tealPale), ...[0, 1, 2, 3].map(i => rect(180 + i * 290, 100, 16, 380, 0, p.tealMist)), rect(0, 84, 1200, 22, 0, p.inkPale), rect(0, 474, 1200, 20, 0, p.inkPale),
  placed(240, 260, 0.6, 0, d.cloud(p.white)), placed(1000, 220, 0.6, 0, d.cloud(p.white)),
  path('M0 494 H1200 V800 H0 Z', p.sandMist), path('M0 650 H1200 V800 H0 Z', p.sand),
  ellipse(600, 760, 470, 20, p.sandDeep),
  // the owner with the papers
  person({ x: 250, y: 758, scale: 1.3, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, shoes: p.ink, hair: 'crop', hairColour: p.hairBrown,
    armBack: [[70, -226], [116, -246]], armFront: [[-54, -240], [-50, -176]],
    over: [group('translate(118 -270) rotate(8)', rect(-40, -58, 92, 116, 6, p.inkPale), rect(-46, -64, 92, 116, 6, p.white), stroke('M-30 -42 H24 M-30 -22 H8', p.inkPale, 6), circle(14, 20, 18, p.green), stroke('M5 21 L12 28 L24 13', p.white, 6)), circle(90, -246, 15, p.skinA)].join('') }),
  // the dog, sitting, with collar
  group('translate(560 758)',
    stroke('M-84 -30 C-130 -40 -140 -80 -122 -104', p.sandDark, 24),
    path('M-96 0 C-110 -70 -80 -130 -30 -170 L40 -230 L92 -190 C96 -120 88 -60 84 0 Z', p.sandDark), path('M-96 0 C-104 -60 -60 -90 -20 -70 C10 -54 4 0 4 0 Z', '#A38B64'),
    rect(30, -90, 34, 90, 14, p.sandDark), rect(62, -90, 30, 90, 14, '#A38B64'), rect(26, -22, 58, 22, 11, p.sandDark), rect(-40, -22, 62, 22, 11, '#A38B64'),
    path('M6 -300 C6 -336 36 -352 66 -350 C96 -348 112 -330 116 -308 L160 -296 C174 -290 174 -266 160 -260 L112 -250 C100 -234 40 -230 20 -252 C8 -266 4 -282 6 -300 Z', p.sandDark), path('M14 -330 C-16 -330 -28 -290 -16 -250 C-10 -236 6 -236 12 -250 L34 -322 Z', '#96784F'),
    circle(164, -284, 12, p.ink), circle(92, -304, 8, p.ink), path('M24 -262 L110 -252 L104 -180 H30 Z', p.sandDark), path('M22 -234 C48 -212 86 -210 108 -230 L106 -208 C84 -190 46 -192 20 -214 Z', p.teal), circle(66, -190, 12, p.gold)),
  // the cat in its carrier
  group('translate(900 758)', stroke('M-60 -250 V-282 C-60 -300 60 -300 60 -282 V-250', p.ink, 15), rect(-190, -250, 380, 238, 40, p.inkSoft), rect(-190, -128, 380, 116, 30, p.ink), rect(-130, -208, 230, 168, 24, p.tealMist),
    path('M-90 -40 C-94 -90 -70 -112 -40 -112 H10 C40 -112 64 -90 60 -40 Z', p.inkPale), path('M-66 -176 L-72 -120 C-72 -90 -46 -78 -16 -78 C14 -78 40 -90 40 -120 L34 -176 L6 -152 H-38 Z', p.inkPale), path('M-60 -164 L-44 -150 L-60 -138 Z M28 -164 L12 -150 L28 -138 Z', p.skinA),
    circle(-36, -122, 6, p.ink), circle(4, -122, 6, p.ink), path('M-22 -108 H-10 L-16 -101 Z', p.coral), stroke('M-62 -110 L-40 -106 M-62 -98 L-40 -100 M30 -110 L8 -106 M30 -98 L8 -100', p.inkSoft, 3),
    ...[-96, -56, -16, 24, 64].map(x => stroke(`M${x} -208 V-40`, p.inkMid, 7, { opacity: 0.55 })), rect(-130, -208, 230, 168, 24, 'none', { stroke: p.inkMid, 'stroke-width': 9 }), circle(148, -122, 13, p.gold), rect(-170, -12, 340, 12, 6, p.ink)),
];

drawings['guide-consular-help'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), rect(120, 70, 960, 430, 22, p.tealPale), rect(120, 70, 960, 430, 22, 'none', { stroke: p.sandDeep, 'stroke-width': 18 }),
  rect(0, 660, 1200, 140, 0, p.sandDeep), rect(0, 652, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // the shield on the wall
  group('translate(752 236)', d.shield(120, p.white), d.shield(104, p.teal), at(0, -4, d.heart(110, p.white))),
  // plant
  group('translate(190 490)', path('M-44 0 H44 L32 84 H-32 Z', p.gold), ...[[-70, -90], [-36, -140], [10, -160], [52, -124], [76, -76]].map(([x, y]) => stroke(`M0 0 Q${x * 0.2} ${y * 0.6} ${x} ${y}`, p.greenDeep, 16))),
  // the officer behind the counter
  person({ x: 560, y: 800, scale: 1.3, flip: false, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, hair: 'bob', hairColour: p.hairInk,
    armBack: [[74, -232], [118, -236]], armFront: [[-58, -232], [-12, -206]],
    over: [path('M-8 -328 L6 -286 L22 -328 Z', p.white)].join('') }),
  // the counter
  path('M60 560 H820 V800 H60 Z', p.teal), rect(30, 536, 820, 36, 12, p.sandDark), ...[0, 1, 2, 3].map(i => rect(110 + i * 176, 610, 140, 150, 12, p.tealDeep)),
  group('translate(330 536)', rect(-96, -136, 160, 112, 10, p.ink), rect(-86, -126, 140, 92, 5, p.tealMid), rect(-30, -28, 28, 24, 0, p.inkSoft), rect(-64, -10, 96, 12, 6, p.inkSoft)),
  group('translate(730 536) rotate(0)', path('M-70 -2 H70 L56 -22 H-56 Z', p.inkPale), path('M-66 -8 H66 L54 -26 H-54 Z', p.white), group('translate(98 -8) rotate(90) scale(0.34)', d.passport())),
  // the traveller
  ellipse(1000, 770, 160, 14, p.sandDark, { opacity: 0.6 }), placed(1096, 768, 1.0, 0, d.trolley(p.gold, p.goldDeep)),
  person({ x: 958, y: 764, scale: 1.28, flip: true, skin: p.skinB, top: p.green, topBack: p.greenDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'long', hairColour: p.hairBrown,
    armBack: [[66, -230], [112, -226]], armFront: [[-68, -240], [-92, -186]] }),
];
