// SPDX-License-Identifier: Apache-2.0
// Before the journey: notices, passport, numbers, registration, the family.
import * as d from '../drawing.mjs';
import { bump, easeBoth, easeOut, mixNumber, pose, span, walkEase, walkSpeed } from '../motion.mjs';
import { clouds, foot, full, openHand, pin, popped, room, shadow, story, street, tick, walker } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, n } = d;
const traveller = { skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'long' };

/** A telephone in the middle, what is on its screen, and what stands beside it. */
const telephone = (u, ground, screen, ...beside) => [full(ground), circle(960, 540, 380, ground === p.sandMist ? p.sand : p.tealPale), placed(960, 540, 1.5, 0, d.smartphone(p.white, group('', screen))), beside];

function looking(u) {
  const slide = easeOut(span(u, 0.5, 1.3));
  return telephone(u, p.tealMist, [
    circle(0, -92, 40, p.tealPale), stroke('M-40 -92 H40 M0 -132 C-26 -110 -26 -74 0 -52 C26 -74 26 -110 0 -132', p.teal, 5),
    ...[0, 1, 2].map(i => at(0, mixNumber(90, 0, easeOut(span(u, 0.6 + i * 0.3, 1.3 + i * 0.3))), faded(span(u, 0.6 + i * 0.3, 1.1 + i * 0.3), rect(-68, -28 + i * 62, 136, 50, 10, i === 0 ? p.sand : p.tealMist), rect(-28, -14 + i * 62, 84, 9, 4.5, p.inkMid), rect(-28, 3 + i * 62, 56, 9, 4.5, p.inkPale), i === 0 ? placed(-48, 14, 0.26, 0, d.warningTriangle(60)) : circle(-48, -4 + i * 62, 10, p.teal)))),
  ], faded(slide, placed(mixNumber(700, 560, slide), 560, 1.2, -8, d.trolley(p.sandDark, '#96804F'))), popped(u, 2.4, 1360, 440, 1, pin()), popped(u, 2.7, 1480, 620, 0.8, pin(p.teal)));
}

function valid(u) {
  const months = Math.floor(span(u, 1, 3) * 6.999);
  return [
    room(p.sandMist, p.sandDeep), shadow(700, foot, 150), placed(700, 620, 1.7, -5, d.passport()),
    at(1230, 560, rect(-230, -220, 460, 440, 24, p.white), rect(-230, -220, 460, 100, 24, p.teal), rect(-230, -160, 460, 40, 0, p.teal), ...[-120, 120].map(x => rect(x - 12, -252, 24, 64, 12, p.inkSoft)),
      ...[0, 1, 2, 3, 4, 5].map(i => { const x = -138 + (i % 3) * 138, y = -44 + Math.floor(i / 3) * 146; return [rect(x - 54, y - 54, 108, 108, 16, i < months ? p.tealPale : p.tealMist), i < months ? stroke(`M${x - 24} ${y + 2} l18 18 l32 -36`, p.teal, 12) : circle(x, y, 8, p.inkPale)]; })),
    popped(u, 3.2, 860, 410, 1, tick(62)),
  ];
}

function saving(u) {
  const into = i => easeBoth(span(u, 0.7 + i * 0.9, 1.7 + i * 0.9));
  const disc = (i, drawing, colour) => { const k = into(i); return placed(mixNumber(i ? 1500 : 420, 960, k), mixNumber(480, 600, k), mixNumber(1, 0.3, k), 0, faded(1 - span(k, 0.8, 1), circle(0, 0, 130, colour), drawing)); };
  return telephone(u, p.tealMist, [
    circle(0, -104, 30, p.inkPale), ...[0, 1].map(i => faded(span(into(i), 0.8, 1), rect(-68, -46 + i * 76, 136, 60, 12, p.tealMist), circle(-42, -16 + i * 76, 19, p.teal), at(-42.5, -15.5 + i * 76, d.receiver(20, p.white)), rect(-12, -28 + i * 76, 66, 9, 4.5, p.inkMid), rect(-12, -10 + i * 76, 44, 9, 4.5, p.inkPale))),
    faded(span(u, 3.2, 3.6), circle(0, 132, 24, p.teal), stroke('M-10 133 L-2 141 L12 124', p.white, 6)),
  ], disc(0, at(-2, 4, d.receiver(130, p.white)), p.teal), disc(1, at(-2, 4, d.receiver(130, p.white)), p.tealDeep));
}

function registering(u) {
  const filled = i => span(u, 0.6 + i * 0.5, 1.1 + i * 0.5);
  return telephone(u, p.sandMist, [
    ...[0, 1, 2].map(i => [rect(-66, -120 + i * 62, 132, 44, 10, p.tealMist), rect(-52, -104 + i * 62, 104 * filled(i), 12, 6, p.teal)]), rect(-66, 76, 132, 46, 23, u > 2.3 ? p.teal : p.inkPale), u > 2.3 ? stroke('M-16 99 L-4 111 L18 86', p.white, 8) : '',
  ], faded(span(u, 2.5, 3), stroke('M1130 500 C1230 420 1330 420 1420 520', p.teal, 9, { 'stroke-dasharray': '2 30', 'stroke-dashoffset': n(-u * 40) })), popped(u, 2.9, 1440, 660, 1.05, pin()),
    popped(u, 2.9, 1440, 664, 1, ellipse(0, 0, 90, 16, p.sandDeep)), popped(u, 2.95, 1440, 660, 1.05, pin()));
}

function goodbye(u) {
  const k = span(u, 1.8, 5), x = mixNumber(860, 1180, walkEase(k)), speed = walkSpeed(k), wave = Math.sin(u * 7) * bump(u, 0.3, 0.8, 4.6, 5.4);
  return [
    street({ wall: p.tealPale }), clouds(u),
    rect(150, 330, 520, foot - 350, 10, p.sandMist), path('M90 350 L410 130 L730 350 Z', p.teal), rect(330, 540, 150, foot - 560, 10, p.tealDeep), circle(456, 680, 8, p.gold), rect(200, 450, 90, 90, 8, p.tealPale), rect(530, 450, 90, 90, 8, p.tealPale),
    shadow(470, foot, 110), person({ x: 420, y: foot - 4, scale: 1.05, skin: p.skinA, top: p.sandDeep, topBack: p.sandDark, bottom: p.inkMid, hair: 'bun', hairColour: p.hairGrey, garment: 'coat', shoes: p.ink, armBack: [[76, -296], [96 + wave * 16, -376]], armFront: [[-52, -240], [-44, -180]] }),
    person({ x: 560, y: foot + 2, scale: 1.08, skin: p.skinB, top: p.inkSoft, topBack: p.inkMid, bottom: p.ink, hair: 'bald', hairColour: p.hairGrey, shoes: p.ink, armBack: [[78, -280], [104 - wave * 14, -352]] }),
    shadow(x, foot + 4, 130), placed(x - 150, foot + 2, 1.1, speed * 12, d.trolley(p.gold, p.goldDeep)),
    walker({ ...traveller, scale: 1.15, distance: x - 860, speed, x, y: foot, armFront: [[-60, -236], [-104, -200]], armBack: pose([[44, -240], [52, -176]], [[78, -286], [92 + wave * 18, -368]], 1 - span(u, 1.4, 2)) }),
    popped(u, 0.8, 760, 400, 0.8, d.heart(80, p.coral)),
  ];
}

export const poster = 2.9;
export const { duration, frame } = story([4.8, looking], [4.8, valid], [5.2, saving], [5.4, registering], [5.3, goodbye]);
