// SPDX-License-Identifier: Apache-2.0
// Two cars have touched: off the road, police and ambulance, sign nothing unread, keep the bills.
import * as d from '../drawing.mjs';
import { bump, easeBoth, easeOut, mixNumber, pose, span, walkEase, walkSpeed } from '../motion.mjs';
import { bubble, caller, clouds, cross, foot, full, popped, ringing, room, shadow, sheet, story, tick, walker } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, n } = d;
const lane = 724, kerb = 772;   // where the cars stand, where the pavement begins
const driver = { skin: p.skinB, top: p.paper, topBack: p.inkMist, bottom: p.ink, shoes: p.teal, hair: 'bob' };
const friend = { skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.inkSoft, shoes: p.ink, hair: 'short' };

const road = u => [
  full(p.tealMist), circle(360, 220, 76, p.sand), clouds(u),
  path('M0 560 C300 430 520 450 840 530 C1200 420 1560 440 1920 540 V700 H0 Z', p.greenPale), at(150, 640, d.tree(260, p.green)), at(1720, 640, d.tree(300, p.green)), at(1620, 640, d.tree(210, '#93B19C')),
  rect(0, 600, 1920, 480, 0, p.inkMid), rect(0, 592, 1920, 18, 0, p.inkMist), ...[0, 1, 2, 3, 4, 5].map(i => rect(40 + i * 340, 742, 170, 12, 6, p.paper, { opacity: 0.75 })),
  rect(0, kerb, 1920, 310, 0, p.sandDeep), rect(0, kerb - 8, 1920, 16, 0, p.inkMist),
];
const cars = (gap, hazard) => [
  ...[[430 - gap, p.teal, p.tealMist], [872 + gap, p.sandDeep, p.white]].flatMap(([x, colour, glass]) => [ellipse(x + 200, lane + 4, 226, 16, p.ink, { opacity: 0.25 }), placed(x, lane, 1.14, 0, d.car(colour, { glass }))]),
  hazard > 0 ? faded(hazard, ...[442, 846, 884, 1286].map(x => circle(x, lane - 98, 20, p.gold, { opacity: 0.8 }))) : '',
];

function touching(u) {
  const near = easeOut(span(u, 0, 1.5)), blink = u > 2.4 ? 0.5 + 0.5 * Math.cos(u * 7) : 0;
  return [
    road(u), cars(mixNumber(260, 0, near), blink),
    faded(bump(u, 1.3, 1.5, 3.2, 3.8), stroke(`M862 ${lane - 166} V${lane - 220} M812 ${lane - 156} L784 ${lane - 194} M912 ${lane - 156} L940 ${lane - 194}`, p.coral, 13)),
  ];
}

function aside(u) {
  const k = span(u, 0.2, 3.4), x = mixNumber(1120, 1500, walkEase(k)), speed = walkSpeed(k), out = easeBoth(span(u, 3.2, 4));
  return [
    road(u), group('translate(-120 0)', cars(0, 0.5 + 0.5 * Math.cos(u * 7))),
    popped(u, 0.4, 150, lane + 8, 1.15, d.warningTriangle(80)),
    walker({ ...friend, distance: x - 1120, speed, x: x - 130, y: foot + 6 }),
    walker({ ...driver, distance: x - 1120, speed, x: x + 60, y: foot + 12, armBack: pose([[44, -240], [52, -176]], [[70, -250], [70, -300]], out) }),
  ];
}

function helpComes(u) {
  const come = easeOut(span(u, 1.6, 4)), x = mixNumber(-700, 330, come), light = 0.5 + 0.5 * Math.cos(u * 8);
  return [
    road(u), ellipse(x + 290, lane + 4, 330, 18, p.ink, { opacity: 0.25 }),
    placed(x, lane, 1.3, 0, path('M0 -60 V-196 C0 -210 10 -220 24 -220 H300 V-60 Z', p.white), path('M300 -180 H370 C386 -180 394 -172 402 -160 L436 -106 C440 -100 442 -94 442 -86 V-60 H300 Z', p.white), path('M318 -164 H366 C376 -164 380 -160 386 -152 L408 -112 H318 Z', p.tealPale),
      rect(0, -108, 442, 18, 0, p.teal), at(150, -160, circle(0, 0, 40, p.teal), at(0, 2, d.heart(44, p.white))), rect(196, -240, 60, 22, 10, p.teal), circle(226, -240, 20, p.tealPale, { opacity: n(light) }),
      rect(0, -66, 442, 26, 8, p.inkMist), ...[92, 350].flatMap(w => [circle(w, -36, 38, p.ink), circle(w, -36, 17, p.inkMist)])),
    shadow(1180, foot + 14, 140, p.ink), caller({ ...driver, x: 1180, y: foot + 6, scale: 1.25, flip: true, call: easeBoth(span(u, 0.3, 0.9)) }),
    faded(bump(u, 0.9, 1.2, 3.4, 4), group('translate(1080 402) scale(-1 1)', ringing(u))),
    shadow(1430, foot + 14, 130, p.ink), person({ ...friend, x: 1430, y: foot + 8, scale: 1.2, flip: true }),
  ];
}

function unread(u) {
  const away = easeBoth(span(u, 1.8, 2.8));
  return [
    full(p.sandMist), rect(0, 720, 1920, 360, 0, p.sandDeep), rect(0, 712, 1920, 14, 0, p.sandDark, { opacity: 0.5 }),
    placed(840, 560, 1.55, -4, sheet(stroke('M-70 116 H70', p.inkSoft, 5), stroke('M-88 100 L-72 118 M-72 100 L-88 118', p.inkSoft, 5))),
    placed(mixNumber(990, 1330, away), mixNumber(640, 730, away), 1.5, mixNumber(-52, -8, away), rect(-92, -11, 150, 22, 11, p.teal), rect(-92, -11, 34, 22, 11, p.tealDeep), path('M58 -11 L94 0 L58 11 Z', p.sandMist), circle(92, 0, 4, p.ink)),
    popped(u, 1.9, 1030, 350, 1, cross(66)),
    popped(u, 2.8, 1380, 430, 1, bubble(130, -220, 60), stroke('M-70 -40 H6 M-70 -10 H-18', p.inkMid, 13), stroke('M-6 34 H70 M18 64 H70', p.teal, 13), stroke('M28 -52 C58 -46 66 -28 66 -4 M46 -16 L66 6 L86 -16', p.coral, 9)),
  ];
}

function bills(u) {
  const into = i => easeBoth(span(u, 0.5 + i * 0.6, 1.3 + i * 0.6));
  return [
    full(p.tealMist), circle(960, 560, 330, p.tealPale),
    path('M680 470 H860 L900 520 H1240 C1256 520 1264 528 1264 544 V800 H656 V494 C656 478 664 470 680 470 Z', p.tealDeep),
    ...[-8, 3, 10].map((a, i) => placed(mixNumber([380, 960, 1560][i], 830 + i * 130, into(i)), mixNumber([300, 180, 300][i], 530, into(i)), 0.95, mixNumber(a * 4, a, into(i)), sheet())),
    path('M656 800 V590 C656 574 664 566 680 566 H1240 C1256 566 1264 574 1264 590 V790 C1264 806 1256 814 1240 814 H680 C664 814 656 806 656 790 Z', p.teal),
    popped(u, 2.6, 960, 690, 1, tick(66, p.tealDeep)),
  ];
}

export const poster = 7.6;
export const { duration, frame } = story([4, touching], [4.5, aside], [5.5, helpComes], [4.5, unread], [4.5, bills]);
