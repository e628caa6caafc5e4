// SPDX-License-Identifier: Apache-2.0
// The drawings of the guides on particular dangers, on people who stay abroad for long, and on the
// consular services. `illustrations.mjs` writes them together with its own.
import * as d from './drawing.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, at, placed, limb, person } = d;

export const drawings = {};

drawings['guide-earthquake-and-tsunami'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  circle(250, 150, 70, p.sand),
  // one wave after another
  path('M0 330 C110 262 210 262 300 322 C390 262 500 262 590 322 C680 272 790 280 940 350 V800 H0 Z', p.tealPale),
  path('M0 470 C90 380 200 350 300 384 C360 406 380 446 352 470 C420 492 520 470 640 440 C720 424 780 430 820 450 V800 H0 Z', p.tealMid),
  stroke('M60 420 C150 360 240 350 300 384 C346 402 364 430 356 456', p.white, 9),
  path('M0 640 C80 520 190 470 300 506 C372 530 398 580 364 616 C440 640 540 640 640 620 V800 H0 Z', p.teal),
  stroke('M46 580 C130 500 220 480 300 506 C352 524 376 560 368 596', p.white, 10),
  path('M0 800 V720 C110 680 260 700 400 730 C500 750 560 760 620 800 Z', p.tealDeep),
  // the hill with its road
  path('M430 800 C520 700 640 520 780 430 C920 344 1060 318 1200 316 V800 Z', p.greenPale),
  at(860, 412, d.tree(200, p.green)), at(930, 372, d.tree(150, '#93B19C')),
  path('M470 800 C600 690 760 560 900 490 C1010 440 1110 420 1200 412 V800 Z', p.green),
  path('M520 800 C640 700 800 596 930 546 C1030 510 1120 498 1200 494 V640 C1080 640 960 672 850 730 C810 752 770 776 740 800 Z', p.sand),
  stroke('M610 786 L636 764 L630 748 L664 726 L660 710', p.sandDark, 6), stroke('M664 726 L690 736 L712 730', p.sandDark, 6),
  // the sign shows the way up
  rect(1092, 300, 18, 236, 8, p.inkSoft),
  group('translate(1092 262)', rect(-92, -74, 184, 148, 20, p.teal), stroke('M-44 36 L40 -36', p.white, 18), stroke('M-12 -40 H44 V14', p.white, 18)),
  person({ x: 800, y: 690, scale: 0.66, lean: 8, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'long', shoes: p.inkSoft,
    armBack: [[66, -262], [104, -276]], armFront: [[-30, -236], [14, -200]], legBack: [[48, -108], [54, -40]], legFront: [[-34, -100], [-84, -14]],
    behind: [rect(-92, -304, 62, 126, 24, p.inkSoft), rect(-86, -240, 34, 46, 12, p.inkMid)] }),
  person({ x: 952, y: 628, scale: 0.66, lean: 6, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'crop', shoes: p.ink,
    armBack: [[70, -262], [108, -300]], armFront: [[-70, -240], [-88, -180]], legBack: [[44, -104], [52, -42]], legFront: [[-30, -98], [-74, -12]] }),
];

drawings['guide-typhoon-and-flood'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist),
  // the window: wind, rain, water in the street
  rect(70, 60, 700, 560, 26, p.sandDeep), rect(94, 84, 652, 512, 12, p.inkPale),
  placed(240, 170, 0.95, 0, d.cloud(p.inkMid)), placed(500, 150, 0.8, 0, d.cloud(p.inkSoft)),
  path('M94 404 H180 V330 H270 V404 H352 V356 H430 V404 H746 V470 H94 Z', p.inkMid),
  ...[[196, 352], [236, 352], [370, 378]].map(([x, y]) => rect(x, y, 18, 22, 4, p.sandDeep)),
  stroke('M150 236 L122 300 M232 250 L204 314 M318 244 L290 308 M410 240 L382 304 M488 226 L460 290 M570 240 L542 304 M180 330 L158 378 M470 318 L448 366 M300 330 L284 366', p.white, 6),
  path('M622 540 C612 440 590 350 524 282 L546 268 C620 340 648 440 660 540 Z', p.sandDark),
  ...[[-150, 24], [-142, 74], [-104, 108], [-96, -22], [-30, 92]].map(([x, y]) => path(`M536 272 Q${536 + x * 0.5} ${272 + y * 0.5 - 40} ${536 + x} ${272 + y} Q${536 + x * 0.5} ${272 + y * 0.5 + 6} 536 272 Z`, p.greenDeep)),
  path('M94 474 C160 456 220 456 286 474 C352 492 412 492 478 474 C544 456 610 456 676 474 C706 482 726 484 746 482 V596 H94 Z', p.tealMid),
  path('M94 532 C160 516 220 516 286 532 C352 548 412 548 478 532 C544 516 610 516 676 532 C706 540 726 542 746 540 V596 H94 Z', p.teal),
  rect(410, 84, 20, 512, 0, p.sandDeep), rect(46, 612, 748, 30, 12, p.sandDark),
  rect(0, 716, 1200, 84, 0, p.sandDeep), rect(0, 710, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // inside: a lamp and somebody who stays in
  ellipse(960, 742, 210, 14, p.sandDark, { opacity: 0.6 }),
  person({ x: 940, y: 744, scale: 1.32, flip: true, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'bob', hairColour: p.hairBrown, shoes: p.inkSoft,
    armBack: [[70, -240], [104, -284]], armFront: [[14, -222], [84, -262]] }),
  group('translate(792 376) rotate(-8) scale(0.62)', d.smartphone(p.tealMist, [at(0, -50, d.cloud(p.inkMid, 0.42)), stroke('M-34 -20 L-44 6 M-4 -20 L-14 6 M26 -20 L16 6', p.teal, 7),
    at(0, 104, d.warningTriangle(40, p.coral))].join('\n'))),
];

drawings['guide-attack-and-shooting'] = () => [
  rect(0, 0, 1200, 800, 0, '#51648A'), rect(0, 640, 1200, 160, 0, '#2C3A60'), rect(0, 632, 1200, 14, 0, '#3A4971'),
  rect(480, 96, 200, 190, 14, '#7487A9'), rect(494, 110, 172, 162, 8, '#3F5078'), circle(618, 160, 28, p.sand, { opacity: 0.85 }), rect(574, 110, 12, 162, 0, '#7487A9'),
  // the door, locked and blocked
  rect(70, 76, 316, 566, 10, p.inkSoft), rect(94, 100, 268, 540, 6, p.sandDark), rect(124, 132, 208, 150, 8, '#A38C68'), rect(124, 306, 208, 150, 8, '#A38C68'), circle(340, 386, 15, p.gold), rect(334, 334, 12, 30, 5, p.gold),
  rect(120, 476, 300, 190, 14, p.teal), rect(104, 456, 332, 32, 12, p.tealDeep),
  ...[[140, 506], [274, 506], [140, 584], [274, 584]].flatMap(([x, y]) => [rect(x, y, 122, 66, 10, p.tealDeep), rect(x + 42, y + 26, 38, 12, 6, p.tealPale)]),
  rect(136, 662, 28, 24, 6, p.ink), rect(376, 662, 28, 24, 6, p.ink),
  // two people low behind the sofa
  person({ x: 778, y: 846, scale: 1.06, lean: -4, flip: true, skin: p.skinB, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'short', shoes: p.ink, armBack: [[76, -230], [70, -200]], armFront: [[-60, -220], [-30, -180]] }),
  person({ x: 952, y: 852, scale: 1.06, flip: true, lean: 4, skin: p.skinA, top: p.sand, topBack: p.sandDeep, bottom: p.ink, hair: 'long', shoes: p.ink, armBack: [[72, -226], [86, -210]], armFront: [[40, -240], [60, -230]] }),
  path('M630 606 C630 572 652 552 684 552 H1086 C1118 552 1140 572 1140 606 V726 H630 Z', p.inkSoft),
  rect(590, 596, 110, 150, 34, p.ink), rect(1070, 596, 110, 150, 34, p.ink), rect(676, 660, 420, 86, 26, p.ink), rect(612, 740, 40, 30, 6, p.ink), rect(1118, 740, 40, 30, 6, p.ink),
  rect(652, 742, 466, 58, 0, '#2C3A60'), stroke('M886 580 V656', p.ink, 6, { opacity: 0.5 }),
  // the silent phone
  ellipse(504, 754, 70, 12, p.ink, { opacity: 0.4 }),
  group('translate(504 726) rotate(80) scale(0.4)', d.smartphone(p.tealPale, group('rotate(-80) translate(0 6)',
    path('M-46 34 C-34 20 -36 6 -36 -10 C-36 -36 -22 -52 0 -52 C22 -52 36 -36 36 -10 C36 6 34 20 46 34 Z', p.tealDeep), path('M-14 46 H14 C12 58 -12 58 -14 46 Z', p.tealDeep), stroke('M-56 -58 L56 62', p.coral, 14)))),
];

drawings['guide-unrest-and-evacuation'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), circle(980, 170, 90, p.sand),
  // smoke over a town far off
  path('M150 430 C110 370 170 330 140 270 C110 210 170 180 160 120 C210 150 250 200 226 260 C206 310 260 350 232 430 Z', p.inkPale), path('M330 440 C300 390 350 350 330 300 C312 256 350 230 346 190 C386 220 404 270 388 314 C372 354 410 390 392 440 Z', p.inkMist),
  path('M0 430 H60 V370 H150 V330 H210 V400 H280 V356 H350 V420 H440 V380 H520 V440 H620 V410 H700 V450 H0 Z', p.inkMid, { opacity: 0.7 }),
  path('M0 446 C300 420 700 460 1200 420 V800 H0 Z', p.greenPale), path('M0 540 C300 500 800 520 1200 500 V800 H0 Z', p.sand),
  rect(0, 690, 1200, 110, 0, p.sandDeep), rect(0, 684, 1200, 10, 0, p.sandDark, { opacity: 0.5 }),
  // the coach
  ellipse(850, 704, 350, 18, p.sandDark, { opacity: 0.7 }),
  path('M520 660 V330 C520 304 538 288 564 288 H1160 C1196 288 1218 306 1224 340 L1250 660 Z', p.teal), rect(520, 584, 720, 26, 0, p.tealDeep),
  rect(690, 330, 130, 116, 14, p.tealMist), rect(838, 330, 130, 116, 14, p.tealMist), rect(986, 330, 130, 116, 14, p.tealMist), path('M1134 330 H1180 C1194 330 1200 336 1202 350 L1212 446 H1134 Z', p.tealMist),
  ...[[752, 392], [900, 392], [1048, 392]].map(([x, y], i) => [circle(x, y, 24, [p.skinA, p.skinB, p.skinA][i]), path(`M${x - 25} ${y - 2} C${x - 26} ${y - 34} ${x + 26} ${y - 34} ${x + 25} ${y - 6} C${x + 10} ${y - 8} ${x - 6} ${y - 10} ${x - 25} ${y - 2} Z`, [p.hairInk, p.hairGrey, p.hairBrown][i]), path(`M${x - 38} 446 C${x - 38} ${y + 30} ${x + 38} ${y + 30} ${x + 38} 446 Z`, [p.gold, p.sandDeep, p.ink][i])]),
  rect(546, 322, 120, 338, 14, p.ink), rect(558, 334, 96, 326, 8, p.inkSoft), path('M536 660 H676 V680 H520 Z', p.inkMid), path('M516 684 H676 V700 H500 Z', p.inkMid),
  ...[800, 1100].flatMap(x => [circle(x, 660, 56, p.ink), circle(x, 660, 26, p.inkMist), circle(x, 660, 8, p.ink)]),
  // boarding, one after another
  person({ x: 606, y: 668, scale: 0.72, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'bun', shoes: p.inkMid, armBack: [[56, -262], [70, -310]], armFront: [[-40, -240], [-8, -204]], legBack: [[44, -128], [44, -58]], legFront: [[-20, -96], [-24, -16]] }),
  person({ x: 404, y: 728, scale: 0.98, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, hair: 'crop', shoes: p.ink, armBack: [[64, -244], [98, -222]], armFront: [[-46, -240], [-54, -170]],
    legBack: [[36, -98], [52, -16]], legFront: [[-30, -96], [-44, -16]], behind: [rect(-98, -306, 66, 130, 24, p.teal), rect(-92, -240, 36, 46, 12, p.tealDeep)], over: group('translate(112 -236) rotate(12) scale(0.3)', d.passport()) }),
  person({ x: 252, y: 740, scale: 0.62, skin: p.skinA, top: p.coral, topBack: '#B9472E', bottom: p.inkSoft, hair: 'bob', garment: 'dress', shoes: p.ink, headAt: [5, -372], armBack: [[66, -262], [104, -280]], armFront: [[-70, -290], [-108, -330]] }),
  person({ x: 146, y: 744, scale: 1.0, skin: p.skinA, top: p.sandDark, topBack: '#96784F', bottom: p.ink, hair: 'long', shoes: p.inkSoft, garment: 'coat', armBack: [[60, -240], [52, -196]], armFront: [[-60, -236], [-62, -170]],
    holdFront: group('translate(-66 -112)', stroke('M-22 -24 C-22 -58 22 -58 22 -24', p.inkSoft, 8), rect(-52, -28, 104, 76, 20, p.inkMid)) }),
];

drawings['guide-kidnapping'] = () => [
  rect(0, 0, 1200, 800, 0, '#51648A'), circle(210, 150, 70, '#7487A9'),
  path('M0 300 H110 V210 H260 V330 H380 V260 H520 V340 H640 V800 H0 Z', '#3F5078'),
  ...[[40, 350], [150, 260], [200, 260], [150, 330], [420, 310], [460, 380], [560, 390]].map(([x, y], i) => rect(x, y, 26, 36, 5, i % 3 === 1 ? p.sandDeep : '#51648A')),
  rect(0, 560, 1200, 240, 0, '#2C3A60'), rect(0, 552, 1200, 14, 0, '#3A4971'), ...[0, 1, 2].map(i => rect(60 + i * 220, 690, 110, 10, 5, '#6E7C96')),
  // the side street, lit
  path('M700 120 H1200 V800 H640 L700 560 Z', '#3A4971'), path('M880 180 H1200 V800 H820 Z', p.sand, { opacity: 0.28 }),
  rect(930, 210, 270, 420, 0, p.sandDark), rect(960, 300, 180, 170, 12, p.sand), rect(960, 376, 180, 10, 0, p.sandDark), rect(1044, 300, 10, 170, 0, p.sandDark),
  path('M916 210 H1200 V262 C1176 286 1152 286 1130 262 C1106 286 1082 286 1060 262 C1036 286 1012 286 988 262 C964 286 940 286 916 262 Z', p.teal),
  path('M820 800 L896 620 H1200 V800 Z', p.sandDeep, { opacity: 0.75 }),
  // the car that follows
  path('M404 590 L700 560 V690 L404 640 Z', p.gold, { opacity: 0.2 }),
  ellipse(236, 660, 190, 14, p.ink, { opacity: 0.5 }), placed(60, 656, 0.96, 0, d.car('#14213D', { glass: '#3A4971', tail: p.coral })), circle(404, 572, 12, p.gold),
  // she changes her way and looks back
  stroke('M610 740 C690 744 760 740 790 716 C820 690 840 664 852 640', p.white, 8, { 'stroke-dasharray': '2 24' }),
  ellipse(812, 754, 120, 14, p.ink, { opacity: 0.35 }),
  person({ x: 800, y: 752, scale: 1.12, flip: true, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'bob', shoes: p.inkPale, armBack: [[-8, -236], [-60, -206]], armFront: [[24, -232], [44, -326]],
    legBack: [[-30, -100], [-66, -16]], legFront: [[14, -98], [34, -16]], holdFront: group('translate(46 -352) rotate(-14)', rect(-11, -30, 22, 60, 6, p.ink)) }),
];

drawings['guide-water-safety'] = () => [
  rect(0, 0, 1200, 800, 0, p.teal),
  // looking down on the bay
  path('M0 470 C140 430 260 440 380 470 C470 492 520 500 590 486 C700 464 780 430 900 440 C1020 450 1110 480 1200 462 V800 H0 Z', p.tealMid),
  path('M0 566 C150 530 280 540 400 570 C480 590 540 596 600 584 C710 562 800 530 920 540 C1040 550 1120 576 1200 562 V800 H0 Z', p.tealPale),
  // the rip current
  path('M500 600 C520 520 540 420 520 330 C506 270 450 230 430 190 C470 150 560 120 640 130 C740 142 770 190 760 220 C720 240 690 280 684 340 C676 430 690 520 710 600 Z', p.tealDeep),
  stroke('M604 560 V300 M566 338 L604 296 L642 338', p.white, 14, { opacity: 0.8 }), stroke('M540 190 C580 168 640 168 684 190', p.white, 8, { opacity: 0.5 }),
  // foam and sand
  path('M0 626 C120 590 240 610 340 634 C450 660 560 656 660 636 C780 612 880 596 990 612 C1080 626 1140 636 1200 622 V800 H0 Z', p.white),
  path('M0 652 C120 616 240 636 340 660 C450 686 560 682 660 662 C780 638 880 622 990 638 C1080 652 1140 662 1200 648 V800 H0 Z', p.sand),
  ...[[110, 180], [250, 320], [130, 380], [930, 150], [1080, 280], [980, 360]].map(([x, y]) => stroke(`M${x - 40} ${y} C${x - 20} ${y - 18} ${x} ${y - 18} ${x + 20} ${y} C${x + 36} ${y + 14} ${x + 50} ${y + 14} ${x + 66} ${y}`, p.tealMid, 8)),
  // the swimmer and the way out: along the shore, then in
  circle(606, 236, 58, 'none', { stroke: p.gold, 'stroke-width': 22 }), circle(606, 236, 58, 'none', { stroke: p.white, 'stroke-width': 22, 'stroke-dasharray': '45.5 45.5' }),
  limb([[596, 246], [560, 236], [552, 202]], p.skinA, 17), limb([[616, 246], [652, 236], [662, 204]], p.skinA, 17), circle(606, 240, 26, p.skinA), path('M580 240 C578 206 634 206 632 238 C618 226 594 226 580 240 Z', p.hairInk),
  stroke('M694 236 C780 230 850 236 896 256 C948 280 962 360 964 520', p.sandMist, 12, { 'stroke-dasharray': '2 30' }), stroke('M926 512 L964 556 L1002 512', p.sandMist, 14),
  // a parent keeps an eye on a child in a life jacket
  ellipse(226, 778, 130, 12, p.sandDark, { opacity: 0.5 }), ellipse(1060, 754, 74, 14, p.sandDark, { opacity: 0.4 }),
  person({ x: 186, y: 778, scale: 0.62, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'crop', shoes: p.skinB, shortSleeves: true, armBack: [[76, -250], [112, -268]], armFront: [[-40, -240], [-30, -176]] }),
  person({ x: 282, y: 782, scale: 0.42, flip: true, skin: p.skinA, top: p.coral, topBack: p.skinA, bottom: p.inkSoft, hair: 'short', shoes: p.skinA, headAt: [5, -374], shortSleeves: true, armBack: [[60, -280], [84, -330]], armFront: [[-56, -240], [-50, -180]],
    over: [rect(-50, -260, 100, 12, 0, p.white), rect(-50, -226, 100, 12, 0, p.white)] }),
  // the umbrella from above
  circle(1060, 714, 66, p.coral), ...[0, 1, 2, 3].map(i => { const a = i * Math.PI / 2, b = a + Math.PI / 4; return path(`M1060 714 L${d.n(1060 + 66 * Math.cos(a))} ${d.n(714 + 66 * Math.sin(a))} A66 66 0 0 1 ${d.n(1060 + 66 * Math.cos(b))} ${d.n(714 + 66 * Math.sin(b))} Z`, p.white); }), circle(1060, 714, 8, p.ink),
];

drawings['guide-self-drive'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(300, 190, 74, p.sand),
  path('M0 380 C140 270 240 250 340 330 C440 230 560 180 680 300 C800 230 960 250 1200 370 V640 H0 Z', p.tealPale),
  path('M0 460 C220 380 420 400 640 440 C860 400 1020 400 1200 450 V700 H0 Z', p.greenPale), path('M0 540 C300 470 620 520 1200 500 V760 H0 Z', p.green),
  at(120, 520, d.tree(150, p.greenDeep)), at(1050, 500, d.tree(170, p.greenDeep)), at(960, 488, d.tree(120, '#93B19C')),
  // the road: cars keep left
  group('translate(-150 -96)', path('M200 800 C380 660 560 620 660 566 C724 532 700 500 640 488 C590 478 600 456 660 446 L690 450 C650 460 660 474 720 486 C810 506 836 544 790 586 C730 640 760 700 900 800 Z', p.inkPale),
  stroke('M560 800 C580 700 650 646 716 594 C764 552 740 512 676 492', p.white, 9, { 'stroke-dasharray': '28 22' }),
  group('translate(646 640) scale(0.52)', rect(-70, -92, 140, 74, 22, p.coral), path('M-48 -92 L-34 -140 H34 L48 -92 Z', p.coral), path('M-36 -96 L-26 -130 H26 L36 -96 Z', p.tealMist), rect(-60, -26, 28, 26, 6, p.ink), rect(32, -26, 28, 26, 6, p.ink), rect(-62, -66, 26, 14, 6, '#B9472E'), rect(36, -66, 26, 14, 6, '#B9472E'))),
  // the car: pillars, mirror, dashboard
  path('M0 0 H120 C70 160 40 360 30 640 H0 Z', p.ink), path('M1200 0 H1080 C1130 160 1160 360 1170 640 H1200 Z', p.ink), rect(0, -20, 1200, 56, 0, p.ink),
  rect(586, 30, 28, 30, 0, p.ink), rect(470, 52, 260, 78, 30, p.ink), rect(484, 64, 232, 54, 20, p.inkPale),
  path('M0 640 C300 590 900 590 1200 640 V800 H0 Z', p.ink), path('M0 660 C300 612 900 612 1200 660 V690 C900 640 300 640 0 690 Z', p.inkSoft),
  group('translate(420 706)', rect(-120, -52, 240, 116, 18, p.inkSoft), rect(-106, -40, 212, 92, 12, p.tealPale), stroke('M-60 40 C-40 0 -10 20 10 -10 C24 -30 50 -20 64 -36', p.teal, 9), circle(64, -30, 11, p.coral)),
  rect(96, 690, 130, 22, 11, p.inkSoft), rect(96, 724, 130, 22, 11, p.inkSoft),
  // the wheel on the right
  circle(860, 690, 190, 'none', { stroke: p.inkSoft, 'stroke-width': 38 }), path('M690 664 H1030 C1030 700 1000 722 950 728 L920 800 H800 L770 728 C720 722 690 700 690 664 Z', p.inkSoft), circle(860, 706, 52, p.inkMid),
  limb([[640, 830], [620, 720], [696, 602]], p.sandDeep, 70), limb([[1100, 830], [1110, 720], [1026, 602]], p.sandDeep, 70),
  ...[[700, 594, -1], [1022, 594, 1]].flatMap(([x, y, s]) => [circle(x, y, 38, p.skinA), limb([[x - s * 4, y - 26], [x - s * 30, y - 4]], p.skinA, 22), limb([[x - s * 8, y + 2], [x - s * 34, y + 18]], p.skinA, 20)]),
];

drawings['guide-hiking'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(1000, 150, 70, p.sand),
  // the volcano, the hills
  path('M280 620 L470 250 C490 226 530 240 550 232 C574 224 600 240 616 252 L820 620 Z', p.inkPale), path('M470 250 C490 226 530 240 550 232 C574 224 600 240 616 252 L640 296 C610 280 600 312 572 296 C548 282 530 318 500 298 C480 286 466 296 446 300 Z', p.inkMid),
  at(520, 168, d.cloud(p.white, 0.7)), at(618, 104, d.cloud(p.white, 0.5)), placed(190, 190, 0.7, 0, d.cloud(p.white)),
  path('M0 520 C160 430 300 430 420 520 C560 440 700 430 860 500 C980 440 1100 430 1200 460 V800 H0 Z', p.greenPale),
  at(86, 520, d.tree(190, p.green)), at(180, 500, d.tree(130, '#93B19C')), at(1120, 480, d.tree(200, p.green)),
  path('M0 640 C200 560 420 600 640 560 C820 530 1020 560 1200 520 V800 H0 Z', p.green),
  // the path and the closed one
  path('M120 800 C260 740 420 720 560 700 C760 672 960 668 1200 612 V700 C980 740 780 748 640 770 C580 780 520 788 480 800 Z', p.sand),
  path('M820 690 C850 640 900 600 980 566 L1040 556 C970 596 920 640 900 680 Z', p.sandDeep),
  group('translate(926 600)', rect(-78, -18, 14, 92, 6, p.ink), rect(70, -30, 14, 92, 6, p.ink), group('rotate(-5)', rect(-104, -22, 216, 34, 8, p.white), ...[0, 1, 2, 3].map(i => path(`M${-96 + i * 54} 12 L${-70 + i * 54} -22 H${-44 + i * 54} L${-70 + i * 54} 12 Z`, p.coral)))),
  path('M0 760 C240 770 420 800 480 800 H0 Z', p.greenDeep), path('M700 800 C880 760 1040 740 1200 736 V800 Z', p.greenDeep),
  // two together
  ellipse(356, 770, 110, 12, p.sandDark, { opacity: 0.5 }), ellipse(612, 742, 110, 12, p.sandDark, { opacity: 0.5 }),
  person({ x: 340, y: 764, scale: 1.0, lean: 4, skin: p.skinB, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'bun', hairColour: p.hairInk, shoes: p.sandDark, armBack: [[66, -246], [104, -226]], armFront: [[-20, -226], [46, -214]],
    legBack: [[44, -104], [50, -26]], legFront: [[-30, -98], [-62, -12]], behind: [rect(-104, -314, 74, 150, 28, p.gold), rect(-98, -240, 42, 56, 14, p.goldDeep), rect(-106, -340, 76, 34, 17, p.inkSoft), stroke('M106 -232 L126 -6', p.inkSoft, 9)] }),
  person({ x: 590, y: 736, scale: 1.0, lean: 4, skin: p.skinA, top: p.sandDark, topBack: '#96784F', bottom: p.inkSoft, hair: 'short', cap: p.ink, shoes: p.ink, armBack: [[72, -270], [104, -262]], armFront: [[-64, -240], [-66, -172]],
    legBack: [[46, -108], [54, -40]], legFront: [[-30, -98], [-66, -12]], behind: [rect(-104, -314, 74, 150, 28, p.ink), rect(-98, -240, 42, 56, 14, p.inkSoft), rect(-92, -342, 54, 30, 15, p.coral), stroke('M106 -268 L128 -14', p.inkSoft, 9)] }),
];

drawings['guide-students-abroad'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist),
  at(214, -24, rect(86, 80, 260, 270, 20, p.inkSoft), circle(276, 160, 36, p.sand), path('M96 330 V260 H140 V210 H200 V270 H250 V230 H300 V290 H336 V340 H96 Z', p.ink), rect(209, 80, 14, 270, 0, p.sandDeep), rect(86, 80, 260, 270, 20, 'none', { stroke: p.sandDeep, 'stroke-width': 18 })),
  rect(960, 172, 210, 16, 6, p.sandDark), ...[[972, 68, p.teal, 30], [1006, 52, p.gold, 26], [1036, 76, p.ink, 34], [1074, 62, p.coral, 24], [1102, 80, p.tealMid, 30]].map(([x, y, c, w]) => rect(x, y, w, 172 - y, 5, c)),
  // the desk
  path('M0 600 H1200 V660 H0 Z', p.sandDark), rect(0, 590, 1200, 24, 0, p.sandDeep), rect(0, 656, 1200, 144, 0, p.sand),
  // parents on the screen
  rect(630, 214, 470, 332, 22, p.ink), rect(650, 234, 430, 292, 10, p.tealPale),
  path('M650 526 V470 C710 440 760 450 790 470 C830 440 920 440 970 470 C1010 450 1050 450 1080 464 V526 Z', p.tealMid, { opacity: 0.5 }),
  ...[[786, p.skinB, p.hairInk, 'crop', p.inkMid], [942, p.skinA, p.hairBrown, 'bun', p.coral]].flatMap(([x, skin, hairColour, hair, top]) => [path(`M${x - 92} 526 C${x - 92} 446 ${x - 60} 420 ${x} 420 C${x + 60} 420 ${x + 92} 446 ${x + 92} 526 Z`, top), rect(x - 16, 384, 32, 50, 14, skin), group(`translate(${x} 360) scale(-1.35 1.35)`, d.head({ skin, hair, hairColour }))]),
  path('M590 546 H1140 L1166 592 H564 Z', p.inkSoft), rect(790, 548, 150, 12, 6, p.ink),
  // lease, plug, books
  group('translate(456 602) rotate(-3)', path('M-110 -16 H104 L128 34 H-138 Z', p.white), stroke('M-84 -2 H60 M-90 10 H80', p.inkPale, 5), stroke('M10 24 H90', p.ink, 4)),
  group('translate(330 594) scale(0.9)', rect(-38, -44, 76, 60, 14, p.white), rect(-16, -66, 9, 26, 4, p.inkMid), rect(7, -66, 9, 26, 4, p.inkMid), circle(0, -14, 15, p.inkMist)),
  // the student
  person({ x: 176, y: 930, scale: 1.36, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'long', shoes: p.ink, armBack: [[70, -296], [112, -350]], armFront: [[-40, -226], [50, -206]] }),
  path('M0 800 H1200 V796 H0 Z', p.sandDark),
];

drawings['guide-project-workers'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(130, 150, 70, p.sand), placed(420, 130, 0.7, 0, d.cloud(p.white)),
  // crane and building
  rect(1014, 60, 22, 560, 0, p.gold), ...[0, 1, 2, 3, 4, 5, 6].map(i => stroke(`M1016 ${110 + i * 74} L1034 ${150 + i * 74} M1034 ${110 + i * 74} L1016 ${150 + i * 74}`, p.goldDeep, 5)),
  rect(690, 92, 480, 16, 4, p.gold), path('M1024 30 L760 92 M1024 30 L1150 92', 'none', { stroke: p.goldDeep, 'stroke-width': 6 }), rect(1120, 104, 56, 40, 6, p.inkMid), stroke('M760 108 V220', p.ink, 5), rect(716, 220, 88, 20, 6, p.sandDark),
  rect(560, 330, 420, 320, 0, p.inkPale), ...[0, 1, 2].flatMap(r => [0, 1, 2, 3].map(c => rect(584 + c * 98, 352 + r * 100, 74, 76, 6, p.white, { opacity: 0.65 }))), ...[0, 1, 2, 3].map(r => rect(548, 322 + r * 100, 444, 14, 4, p.inkMid)),
  path('M0 610 C300 590 800 620 1200 596 V800 H0 Z', p.sand), rect(0, 716, 1200, 84, 0, p.sandDeep),
  // the board
  rect(126, 640, 14, 110, 4, p.sandDark), rect(420, 640, 14, 110, 4, p.sandDark), rect(90, 262, 380, 390, 18, p.white), rect(90, 262, 380, 390, 18, 'none', { stroke: p.inkSoft, 'stroke-width': 10 }),
  group('translate(190 370)', path('M-52 14 C-52 -34 -28 -56 0 -56 C28 -56 52 -34 52 14 Z', p.gold), rect(-68, 8, 136, 18, 9, p.goldDeep), rect(-9, -60, 18, 70, 8, p.goldDeep)), stroke('M286 348 H420 M286 380 H380', p.inkPale, 12),
  at(190, 520, d.heart(70, p.teal)), stroke('M286 480 H420 M286 512 H360', p.inkPale, 12), group('translate(190 592) scale(0.5)', d.receiver(100, p.ink)), stroke('M286 578 H420 M286 608 H390', p.inkPale, 12),
  // trainer and crew
  ...[[0, 0]].map(() => ellipse(800, 772, 330, 14, p.sandDark, { opacity: 0.6 })),
  person({ x: 540, y: 770, scale: 1.06, flip: true, skin: p.skinB, top: p.coral, topBack: '#B9472E', bottom: p.ink, hair: 'short', shoes: p.inkSoft, armBack: [[74, -286], [130, -338]], armFront: [[-56, -240], [-52, -176]],
    over: [rect(-52, -250, 104, 14, 0, p.sandMist), group('translate(5 -378)', path('M-44 -6 C-44 -40 -24 -58 0 -58 C24 -58 44 -40 44 -6 Z', p.white), rect(-50, -12, 106, 14, 7, p.inkMist))] }),
  ...[[706, p.skinA, p.teal, p.tealDeep, 'crop', 0.98], [844, p.skinC, p.gold, p.goldDeep, 'short', 1.02], [990, p.skinA, p.teal, p.tealDeep, 'bob', 0.94]].map(([x, skin, top, topBack, hair, scale], i) =>
    person({ x, y: 776, scale, flip: true, skin, top, topBack, bottom: p.inkSoft, hair, shoes: p.ink, armBack: [[54, -240], [50, -180]], armFront: i === 1 ? [[40, -226], [30, -196]] : [[-54, -240], [-50, -176]],
      over: [rect(-52, -250, 104, 12, 0, p.sandMist, { opacity: 0.8 }), group('translate(5 -378)', path('M-44 -6 C-44 -40 -24 -58 0 -58 C24 -58 44 -40 44 -6 Z', i === 1 ? p.white : p.gold), rect(-50, -12, 106, 14, 7, i === 1 ? p.inkMist : p.goldDeep))] })),
];

drawings['guide-fishing-crews'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(930, 170, 80, p.sand), placed(240, 160, 0.8, 0, d.cloud(p.white)), placed(720, 110, 0.6, 0, d.cloud(p.white)),
  path('M0 470 C300 452 620 480 1200 456 V800 H0 Z', p.tealPale),
  // the boat
  stroke('M330 150 V420', p.inkSoft, 12), stroke('M334 166 L560 330 M334 166 L150 400', p.inkMid, 5), stroke('M334 210 L470 150', p.inkSoft, 10), stroke('M470 150 V330', p.inkMid, 4), path('M440 330 C440 370 500 370 500 330 Z', p.sandDark),
  path('M556 420 V300 C556 286 564 278 578 278 H700 C714 278 722 286 724 298 L740 420 Z', p.white), rect(540, 264, 206, 22, 8, p.coral), rect(580, 306, 60, 50, 8, p.tealPale), rect(656, 306, 56, 50, 8, p.tealPale), rect(620, 196, 16, 70, 6, p.inkSoft), circle(628, 190, 14, p.gold),
  path('M90 430 C86 420 92 410 104 410 H770 C800 410 826 394 850 366 C858 358 872 362 870 374 C852 470 812 560 770 610 H190 C140 570 106 500 90 430 Z', p.teal), path('M100 458 C96 446 96 440 98 440 H848 L838 470 H106 Z', p.white, { opacity: 0.85 }), path('M140 560 H806 C794 582 782 598 770 610 H190 C172 596 154 580 140 560 Z', p.coral),
  ...[200, 280, 360].map(x => [circle(x, 404, 26, p.gold), circle(x, 404, 12, p.teal)]),
  path('M0 590 C60 572 120 572 180 590 C240 608 300 608 360 590 C420 572 480 572 540 590 C600 608 660 608 720 590 C780 572 840 572 900 590 C960 608 1020 608 1080 590 C1120 578 1160 574 1200 578 V800 H0 Z', p.tealMid), path('M0 652 C80 636 160 636 240 652 C320 668 400 668 480 652 C560 636 640 636 720 652 C800 668 880 668 960 652 C1040 636 1120 636 1200 650 V800 H0 Z', p.teal),
  // the quay
  path('M560 706 H1200 V800 H540 Z', p.sandDeep), rect(550, 694, 650, 20, 6, p.sandDark), rect(604, 640, 40, 60, 10, p.inkSoft), rect(592, 630, 64, 20, 8, p.ink), stroke('M624 650 C560 700 480 640 440 590', p.sandMist, 8),
  ...[[806, p.skinB, p.ink, p.inkSoft, 'crop', false, [[70, -262], [88, -234]], [[-20, -222], [62, -224]]], [1022, p.skinA, p.inkSoft, p.inkMid, 'short', true, [[58, -240], [56, -180]], [[-6, -226], [34, -318]]]].map(([x, skin, top, topBack, hair, flip, armBack, armFront], i) =>
    person({ x, y: 768, scale: 1.04, flip, skin, top, topBack, bottom: i ? p.ink : p.inkMid, hair, shoes: p.ink, armBack, armFront, cap: i ? p.teal : undefined,
      holdBack: i ? '' : group('translate(98 -250) rotate(10)', rect(-34, -52, 68, 92, 6, p.white), stroke('M-20 -32 H20 M-20 -14 H20 M-20 4 H8', p.inkPale, 6), stroke('M-4 24 H22', p.ink, 4)),
      holdFront: [path('M-54 -288 C-54 -314 -36 -326 -20 -328 L-4 -250 V-164 H-46 Z', p.coral), path('M54 -288 C54 -314 40 -326 26 -328 L8 -250 V-164 H46 Z', p.coral), rect(-50, -232, 100, 13, 0, p.white), i ? group('translate(40 -344) rotate(-10)', rect(-11, -30, 22, 60, 6, p.ink)) : ''] })),
];

drawings['guide-company-duties'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), rect(0, 620, 1200, 180, 0, p.sand),
  // the plan
  rect(330, 70, 540, 330, 20, p.white), rect(330, 70, 540, 330, 20, 'none', { stroke: p.inkSoft, 'stroke-width': 12 }),
  stroke('M440 180 H560 M640 180 H760 M600 220 V262 M640 296 H730', p.inkMid, 8), stroke('M540 162 L560 180 L540 198 M740 162 L760 180 L740 198 M586 246 L600 262 L614 246 M712 280 L730 296 L712 312', p.inkMid, 8),
  circle(410, 180, 40, p.coral), placed(410, 206, 0.26, 0, d.warningTriangle(100, p.coral, p.white)), circle(600, 180, 40, p.teal), at(600, 182, d.receiver(40, p.white)), circle(798, 180, 40, p.ink), at(798, 180, d.shield(26, p.white)), circle(600, 300, 34, p.gold), stroke('M586 301 L597 312 L616 288', p.white, 8), circle(768, 296, 34, p.tealMid), at(768, 298, d.heart(36, p.white)),
  rect(70, 110, 170, 190, 14, p.tealPale), rect(70, 110, 170, 190, 14, 'none', { stroke: p.sandDeep, 'stroke-width': 14 }), path('M78 270 C120 230 180 240 232 262 V292 H78 Z', p.greenPale), circle(180, 168, 24, p.sandMist),
  at(1080, 640, path('M-60 0 L-46 -110 H46 L60 0 Z', p.sandDark), ellipse(-30, -210, 40, 100, p.green, { transform: 'rotate(-18 -30 -210)' }), ellipse(34, -200, 36, 96, p.greenDeep, { transform: 'rotate(20 34 -200)' }), ellipse(0, -240, 34, 110, p.greenPale)),
  // the meeting
  person({ x: 300, y: 806, scale: 1.16, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.ink, hair: 'short', hairColour: p.hairGrey, shoes: p.ink, armBack: [[84, -260], [120, -216]], armFront: [[-50, -230], [20, -200]] }),
  person({ x: 640, y: 800, scale: 1.12, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'bob', shoes: p.ink, armBack: [[70, -260], [40, -216]], armFront: [[-58, -236], [-20, -204]] }),
  person({ x: 940, y: 806, scale: 1.16, flip: true, skin: p.skinA, top: p.sandDark, topBack: '#96784F', bottom: p.ink, hair: 'long', shoes: p.ink, armBack: [[86, -330], [134, -380]], armFront: [[-46, -230], [20, -202]] }),
  path('M80 596 H1120 L1180 700 H20 Z', p.sandDark), rect(20, 698, 1160, 22, 6, '#96784F'), rect(110, 720, 40, 80, 0, '#96784F'), rect(1050, 720, 40, 80, 0, '#96784F'),
  // helmet, telephone, papers
  group('translate(470 640)', path('M-62 20 C-62 -34 -34 -60 0 -60 C34 -60 62 -34 62 20 Z', p.gold), rect(-80, 10, 160, 20, 10, p.goldDeep), rect(-10, -64, 20, 78, 9, p.goldDeep)),
  path('M620 626 H760 L776 676 H612 Z', p.white), stroke('M640 642 H742 M636 658 H720', p.inkPale, 6),
  group('translate(886 644) scale(0.42)', path('M-128 60 C-134 60 -138 54 -136 46 L-106 -50 C-102 -62 -92 -68 -80 -68 H80 C92 -68 102 -62 106 -50 L136 46 C138 54 134 60 128 60 Z', p.ink), path('M-146 -80 C-146 -126 -80 -140 0 -140 C80 -140 146 -126 146 -80 C146 -70 140 -64 130 -64 H82 C74 -64 68 -69 67 -76 C66 -86 42 -92 0 -92 C-42 -92 -66 -86 -67 -76 C-68 -69 -74 -64 -82 -64 H-130 C-140 -64 -146 -70 -146 -80 Z', p.inkSoft), rect(-46, -40, 92, 76, 12, p.sandMist)),
];

drawings['guide-apec-card'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist),
  // the hall: windows, a plane, gates
  ...[0, 1, 2, 3].map(i => rect(40 + i * 290, 60, 250, 300, 16, p.white)), path('M40 300 C300 270 700 280 1160 300 V360 H40 Z', p.tealPale),
  group('translate(500 210) rotate(70) scale(0.62)', path('M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z', p.tealMid)),
  rect(0, 560, 1200, 240, 0, p.sand), rect(0, 552, 1200, 12, 0, p.sandDeep),
  // the ordinary queue
  ...[[90, p.inkMid, p.inkPale, 'short'], [176, p.inkPale, p.inkMist, 'bob'], [262, p.inkMid, p.inkPale, 'crop']].map(([x, top, topBack, hair]) => person({ x, y: 590, scale: 0.62, skin: p.skinA, top, topBack, bottom: p.inkMid, hair, hairColour: p.inkMid, shoes: p.inkMid })),
  rect(326, 420, 26, 176, 10, p.inkPale), rect(352, 470, 96, 16, 8, p.inkPale),
  // the lane of its own
  path('M470 800 L640 560 H860 L830 800 Z', p.tealPale), stroke('M560 760 L690 580', p.white, 8, { 'stroke-dasharray': '30 24' }),
  rect(610, 380, 40, 220, 14, p.teal), rect(850, 380, 40, 220, 14, p.teal), rect(590, 336, 320, 60, 20, p.teal), stroke('M716 366 H784 M760 346 L784 366 L760 386', p.white, 11), rect(650, 470, 34, 16, 8, p.tealPale), rect(816, 470, 34, 16, 8, p.tealPale),
  // the traveller
  ellipse(540, 762, 130, 14, p.sandDark, { opacity: 0.6 }),
  placed(414, 760, 0.74, 0, d.trolley(p.ink, p.inkSoft)),
  person({ x: 560, y: 760, scale: 1.02, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, hair: 'short', shoes: p.ink, garment: 'coat', lean: 3, armBack: [[70, -250], [108, -276]], armFront: [[-74, -236], [-124, -196]], legBack: [[40, -100], [56, -24]], legFront: [[-30, -98], [-56, -14]],
    over: group('translate(122 -290) rotate(12) scale(0.26)', d.passport()) }),
  // card and passport, large
  circle(984, 560, 206, p.white, { opacity: 0.75 }),
  group('translate(920 590) rotate(-10) scale(1.16)', rect(-69, -98, 150, 210, 14, p.sandDeep), d.passport()),
  group('translate(1022 530) rotate(7)', rect(-122, -70, 260, 166, 18, p.sandDeep), rect(-130, -80, 260, 166, 18, p.gold), rect(-130, -80, 260, 42, 0, p.goldDeep, { opacity: 0.5 }), rect(-108, -24, 78, 92, 10, p.sandMist), circle(-69, 8, 18, p.ink), path('M-102 68 C-102 36 -88 28 -69 28 C-50 28 -36 36 -36 68 Z', p.ink), stroke('M-8 -10 H104 M-8 18 H76 M-8 46 H92', p.sandMist, 10)),
];

drawings['guide-protection-law'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), circle(600, 330, 330, p.sand), circle(600, 330, 240, '#EFE6D4'),
  // the shield above the book
  at(600, 300, d.shield(206, p.white), d.shield(186, p.teal)), path('M600 81 C652 114 715 137 786 144 V289 C786 404 715 482 600 527 Z', p.tealDeep, { opacity: 0.45 }), stroke('M524 306 L582 364 L686 246', p.white, 36),
  // the book
  ellipse(600, 704, 420, 26, p.sandDark, { opacity: 0.5 }),
  path('M180 560 C320 516 480 520 600 580 C720 520 880 516 1020 560 V696 C880 654 720 660 600 716 C480 660 320 654 180 696 Z', p.ink),
  path('M200 540 C330 500 490 506 600 564 V696 C490 640 330 634 200 672 Z', p.white), path('M1000 540 C870 500 710 506 600 564 V696 C710 640 870 634 1000 672 Z', p.paper),
  stroke('M600 566 V694', p.inkPale, 5),
  ...[0, 1, 2].map(i => stroke(`M244 ${566 + i * 32} C340 ${548 + i * 32} 450 ${554 + i * 32} 550 ${592 + i * 32}`, p.inkPale, 8)), ...[0, 1, 2].map(i => stroke(`M956 ${566 + i * 32} C860 ${548 + i * 32} 750 ${554 + i * 32} 650 ${592 + i * 32}`, p.inkPale, 8)),
  // for everybody
  person({ x: 128, y: 772, scale: 0.98, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, hair: 'long', shoes: p.inkSoft, armBack: [[58, -240], [72, -196]], armFront: [[-56, -240], [-52, -176]] }),
  person({ x: 226, y: 776, scale: 0.6, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.inkSoft, hair: 'short', shoes: p.ink, headAt: [5, -372], armBack: [[60, -250], [80, -214]], armFront: [[-54, -270], [-44, -326]] }),
  person({ x: 968, y: 772, scale: 1.0, flip: true, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'short', shoes: p.ink, armBack: [[56, -240], [58, -176]], armFront: [[-56, -240], [-52, -176]],
    over: [rect(-52, -250, 104, 12, 0, p.gold), group('translate(5 -378)', path('M-44 -6 C-44 -40 -24 -58 0 -58 C24 -58 44 -40 44 -6 Z', p.gold), rect(-50, -12, 106, 14, 7, p.goldDeep))] }),
  d.wheelchairUser({ x: 1086, y: 776, scale: 0.86, flip: true, skin: p.skinA, top: p.coral, bottom: p.ink, hair: 'bob', hairColour: p.hairGrey, armFront: [[26, -196], [72, -166]] }),
];

drawings['guide-hotline-12308'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), path('M600 0 H1200 V800 H600 Z', '#3F5078'),
  circle(170, 150, 70, p.gold), ...Array.from({ length: 10 }, (_, i) => { const a = i * Math.PI / 5; return stroke(`M${d.n(170 + 92 * Math.cos(a))} ${d.n(150 + 92 * Math.sin(a))} L${d.n(170 + 112 * Math.cos(a))} ${d.n(150 + 112 * Math.sin(a))}`, p.gold, 10); }),
  path('M1052 78 A76 76 0 1 0 1104 192 A60 60 0 0 1 1052 78 Z', p.sandMist), circle(940, 100, 6, p.sandMist), circle(1140, 270, 5, p.sandMist), circle(900, 240, 5, p.sandMist),
  placed(390, 130, 0.6, 0, d.cloud(p.white)),
  // day town, night town
  path('M0 560 H90 V480 H180 V420 H260 V520 H360 V460 H440 V540 H600 V660 H0 Z', p.tealPale), path('M600 540 H690 V440 H780 V500 H880 V410 H970 V520 H1060 V470 H1150 V540 H1200 V660 H600 Z', '#2C3A60'),
  ...[[720, 474], [720, 530], [912, 446], [912, 500], [1086, 506], [828, 540]].map(([x, y]) => rect(x, y, 26, 34, 5, p.gold, { opacity: 0.85 })),
  rect(0, 640, 600, 160, 0, p.sand), rect(600, 640, 600, 160, 0, '#24315A'),
  // the caller
  ellipse(600, 770, 170, 16, p.ink, { opacity: 0.25 }),
  person({ x: 600, y: 770, scale: 1.42, skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, hair: 'crop', shoes: p.inkMid, armBack: [[60, -240], [58, -180]], armFront: [[-34, -226], [24, -312]], legBack: [[20, -95], [22, -16]],
    holdFront: group('translate(36 -346) rotate(-12)', rect(-12, -32, 24, 64, 6, p.ink)),
    behind: [rect(-92, -304, 62, 126, 24, p.coral), rect(-86, -240, 34, 46, 12, '#B9472E')] }),
  // who, where, what
  ...[[300, 330, 100], [842, 196, 100], [930, 590, 84]].map(([x, y, r]) => circle(x, y, r, p.white)),
  path('M376 372 L448 396 L388 330 Z', p.white), path('M770 250 L700 300 L792 274 Z', p.white), path('M858 560 L790 500 L880 524 Z', p.white),
  group('translate(300 330) scale(1.06)', rect(-66, -44, 132, 88, 14, p.teal), rect(-52, -28, 46, 56, 8, p.tealPale), circle(-29, -8, 11, p.ink), path('M-48 28 C-48 10 -40 6 -29 6 C-18 6 -10 10 -10 28 Z', p.ink), stroke('M10 -16 H50 M10 4 H50 M10 24 H36', p.white, 8)),
  group('translate(842 190)', path('M0 64 C-30 26 -52 4 -52 -22 C-52 -50 -28 -70 0 -70 C28 -70 52 -50 52 -22 C52 4 30 26 0 64 Z', p.coral), circle(0, -22, 20, p.white)),
  group('translate(930 596) scale(0.9)', limb([[0, 66], [0, 20]], p.ink, 46), rect(-28, -20, 56, 56, 20, p.skinA), ...[-21, -7, 7, 21].map((x, i) => limb([[x, 0], [x + x * 0.2, i % 3 ? -56 : -44]], p.skinA, 13)), limb([[26, 22], [46, -4]], p.skinA, 13)),
];

drawings['guide-risk-levels'] = () => [
  rect(0, 0, 1200, 800, 0, p.sandMist), path('M0 690 H1200 V800 H0 Z', p.sandDeep), rect(0, 684, 1200, 12, 0, p.sandDark, { opacity: 0.5 }),
  // the first board: four colours for places
  rect(110, 560, 24, 150, 8, p.sandDark), rect(356, 560, 24, 150, 8, p.sandDark), rect(60, 90, 370, 520, 26, p.white), rect(60, 90, 370, 520, 26, 'none', { stroke: p.inkSoft, 'stroke-width': 12 }),
  ...[['#C8452F', 130], ['#DF8A3C', 246], ['#E8C14F', 362], ['#4F86B8', 478]].map(([colour, y]) => [rect(100, y, 94, 94, 22, colour), group(`translate(312 ${y + 50})`, path('M0 40 C-22 12 -38 0 -38 -18 C-38 -38 -20 -52 0 -52 C20 -52 38 -38 38 -18 C38 0 22 12 0 40 Z', p.inkPale), circle(0, -18, 14, p.white))]),
  // the second board: three steps, each with its bell
  rect(830, 560, 24, 150, 8, p.sandDark), rect(1076, 560, 24, 150, 8, p.sandDark), rect(770, 90, 370, 520, 26, p.white), rect(770, 90, 370, 520, 26, 'none', { stroke: p.inkSoft, 'stroke-width': 12 }),
  rect(806, 506, 94, 70, 12, p.tealPale), rect(908, 420, 94, 156, 12, p.tealMid), rect(1010, 312, 94, 264, 12, p.teal),
  ...[[853, 450, 1], [955, 364, 2], [1057, 256, 3]].map(([x, y, count]) => [group(`translate(${x} ${y}) scale(0.82)`, path('M-46 34 C-34 20 -36 6 -36 -10 C-36 -36 -22 -52 0 -52 C22 -52 36 -36 36 -10 C36 6 34 20 46 34 Z', p.ink), path('M-14 46 H14 C12 58 -12 58 -14 46 Z', p.ink)),
    ...Array.from({ length: count }, (_, i) => circle(x + (i - (count - 1) / 2) * 24, y - 64, 8, p.coral))]),
  // the reader between them
  ellipse(600, 756, 140, 14, p.sandDark, { opacity: 0.6 }),
  placed(708, 752, 0.72, 0, d.trolley(p.teal, p.tealDeep)),
  person({ x: 588, y: 754, scale: 1.26, flip: true, skin: p.skinA, top: p.ink, topBack: p.inkSoft, bottom: p.inkSoft, hair: 'bob', hairColour: p.hairBrown, shoes: p.ink, armBack: [[70, -250], [92, -206]], armFront: [[-70, -238], [-88, -172]],
    holdBack: group('translate(96 -216) rotate(8)', rect(-30, -44, 60, 80, 8, p.gold)) }),
];

drawings['guide-consular-app'] = () => [
  rect(0, 0, 1200, 800, 0, p.tealMist), circle(560, 400, 340, p.tealPale),
  // a big telephone with four tiles
  group('translate(560 410) rotate(-5) scale(1.92)', d.smartphone(p.paper, [
    rect(-83, -150, 166, 40, 0, p.teal), at(-56, -130, d.shield(13, p.white)), rect(-32, -136, 84, 11, 5.5, p.tealPale),
    rect(-70, -92, 64, 82, 14, p.sand), group('translate(-38 -52) scale(0.26)', d.passport()),
    rect(6, -92, 64, 82, 14, p.tealPale), group('translate(38 -46) scale(0.52)', path('M0 44 C-26 10 -44 -4 -44 -24 C-44 -48 -24 -64 0 -64 C24 -64 44 -48 44 -24 C44 -4 26 10 0 44 Z', p.coral), circle(0, -24, 16, p.white)),
    rect(-70, 6, 64, 82, 14, p.inkMist), group('translate(-38 46) scale(0.5)', rect(-42, -54, 84, 108, 10, p.white), circle(0, -24, 15, p.ink), path('M-26 16 C-26 -4 -14 -8 0 -8 C14 -8 26 -4 26 16 Z', p.ink), stroke('M-26 34 H26', p.inkPale, 9)),
    rect(6, 6, 64, 82, 14, p.teal), group('translate(38 47)', d.receiver(36, p.white)),
    rect(-70, 104, 140, 26, 13, p.inkMist), circle(-54, 117, 7, p.inkMid), rect(-40, 112, 80, 9, 4.5, p.inkPale), rect(-26, 152, 52, 6, 3, p.inkPale),
  ].join('\n'))),
  // what comes and goes
  stroke('M214 300 C196 350 196 420 214 470', p.teal, 11), stroke('M160 260 C132 340 132 430 160 512', p.teal, 11, { opacity: 0.55 }),
  group('translate(980 220) rotate(8)', rect(-112, -80, 236, 168, 16, p.ink, { opacity: 0.14 }), rect(-120, -88, 236, 168, 16, p.white), rect(-120, -88, 236, 36, 0, p.tealMid), circle(-98, -70, 7, p.white), circle(-76, -70, 7, p.white), rect(-50, -76, 140, 12, 6, p.tealPale), stroke('M-94 -22 H40 M-94 6 H84 M-94 34 H10', p.inkPale, 10)),
  placed(640, 520, 0.95, 6, d.pointingHand(p.skinB, p.ink, '#C08A60')),
];
