// SPDX-License-Identifier: Apache-2.0
// Draws the guide illustrations and the slides of the pack and of the sample overlays.
//   node media/film/illustrations.mjs [OUTPUT-FOLDER]
import fs from 'node:fs';
import path_ from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawings as campaigns, overlays } from './campaigns.mjs';
import * as d from './drawing.mjs';
import { drawings as rules } from './rules.mjs';
import { drawings as situations } from './situations.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, at, placed, mirrored, limb, person, head } = d;

const drawings = {};

drawings['guide-lost-passport'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist),
  circle(940, 400, 300, p.sand),
  // shirt, then the jacket: one side closed, one side held open
  path('M300 150 H560 L620 800 H240 Z', p.white),
  path('M430 160 L388 100 H472 Z', '#C8946B'), rect(388, -40, 84, 176, 30, '#C8946B'), ellipse(430, -64, 92, 118, p.skinB),
  path('M430 190 L372 110 L300 150 L372 262 Z', p.inkMist), path('M430 190 L488 110 L560 150 L488 262 Z', p.inkMist),
  path('M418 196 H442 L462 800 H398 Z', p.teal), path('M410 176 H450 L442 214 H418 Z', p.tealDeep),
  path('M340 120 C250 146 180 172 152 214 C112 274 84 520 60 800 H400 C392 610 396 470 404 380 Z', p.ink),
  path('M340 120 L282 250 L332 276 L296 318 L404 420 C404 420 406 360 400 300 Z', p.inkSoft),
  path('M520 120 C600 142 664 160 722 214 C772 262 812 560 824 800 H520 C498 610 470 420 462 350 Z', p.ink),
  limb([[690, 250], [896, 560], [836, 640]], p.ink, 104),
  // the lining of the open side
  path('M520 120 L600 152 C660 176 700 210 716 256 C742 336 764 590 772 800 H560 C536 600 500 420 462 350 C484 280 500 210 520 120 Z', p.sandDeep),
  path('M520 120 L600 152 C588 220 560 300 492 404 L462 350 C484 280 500 210 520 120 Z', p.inkSoft),
  // the pocket: gaping, stitched, empty
  path('M562 470 L728 440 L752 676 C753 690 746 698 734 700 L604 716 C592 717 584 710 582 698 Z', p.sand),
  path('M562 470 C610 500 680 486 728 440 C690 424 612 434 562 470 Z', p.ink),
  stroke('M562 470 C610 500 680 486 728 440', p.sandDark, 9),
  stroke('M582 512 L602 690 C603 696 606 698 612 697 L728 682 C733 681 735 678 734 672 L716 488', p.sandDark, 4, { 'stroke-dasharray': '12 12' }),
  // the wearer's own arm, looking into the jacket
  limb([[838, 636], [800, 646]], p.skinB, 62),
  ...[0, 1, 2, 3].map(i => limb([[796, 616 + i * 22], [752 - (i % 3 ? 6 : 0), 612 + i * 23]], p.skinB, 23)),
  // what should be there
  group('translate(1030 290) rotate(8) scale(1.3)',
    rect(-75, -105, 150, 210, 14, p.paper),
    rect(-75, -105, 150, 210, 14, 'none', { stroke: p.passport, 'stroke-width': 6, 'stroke-dasharray': '17 13', 'stroke-linecap': 'round' }),
    circle(0, -22, 35, 'none', { stroke: p.passport, 'stroke-width': 5, 'stroke-dasharray': '12 10.2', 'stroke-linecap': 'round' }),
    stroke('M-30 50 H30', p.passport, 6, { 'stroke-dasharray': '15 12' }),
    stroke('M-16 70 H16', p.passport, 6, { 'stroke-dasharray': '15 12' })),
];

drawings['guide-robbery'] = () => [
  rect(0, 0, 1200, 800, 0, '#51648A'),
  circle(930, 170, 250, '#5E7298'), circle(930, 170, 130, '#7487A9'),
  path('M0 330 H130 V240 H290 V380 H400 V290 H520 V420 H660 V330 H800 V410 H960 V270 H1110 V350 H1200 V800 H0 Z', '#3F5078'),
  ...[[50, 380], [50, 450], [170, 300], [170, 370], [230, 300], [430, 350], [860, 460], [1000, 330], [1056, 330], [1000, 400], [576, 470]]
    .map(([x, y], i) => rect(x, y, 26, 36, 5, i % 3 === 1 ? p.sandDeep : '#51648A')),
  rect(0, 620, 1200, 180, 0, '#2C3A60'), rect(0, 612, 1200, 16, 0, '#3A4971'),
  path('M640 156 L370 700 H990 L720 156 Z', p.sand, { opacity: 0.24 }),
  ellipse(680, 700, 320, 58, p.sand, { opacity: 0.42 }),
  // the lamp
  rect(512, 120, 16, 580, 8, p.ink), rect(488, 684, 64, 24, 10, p.ink),
  stroke('M520 132 C520 84 580 76 676 92', p.ink, 14),
  path('M622 92 H738 L724 140 C722 150 714 156 704 156 H656 C646 156 638 150 636 140 Z', p.ink),
  rect(646, 148, 68, 20, 10, p.sandMist),
  // somebody out of the picture
  path('M0 742 L250 716 C290 706 316 700 344 706 C366 711 366 726 344 732 C316 740 290 740 250 738 L0 800 Z', p.ink, { opacity: 0.75 }),
  // the wallet on the ground
  group('translate(650 716) rotate(-5) scale(0.92)',
    path('M-70 -6 C-70 -18 -62 -26 -50 -26 H52 C64 -26 72 -18 72 -6 V24 C72 34 66 40 56 40 H-54 C-64 40 -70 34 -70 24 Z', p.sandDark),
    rect(-34, -44, 78, 40, 5, p.greenPale, { transform: 'rotate(-6)' }),
    path('M-70 0 H72 V24 C72 34 66 40 56 40 H-54 C-64 40 -70 34 -70 24 Z', '#96784F'),
    rect(36, 8, 44, 20, 10, p.sandDark), circle(52, 18, 5, p.sandMist)),
  // stepping back, open hands
  person({ x: 878, y: 722, scale: 1.16, flip: true, lean: -4, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'short', shoes: p.inkPale,
    armBack: [[96, -246], [122, -334]], armFront: [[40, -216], [84, -304]],
    legBack: [[34, -96], [62, -16]], legFront: [[-36, -98], [-76, -20]],
    over: [[84, -304], [122, -334]].map(([x, y]) => [-34, -10, 14, 36].map(a => limb([[x, y - 4], [x + Math.sin(a * Math.PI / 180) * 30, y - 4 - Math.cos(a * Math.PI / 180) * 30]], p.skinA, 9)).join('')).join('') }),
];

drawings['guide-traffic-accident'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  circle(240, 190, 86, p.sand),
  path('M0 420 C180 330 330 340 520 400 C760 320 960 330 1200 400 V560 H0 Z', p.greenPale),
  at(1090, 520, d.tree(320, p.green)), at(1000, 520, d.tree(230, '#93B19C')), at(86, 520, d.tree(270, p.green)),
  rect(0, 516, 1200, 284, 0, p.inkMid), rect(0, 506, 1200, 18, 0, p.inkMist),
  ...[0, 1, 2, 3, 4].map(i => rect(20 + i * 270, 724, 130, 11, 5.5, p.paper, { opacity: 0.75 })),
  rect(0, 768, 1200, 32, 0, p.inkMist), rect(0, 762, 1200, 10, 0, p.inkPale),
  // the two cars, bumper to bumper
  ellipse(400, 672, 214, 16, p.ink, { opacity: 0.25 }), ellipse(806, 672, 220, 16, p.ink, { opacity: 0.25 }),
  placed(196, 668, 1.08, 0, d.car(p.teal, { glass: p.tealMist })),
  placed(606, 668, 1.08, 0, d.car(p.sandDeep, { glass: p.white, tail: p.coral })),
  // the dents
  at(-66, 0,
  path('M664 592 L640 604 L652 618 L634 632 H664 Z', p.inkMid), path('M670 598 L690 610 L680 622 L696 634 H670 Z', p.inkMid),
  stroke('M622 566 L640 584', p.ink, 5, { opacity: 0.55 }), stroke('M604 590 L626 600', p.ink, 5, { opacity: 0.55 }),
  stroke('M714 574 L700 590', p.ink, 5, { opacity: 0.4 }),
  stroke('M668 520 V478', p.coral, 9), stroke('M632 530 L608 496', p.coral, 9), stroke('M704 530 L728 496', p.coral, 9)),
  // the triangle, well behind
  ellipse(92, 700, 70, 9, p.ink, { opacity: 0.25 }), placed(92, 700, 1, 0, d.warningTriangle(56)),
  // photographing from the kerb
  person({ x: 1104, y: 786, scale: 0.98, flip: true, skin: p.skinB, top: p.paper, topBack: p.inkMist, bottom: p.ink, hair: 'bob', shoes: p.teal,
    armBack: [[70, -250], [92, -322]], armFront: [[26, -236], [86, -312]],
    holdFront: group('translate(98 -338) rotate(6)', rect(-15, -30, 30, 60, 7, p.ink), rect(-19, -22, 8, 8, 4, p.inkPale)) }),
];

drawings['guide-detention'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist),
  rect(700, 70, 380, 340, 22, p.tealPale), rect(700, 70, 380, 340, 22, 'none', { stroke: p.sandDeep, 'stroke-width': 18 }),
  circle(800, 190, 46, p.sandMist), path('M709 340 C770 290 850 300 900 336 C950 300 1020 296 1071 330 V401 H709 Z', p.greenPale),
  rect(881, 70, 18, 340, 0, p.sandDeep),
  path('M90 486 H1110 L1270 784 H-70 Z', p.sandDeep), rect(0, 784, 1200, 16, 0, p.sandDark), path('M90 486 H1110 L1114 494 H86 Z', p.sandDark, { opacity: 0.5 }),
  // scales, in the middle of the far side
  ellipse(330, 556, 150, 20, p.sandDark, { opacity: 0.7 }),
  rect(318, 176, 24, 356, 12, p.ink), path('M240 552 C240 528 280 520 330 520 C380 520 420 528 420 552 Z', p.ink), circle(330, 172, 22, p.ink),
  stroke('M160 220 C230 190 430 190 500 220', p.ink, 14), circle(160, 220, 11, p.ink), circle(500, 220, 11, p.ink),
  stroke('M160 222 L98 372 M160 222 L222 372 M500 222 L438 372 M500 222 L562 372', p.ink, 5),
  path('M84 372 H236 C236 414 202 438 160 438 C118 438 84 414 84 372 Z', p.teal), path('M424 372 H576 C576 414 542 438 500 438 C458 438 424 414 424 372 Z', p.teal),
  // telephone
  ellipse(918, 578, 170, 18, p.sandDark, { opacity: 0.7 }),
  path('M790 566 C784 566 780 560 782 552 L812 456 C816 444 826 438 838 438 H998 C1010 438 1020 444 1024 456 L1054 552 C1056 560 1052 566 1046 566 Z', p.ink),
  rect(846, 416, 24, 36, 8, p.inkSoft), rect(966, 416, 24, 36, 8, p.inkSoft),
  path('M772 426 C772 380 838 366 918 366 C998 366 1064 380 1064 426 C1064 436 1058 442 1048 442 H1000 C992 442 986 437 985 430 C984 420 960 414 918 414 C876 414 852 420 851 430 C850 437 844 442 836 442 H788 C778 442 772 436 772 426 Z', p.inkSoft),
  ...[0, 1, 2, 3].flatMap(r => [0, 1, 2].map(c => rect(872 + c * 34 - r * 0, 462 + r * 25, 24, 15, 5, p.sandMist))),
  // the paper, without a signature; the pen is laid aside
  path('M414 594 H646 L704 766 H366 Z', p.sandDark, { opacity: 0.5 }), path('M420 586 H640 L698 758 H372 Z', p.white),
  stroke('M440 620 H600', p.inkPale, 9), stroke('M432 648 H624', p.inkPale, 9), stroke('M424 676 H560', p.inkPale, 9),
  stroke('M516 728 H658', p.inkSoft, 5), stroke('M420 720 L436 734 M436 720 L420 734', p.teal, 6),
  group('translate(800 690) rotate(-14)', rect(-92, -10, 150, 20, 10, p.teal), rect(-92, -10, 34, 20, 10, p.tealDeep), path('M58 -10 L92 0 L58 10 Z', p.sandMist), circle(90, 0, 4, p.ink)),
];

drawings['guide-telecom-fraud'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  circle(540, 400, 330, p.tealPale),
  // the line and its hook come out of the call
  placed(540, 410, 1.72, -6, d.smartphone(p.inkSoft, [
    circle(0, -62, 46, p.inkMid), circle(0, -78, 17, p.inkMist), path('M-28 -36 C-28 -54 -16 -60 0 -60 C16 -60 28 -54 28 -36 C20 -24 -20 -24 -28 -36 Z', p.inkMist),
    rect(-44, 4, 88, 11, 5.5, p.inkMid), rect(-28, 26, 56, 9, 4.5, p.inkMid),
    circle(0, 112, 38, p.coral), group('translate(0 118) rotate(135)', d.receiver(40, p.white)),
  ].join('\n'))),
  stroke('M316 214 C290 250 280 290 284 330', p.teal, 11), stroke('M264 196 C228 244 216 296 222 352', p.teal, 11, { opacity: 0.55 }),
  stroke('M716 140 C750 164 772 196 784 236', p.teal, 11), stroke('M752 92 C802 124 832 168 846 224', p.teal, 11, { opacity: 0.55 }),
  stroke('M500 306 C420 330 330 330 250 420 C196 480 180 520 178 560', p.ink, 5),
  circle(178, 566, 12, 'none', { stroke: p.ink, 'stroke-width': 7 }),
  stroke('M178 580 V668 C178 726 88 726 88 668 V632', p.ink, 12), stroke('M88 630 L112 660', p.ink, 10),
  group('translate(140 730) rotate(-12)', circle(0, 0, 46, p.gold), circle(0, 0, 34, 'none', { stroke: p.goldDeep, 'stroke-width': 5 }), rect(-9, -9, 18, 18, 3, 'none', { stroke: p.goldDeep, 'stroke-width': 5 })),
  // hang up
  placed(598, 616, 0.95, 6, d.pointingHand(p.skinA, p.ink, p.skinB)),
];

drawings['guide-job-scam'] = () => {
  const cx = 768, cy = 370, spokes = 12, rings = [132, 192, 256, 326];
  const angle = i => (i + 0.5) * 2 * Math.PI / spokes;
  const point = (i, r) => [cx + Math.cos(angle(i)) * r, cy + Math.sin(angle(i)) * r * 0.96];
  const reach = i => Math.min(342 / Math.abs(Math.cos(angle(i))), 322 / Math.abs(Math.sin(angle(i)) * 0.96));
  return [
    rect(0, 0, 1200, 800, 0, p.sandMist),
    rect(410, 22, 716, 672, 0, p.sand),
    path('M0 690 H1200 V800 H0 Z', p.sandDeep), rect(0, 684, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
    rect(1110, 0, 40, 700, 8, p.sandDark), rect(396, 0, 28, 700, 8, p.sandDark), rect(380, 0, 790, 44, 8, p.sandDark),
    ...Array.from({ length: spokes }, (_, i) => {
      const [x, y] = point(i, reach(i));
      return stroke(`M${cx} ${cy} L${d.n(x)} ${d.n(y)}`, p.inkMid, 3.5);
    }),
    ...rings.map(r => {
      let line = '';
      for (let i = 0; i <= spokes; i++) {
        const [x, y] = point(i, r);
        if (!i) { line = `M${d.n(x)} ${d.n(y)}`; continue; }
        const a = (angle(i - 1) + angle(i)) / 2;
        line += ` Q${d.n(cx + Math.cos(a) * r * 0.86)} ${d.n(cy + Math.sin(a) * r * 0.86 * 0.96)} ${d.n(x)} ${d.n(y)}`;
      }
      return stroke(line, p.inkMid, 3.5);
    }),
    // the bait
    circle(cx, cy, 122, p.sandMist),
    group(`translate(${cx} ${cy + 6})`,
      stroke('M-32 -58 V-80 C-32 -92 -24 -98 -14 -98 H14 C24 -98 32 -92 32 -80 V-58', p.goldDeep, 12),
      rect(-96, -60, 192, 130, 20, p.gold), path('M-96 -4 V-40 C-96 -52 -88 -60 -76 -60 H76 C88 -60 96 -52 96 -40 V-4 C40 14 -40 14 -96 -4 Z', p.goldDeep, { opacity: 0.55 }),
      rect(-15, -8, 30, 28, 8, p.sandMist)),
    // the spider waits
    stroke('M1040 44 V120', p.inkMid, 3.5),
    group('translate(1040 146)', ...[-1, 1].flatMap(s => [[-16, 30, -26, 40, 4], [-4, 36, -10, 50, 16], [8, 36, 8, 48, 34], [16, 28, 28, 36, 52]].map(([y, ex, ey, fx, fy]) =>
      stroke(`M0 ${y * 0.6} L${s * ex} ${ey} L${s * fx} ${fy}`, p.ink, 4.5))), ellipse(0, 4, 20, 26, p.ink), circle(0, 32, 12, p.ink)),
    // the traveller stops
    placed(92, 716, 0.86, 0, d.trolley(p.teal, p.tealDeep)),
    person({ x: 252, y: 722, scale: 1.16, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, shoes: p.ink, hair: 'crop', hairColour: p.hairBrown, lean: -3,
      armBack: [[84, -266], [116, -330]], armFront: [[-78, -236], [-112, -196]],
      legBack: [[30, -98], [46, -16]], legFront: [[-22, -96], [-30, -16]],
      over: [-30, -8, 14, 38].map(a => limb([[116, -334], [116 + Math.sin(a * Math.PI / 180) * 30, -334 - Math.cos(a * Math.PI / 180) * 30]], p.skinA, 9)).join('') }),
  ];
};

drawings['guide-medical-emergency'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  // the hospital
  rect(640, 96, 620, 560, 18, p.white), rect(620, 80, 660, 30, 12, p.inkPale),
  ...[0, 1, 2, 3].flatMap(c => [0, 1].map(r => rect(690 + c * 132, 144 + r * 108, 84, 70, 10, p.tealPale))),
  rect(760, 384, 330, 32, 12, p.teal), rect(800, 416, 250, 240, 0, p.tealMid), rect(812, 428, 108, 228, 6, p.tealMist), rect(930, 428, 108, 228, 6, p.tealMist),
  circle(925, 344, 44, p.teal), at(925, 346, d.heart(46, p.white)),
  rect(0, 650, 1200, 150, 0, p.sand), rect(0, 644, 1200, 12, 0, p.sandDeep),
  // the ambulance
  ellipse(270, 690, 270, 16, p.sandDark, { opacity: 0.6 }),
  group('translate(30 688)',
    path('M0 -64 V-232 C0 -250 12 -262 30 -262 H296 C310 -262 318 -254 318 -240 V-40 H24 C8 -40 0 -48 0 -64 Z', p.white),
    path('M306 -212 H372 C386 -212 396 -206 404 -194 L446 -130 C452 -122 456 -114 456 -104 V-64 C456 -48 448 -40 434 -40 H306 Z', p.white),
    path('M330 -188 H366 C374 -188 380 -185 384 -178 L414 -130 H330 Z', p.tealPale),
    rect(0, -116, 456, 26, 0, p.teal), circle(150, -178, 44, p.tealMist), at(150, -176, d.heart(48, p.teal)),
    rect(60, -286, 70, 26, 10, p.coral), rect(440, -84, 18, 22, 6, p.gold),
    ...[100, 362].flatMap(x => [circle(x, -40, 42, p.ink), circle(x, -40, 19, p.inkMist)])),
  // the heart line
  stroke('M60 236 H206 L232 204 L262 276 L298 150 L332 262 L352 236 H418', p.coral, 9), at(470, 232, d.heart(64, p.coral)),
  // the patient and the companion
  ellipse(650, 756, 230, 14, p.sandDark, { opacity: 0.6 }),
  d.wheelchairUser({ x: 592, y: 758, scale: 1.0, skin: p.skinA, top: p.sandDeep, sleeve: p.sandDark, bottom: p.inkMid, hair: 'bun', hairColour: p.hairGrey, armFront: [[30, -206], [96, -204]] }),
  person({ x: 782, y: 762, scale: 1.02, flip: true, lean: 3, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, shoes: p.ink, hair: 'short',
    armBack: [[54, -236], [92, -206]], armFront: [[20, -230], [86, -200]] }),
];

drawings['guide-natural-disaster'] = () => [
  rect(0, 0, 1200, 800, 0, p.inkMist),
  placed(210, 150, 1.15, 0, d.cloud(p.inkMid)), placed(430, 106, 0.9, 0, d.cloud(p.inkPale)), placed(1010, 130, 0.7, 0, d.cloud(p.white)),
  path('M206 204 L160 292 H206 L176 376 L262 262 H214 L248 204 Z', p.gold),
  stroke('M96 236 L78 286 M330 230 L312 280 M400 190 L382 240 M480 190 L462 240 M300 310 L284 354', p.inkMid, 6),
  path('M520 800 C620 640 760 470 920 400 C1030 352 1120 340 1200 344 V800 Z', p.greenPale),
  // the wave
  path('M0 800 V470 C70 440 120 380 190 350 C270 316 356 338 386 402 C396 424 394 446 380 462 C368 436 340 424 312 430 C268 440 258 490 288 540 C330 608 430 664 620 690 C640 740 640 770 620 800 Z', p.tealMid),
  path('M0 800 V560 C70 540 120 470 178 438 C160 520 196 610 280 660 C350 700 450 736 600 744 C604 770 600 784 590 800 Z', p.teal),
  path('M0 800 V690 C60 690 110 650 150 620 C190 690 270 740 380 760 C440 772 500 776 560 776 L580 800 Z', p.tealDeep),
  circle(402, 480, 12, p.white), circle(428, 452, 8, p.white), circle(384, 504, 7, p.white),
  stroke('M190 350 C270 316 356 338 386 402', p.white, 10),
  path('M300 800 C480 790 640 690 740 640 C880 570 1040 530 1200 520 V800 Z', p.green),
  path('M470 800 C640 790 760 730 860 700 C960 672 1090 652 1200 650 V800 Z', p.greenDeep),
  at(1090, 398, d.tree(170, '#93B19C')), at(1156, 376, d.tree(220, p.green)),
  // everybody goes up
  person({ x: 668, y: 702, scale: 0.62, lean: 8, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'crop', shoes: p.ink,
    armBack: [[66, -262], [104, -276]], armFront: [[-30, -236], [14, -196]], legBack: [[48, -108], [54, -40]], legFront: [[-34, -100], [-84, -14]] }),
  person({ x: 796, y: 640, scale: 0.62, lean: 6, skin: p.skinA, top: p.sand, topBack: p.sandDeep, bottom: p.inkSoft, hair: 'bun', hairColour: p.hairGrey, garment: 'coat', shoes: p.ink,
    armBack: [[58, -244], [92, -206]], armFront: [[-66, -244], [-60, -186]], legBack: [[36, -100], [46, -36]], legFront: [[-26, -96], [-54, -14]],
    behind: stroke('M92 -206 L112 -26', p.sandDark, 9) }),
  person({ x: 944, y: 582, scale: 0.62, lean: 6, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'bob', shoes: p.ink,
    armBack: [[70, -296], [112, -346]], armFront: [[-72, -234], [-84, -156]], legBack: [[44, -104], [52, -42]], legFront: [[-30, -98], [-74, -12]] }),
  person({ x: 868, y: 620, scale: 0.42, lean: 6, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'short', shoes: p.ink, headAt: [5, -374],
    armBack: [[64, -262], [62, -318]], armFront: [[-54, -240], [-50, -176]], legBack: [[40, -104], [46, -40]], legFront: [[-28, -98], [-60, -14]] }),
];

drawings['guide-before-you-leave'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  // wall, window light, calendar without writing
  path('M120 0 H380 L300 420 H40 Z', p.white, { opacity: 0.6 }), path('M440 0 H560 L480 420 H360 Z', p.white, { opacity: 0.6 }),
  group('translate(950 64)', rect(0, 0, 180, 200, 16, p.white), path('M0 56 V16 C0 6 6 0 16 0 H164 C174 0 180 6 180 16 V56 Z', p.teal),
    rect(44, -16, 10, 34, 5, p.ink), rect(126, -16, 10, 34, 5, p.ink),
    ...[0, 1, 2, 3, 4].flatMap(c => [0, 1, 2].map(r => rect(20 + c * 29, 76 + r * 38, 22, 24, 6, c === 3 && r === 1 ? p.gold : p.tealMist)))),
  // the bed
  rect(-40, 372, 1280, 460, 40, p.sand), path('M-40 470 C200 440 420 500 640 468 C860 440 1020 480 1240 456 V800 H-40 Z', p.sandMist),
  path('M40 380 C40 346 66 326 108 326 H330 C372 326 392 346 392 380 C392 424 372 446 330 446 H108 C66 446 40 424 40 380 Z', p.white),
  // the suitcase: lid up, tray in front
  ellipse(610, 704, 400, 24, p.sandDeep),
  path('M292 470 L316 196 C318 174 332 160 354 160 H866 C888 160 902 174 904 196 L928 470 Z', p.tealDeep),
  path('M330 470 L350 218 C351 204 360 196 374 196 H846 C860 196 869 204 870 218 L890 470 Z', p.tealPale),
  stroke('M360 430 L860 250 M860 430 L360 250', p.teal, 10), rect(584, 316, 52, 48, 14, p.sandMist),
  path('M262 470 H958 L974 664 C976 690 960 706 934 706 H286 C260 706 244 690 246 664 Z', p.teal),
  path('M296 470 H924 L932 560 H288 Z', p.tealDeep),
  // clothes in the tray
  rect(316, 496, 200, 76, 22, p.sandDeep), rect(326, 476, 180, 56, 20, p.tealMid), rect(336, 462, 160, 40, 18, p.white),
  rect(720, 486, 190, 86, 22, p.ink), rect(736, 466, 160, 52, 20, p.gold),
  rect(532, 498, 172, 74, 18, p.green),
  // the tray's front wall hides their feet
  path('M252 560 H968 L976 664 C978 690 960 706 934 706 H286 C260 706 242 690 244 664 Z', p.teal), rect(252, 556, 716, 14, 7, p.tealMid),
  rect(552, 610, 116, 26, 13, p.tealDeep), rect(340, 548, 34, 54, 8, p.sandMist), rect(846, 548, 34, 54, 8, p.sandMist),
  // on the blanket: passport, phone, first aid
  group('translate(128 604) rotate(-9) scale(0.94)', rect(-70, -96, 150, 210, 14, p.sandDeep), d.passport()),
  group('translate(1080 566) rotate(9) scale(0.6)', rect(-88, -176, 190, 370, 30, p.sandDeep), d.smartphone(p.tealMist,
    [circle(0, -46, 44, p.teal), at(0, -45, d.heart(44, p.white)), rect(-54, 34, 108, 16, 8, p.tealMid), rect(-54, 66, 76, 16, 8, p.tealPale)].join('\n'))),
  group('translate(1010 716) rotate(-4)', stroke('M-32 -58 V-78 H32 V-58', p.goldDeep, 10), rect(-98, -62, 196, 124, 26, p.gold), rect(-98, -14, 196, 12, 0, p.goldDeep), circle(0, 6, 36, p.white), stroke('M-17 6 H17 M0 -11 V23', p.teal, 12)),
];

drawings['slide-hotline'] = () => {
  const ray = (i, count, r1, r2) => { const a = i * 2 * Math.PI / count; return `M${d.n(Math.cos(a) * r1)} ${d.n(Math.sin(a) * r1)} L${d.n(Math.cos(a) * r2)} ${d.n(Math.sin(a) * r2)}`; };
  return [
    rect(0, 0, 1600, 1200, 0, p.tealMist),
    circle(800, 520, 560, '#D3E5E8'), circle(800, 520, 420, p.tealPale),
    placed(230, 330, 1.1, 0, d.cloud(p.white)), placed(1390, 250, 0.95, 0, d.cloud(p.white)), placed(1440, 640, 0.6, 0, d.cloud(p.white)), placed(120, 700, 0.6, 0, d.cloud(p.white)),
    // day and night around the receiver
    [[162, 194], [236, 304], [346, 378]].map(([from, to]) => {
      const on = a => `${d.n(800 + 352 * Math.cos(a * Math.PI / 180))} ${d.n(452 + 352 * Math.sin(a * Math.PI / 180))}`;
      return stroke(`M${on(from)} A352 352 0 0 1 ${on(to)}`, p.white, 10, { 'stroke-dasharray': '2 25' });
    }),
    group('translate(512 250)', circle(0, 0, 58, p.gold), ...Array.from({ length: 10 }, (_, i) => stroke(ray(i, 10, 78, 96), p.gold, 10))),
    at(-18, -68, path('M1106 258 A76 76 0 1 0 1158 372 A60 60 0 0 1 1106 258 Z', p.ink), circle(1180, 262, 7, p.ink), circle(1206, 318, 5, p.ink)),
    group('translate(800 452) scale(0.94)', circle(0, 0, 210, p.teal), circle(0, 0, 210, 'none', { stroke: p.white, 'stroke-width': 10 }),
      at(-8, 8, d.receiver(210, p.white)), stroke('M36 -74 C68 -66 84 -48 90 -16', p.white, 15), stroke('M46 -122 C102 -110 132 -76 138 -26', p.white, 15)),
    // everybody
    path('M0 1030 C300 980 560 990 800 1000 C1060 1010 1320 980 1600 1020 V1200 H0 Z', p.sand), path('M0 1096 C300 1060 700 1090 1000 1080 C1240 1072 1420 1060 1600 1080 V1200 H0 Z', p.sandDeep),
    person({ x: 330, y: 1096, scale: 0.98, skin: p.skinB, top: p.tealMid, topBack: '#5C99AC', bottom: p.ink, hair: 'crop', cap: p.teal, shoes: p.inkSoft,
      armBack: [[60, -236], [58, -176]], armFront: [[-40, -236], [24, -214]] }),
    d.wheelchairUser({ x: 548, y: 1118, scale: 1.0, skin: p.skinA, top: p.ink, sleeve: p.inkSoft, bottom: p.inkMid, frame: p.tealDeep, hair: 'bob', hairColour: p.hairBrown,
      armFront: [[26, -196], [72, -166]] }),
    person({ x: 728, y: 1104, scale: 0.98, skin: p.skinA, top: p.sandMist, topBack: p.white, bottom: p.inkSoft, hair: 'bun', hairColour: p.hairGrey, garment: 'coat', shoes: p.ink,
      armBack: [[56, -240], [84, -190]], armFront: [[-60, -240], [-50, -178]], behind: stroke('M86 -194 L92 0', p.sandDark, 10) }),
    person({ x: 912, y: 1106, scale: 1.04, flip: true, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'short', shoes: p.inkSoft,
      armBack: [[60, -240], [62, -176]], armFront: [[-14, -226], [30, -310]], holdFront: group('translate(36 -334) rotate(-12)', rect(-12, -28, 24, 56, 6, p.ink)) }),
    person({ x: 1052, y: 1116, scale: 0.66, flip: true, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, hair: 'bob', garment: 'dress', shoes: p.ink, headAt: [5, -372],
      armBack: [[66, -330], [96, -394]], armFront: [[-56, -240], [-54, -180]] }),
    person({ x: 1228, y: 1100, scale: 1.0, flip: true, skin: p.skinC, top: p.ink, topBack: p.inkSoft, bottom: p.sandDark, hair: 'long', shoes: p.ink,
      armBack: [[54, -240], [30, -196]], armFront: [[-66, -240], [-72, -170]] }),
    placed(1336, 1106, 0.72, 0, d.trolley(p.teal, p.tealDeep)),
  ];
};

drawings['slide-passport'] = () => [
  rect(0, 0, 1600, 1200, 0, p.sandMist),
  circle(800, 580, 560, '#EFE6D4'), circle(800, 580, 420, p.sand),
  path('M0 980 C360 920 620 940 860 950 C1140 962 1380 930 1600 960 V1200 H0 Z', p.sandDeep),
  // a route with its start and its way home
  stroke('M110 760 C200 460 480 170 800 190 C1130 208 1390 450 1490 720', p.tealMid, 8, { 'stroke-dasharray': '2 28' }),
  group('translate(369 355) rotate(48)', path('M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z', p.teal)),
  placed(170, 590, 0.8, 0, d.cloud(p.white)), placed(1400, 250, 0.8, 0, d.cloud(p.white)), placed(1450, 800, 0.6, 0, d.cloud(p.white)),
  // the copy in the telephone, the passport, the spare photographs
  ellipse(800, 992, 440, 38, p.sandDark, { opacity: 0.7 }),
  group('translate(1030 650) rotate(10) scale(1.62)', d.smartphone(p.tealMist, [
    group('translate(0 -40) scale(0.82)', d.passport('#94586A', p.sand)), circle(0, 112, 34, p.teal), stroke('M-15 113 L-4 124 L17 101', p.white, 9)].join('\n'))),
  group('translate(540 722) rotate(-12)', rect(-92, -120, 184, 240, 12, p.sandDeep), rect(-100, -128, 184, 240, 12, p.white), rect(-80, -108, 144, 172, 8, p.tealPale),
    path('M-72 64 C-72 18 -44 -2 -8 -2 C28 -2 56 18 56 64 Z', p.ink), at(-10, -40, group('scale(1.05)', head({ skin: p.skinA, hair: 'short' })))),
  group('translate(776 606) rotate(-4) scale(2.5)', rect(-69, -98, 150, 210, 14, p.ink, { opacity: 0.16 }), d.passport()),
  // safe
  group('translate(926 842)', d.shield(128, p.white), d.shield(112, p.teal), stroke('M-46 4 L-12 38 L50 -34', p.white, 24)),
];

const packs = fileURLToPath(new URL('../packs/', import.meta.url));
function write(pack, named) {
  const folder = process.argv[2] ?? path_.join(packs, pack, 'images');
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, draw] of Object.entries(named)) {
    const [width, height] = name.startsWith('slide-') ? [1600, 1200] : [1200, 800];
    fs.writeFileSync(path_.join(folder, `${name}.svg`), `<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${draw().flat(9).filter(Boolean).join('\n')}
</svg>
`);
  }
}

write('overseas-safety', { ...drawings, ...rules, ...situations, ...campaigns });
for (const [pack, named] of Object.entries(overlays))
  write(pack, named);
