// SPDX-License-Identifier: Apache-2.0
// At the sea: the flag, out of a rip current, float and wave, an eye on the children.
import * as d from '../drawing.mjs';
import { bump, easeBoth, easeOut, mixNumber, span } from '../motion.mjs';
import { clouds, cross, foot, full, openHand, popped, shadow, story, tick } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, limb, person, n } = d;

const swell = (y, u, colour, height = 16) => path(`M-40 ${y} ${Array.from({ length: 13 }, (_, i) => `q80 ${n((i % 2 ? 1 : -1) * height * Math.cos(u * 1.3 + y))} 160 0`).join(' ')} V1080 H-40 Z`, colour);

/** A flag on a pole, standing on (0,0), that waves with time. */
const flag = (u, colour) => {
  const w = i => Math.sin(u * 4 - i * 1.1) * 14;
  return [rect(-9, -470, 18, 470, 9, p.inkSoft), circle(0, -474, 15, p.inkSoft), path(`M9 -452 C90 ${n(-452 + w(1))} 170 ${n(-452 + w(2))} 270 ${n(-448 + w(3))} V${n(-288 + w(3))} C170 ${n(-292 + w(2))} 90 ${n(-292 + w(1))} 9 -292 Z`, colour)];
};

function flags(u) {
  return [
    full(p.tealMist), circle(340, 230, 84, p.sand), clouds(u),
    swell(540, u, p.tealPale), swell(600, u + 1, p.tealMid, 22), swell(670, u + 2, p.teal, 30),
    path('M0 730 C300 690 560 720 840 712 C1180 702 1500 730 1920 700 V1080 H0 Z', p.white), path('M0 752 C300 712 560 742 840 734 C1180 724 1500 752 1920 722 V1080 H0 Z', p.sand),
    shadow(880, foot, 90), at(880, foot - 4, flag(u, p.coral)), popped(u, 1.2, 1210, 330, 1, cross(60)),
    shadow(560, foot, 110), person({ x: 560, y: foot - 4, scale: 1.15, skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, hair: 'short', shoes: p.skinA, shortSleeves: true,
      armBack: [[72, -262], [mixNumber(60, 108, easeBoth(span(u, 0.8, 1.4))), mixNumber(-190, -322, easeBoth(span(u, 0.8, 1.4)))]] }),
    shadow(400, foot + 6, 70), person({ x: 400, y: foot + 4, scale: 0.68, skin: p.skinA, top: p.coral, topBack: '#B9472E', bottom: p.inkSoft, hair: 'bob', shoes: p.skinA, shortSleeves: true, headAt: [5, -372], armBack: [[66, -280], [110, -320]] }),
    placed(1560, foot - 4, 1, 0, stroke('M0 0 L-40 -330', p.inkSoft, 12), path('M-250 -250 C-200 -380 60 -440 170 -330 C60 -330 -120 -310 -250 -250 Z', p.teal), path('M-150 -282 C-120 -370 -20 -400 30 -372 C-20 -340 -80 -310 -150 -282 Z', p.white)),
  ];
}

/** The bay from above; the current draws out to sea between two arms of surf. */
const bay = u => [
  full(p.teal), ...[[200, 330], [420, 520], [1500, 300], [1740, 470], [1320, 560], [620, 300]].map(([x, y], i) => stroke(`M${x - 60 + Math.sin(u + i) * 14} ${y} c26 -22 54 -22 80 0 c20 18 40 18 62 0`, p.tealMid, 9)),
  path('M0 690 C220 640 420 650 620 690 C760 716 820 720 930 706 C1120 676 1240 630 1440 646 C1640 662 1760 700 1920 680 V1080 H0 Z', p.tealMid),
  path('M0 780 C220 736 420 746 620 782 C760 804 830 806 930 794 C1110 768 1250 726 1440 738 C1640 750 1770 784 1920 768 V1080 H0 Z', p.tealPale),
  path('M760 830 C790 700 820 560 790 430 C770 350 700 310 680 280 C760 230 900 220 1010 232 C1130 246 1170 280 1150 316 C1090 340 1050 390 1040 470 C1030 600 1060 710 1090 830 Z', p.tealDeep),
  stroke('M860 760 V420 M990 760 V440', p.tealMid, 9, { 'stroke-dasharray': '50 46', 'stroke-dashoffset': n(u * 90) }),
  path('M0 850 C260 806 480 836 700 862 C860 880 1000 876 1180 846 C1420 806 1660 846 1920 826 V1080 H0 Z', p.white), path('M0 884 C260 840 480 870 700 896 C860 914 1000 910 1180 880 C1420 840 1660 880 1920 860 V1080 H0 Z', p.sand),
];
/** A swimmer from above, head to the top. */
const swimmer = (u, x, y, angle) => placed(x, y, 1.5, angle, ellipse(0, 26, 24, 34, p.coral), limb([[-14, 18], [-46, 6], [-40 + Math.sin(u * 6) * 10, -34 + Math.sin(u * 6) * 14]], p.skinA, 15), limb([[14, 18], [46, 6], [40 - Math.sin(u * 6 + 3) * 10, -34 + Math.sin(u * 6 + 3) * 14]], p.skinA, 15), circle(0, -8, 23, p.skinA), path('M-23 -8 C-25 -38 25 -38 23 -8 C10 -18 -10 -18 -23 -8 Z', p.hairInk));

const drifting = u => [bay(u), swimmer(u, 925, mixNumber(640, 420, easeOut(span(u, 0, 5))), 180), popped(u, 1.6, 1110, 610, 1, stroke('M0 -70 V50 M-40 14 L0 56 L40 14', p.white, 18), cross(0.01)), popped(u, 2.2, 1210, 590, 1, cross(52))];

function aside(u) {
  const side = easeBoth(span(u, 0.5, 2.8)), shore = easeBoth(span(u, 2.9, 5.2));
  const x = mixNumber(925, 1440, side), y = mixNumber(mixNumber(420, 400, side), 770, shore), angle = mixNumber(mixNumber(180, 90, span(u, 0.3, 0.8)), 180, span(u, 2.7, 3.2));
  return [bay(u), stroke('M990 410 H1380 C1430 412 1440 440 1440 490 V740', p.sandMist, 12, { 'stroke-dasharray': '2 32' }), stroke('M1398 704 L1440 750 L1482 704', p.sandMist, 13),
    swimmer(u, x, y, angle), popped(u, 4.6, 1590, 560, 1, tick(60))];
}

function floating(u) {
  const bob = Math.sin(u * 1.6) * 10, wave = Math.sin(u * 5) * 16;
  return [
    full(p.tealMist), circle(1480, 250, 84, p.sand), clouds(u), swell(470, u, p.tealPale), swell(540, u + 1, p.tealMid, 20),
    at(960, 590 + bob, limb([[-70, 30], [-150, 10], [-210, 40]], p.skinA, 40), limb([[64, 10], [110, -110], [120 + wave, -210]], p.skinA, 40), group(`translate(${n(120 + wave)} -210) scale(1.5)`, openHand(0, 0, p.skinA)), path('M-96 90 C-100 10 -50 -10 0 -10 C52 -10 100 10 98 90 Z', p.coral), group('translate(0 -60) scale(1.5)', d.head({ skin: p.skinA, hair: 'short' }))),
    swell(640, u + 2, p.teal, 26), swell(740, u + 3, p.tealDeep, 22),
    faded(0.9, ...[0, 1, 2].map(i => { const k = ((u * 0.5 + i / 3) % 1 + 1) % 1; return faded(Math.sin(Math.PI * k) * 0.8, ellipse(960, 652 + bob, 170 + k * 220, 20 + k * 22, 'none', { stroke: p.white, 'stroke-width': 6 })); })),
    popped(u, 1.6, 1430, 640 + bob, 1, circle(0, 0, 84, 'none', { stroke: p.gold, 'stroke-width': 38 }), circle(0, 0, 84, 'none', { stroke: p.white, 'stroke-width': 38, 'stroke-dasharray': '66 66' })),
  ];
}

function watched(u) {
  const play = Math.abs(Math.sin(u * 2.6)) * 16;
  return [
    full(p.tealMist), circle(1500, 240, 84, p.sand), clouds(u), swell(540, u, p.tealPale), swell(620, u + 1, p.tealMid, 18),
    path('M0 700 C300 664 620 692 960 684 C1300 676 1600 700 1920 672 V1080 H0 Z', p.white), path('M0 722 C300 686 620 714 960 706 C1300 698 1600 722 1920 694 V1080 H0 Z', p.sand),
    shadow(1120, foot + 4, 80), person({ x: 1120, y: foot + 2 - play, scale: 0.74, flip: true, skin: p.skinA, top: p.coral, topBack: p.skinA, bottom: p.inkSoft, hair: 'short', shoes: p.skinA, shortSleeves: true, headAt: [5, -374], armBack: [[64, -290], [96, -350]], armFront: [[-62, -290], [-96, -340]], over: [rect(-50, -266, 100, 13, 0, p.white), rect(-50, -226, 100, 13, 0, p.white)] }),
    shadow(800, foot + 4, 120), person({ x: 800, y: foot, scale: 1.2, skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, hair: 'crop', shoes: p.skinB, shortSleeves: true, armBack: [[74, -250], [118, -262]] }),
    stroke('M930 452 H1066', p.teal, 9, { 'stroke-dasharray': '2 28', opacity: n(bump(u, 0.6, 1, 9, 9.5)) }), popped(u, 1.4, 1000, 330, 1, path('M-96 0 C-50 -66 50 -66 96 0 C50 66 -50 66 -96 0 Z', p.white), circle(0, 0, 36, p.teal), circle(0, 0, 16, p.ink)),
  ];
}

export const poster = 2.6;
export const { duration, frame } = story([5, flags], [5, drifting], [6, aside], [4.6, floating], [4.4, watched]);
