// SPDX-License-Identifier: Apache-2.0
// The passport is gone: report, embassy, travel document, copies.
import * as d from '../drawing.mjs';
import { bump, easeBoth, easeOut, mixNumber, pose, span } from '../motion.mjs';
import { bubble, caller, clouds, foot, full, mission, night, popped, ringing, room, shadow, sheet, story, street, tick } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person } = d;
const traveller = { skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'short' };

/** A passport that is not there. */
const missing = [
  rect(-75, -105, 150, 210, 14, p.paper), rect(-75, -105, 150, 210, 14, 'none', { stroke: p.passport, 'stroke-width': 7, 'stroke-dasharray': '18 14', 'stroke-linecap': 'round' }),
  circle(0, -22, 35, 'none', { stroke: p.passport, 'stroke-width': 5, 'stroke-dasharray': '12 10.2', 'stroke-linecap': 'round' }), stroke('M-30 50 H30 M-16 72 H16', p.passport, 6, { 'stroke-dasharray': '15 12' })];

function searching(u) {
  const pat = easeBoth(span(u, 0.5, 1.1)), other = easeBoth(span(u, 1.7, 2.3)), wonder = easeBoth(span(u, 2.9, 3.5));
  return [
    street(), clouds(u),
    shadow(820, foot, 150),
    placed(640, foot - 2, 1.15, 0, d.trolley(p.sandDark, '#96804F')),
    person({ ...traveller, x: 820, y: foot - 8, scale: 1.25, lean: wonder * -1.5, headAt: [5 + 4 * pat - 6 * wonder, -368 + 4 * pat],
      armFront: pose(pose([[-50, -240], [-46, -172]], [[-20, -224], [26, -262]], pat), [[-62, -232], [-6, -184]], other),
      armBack: pose([[44, -240], [52, -176]], [[78, -244], [88, -300]], wonder) }),
    popped(u, 2.4, 1180, 440, 1.15, bubble(180, -240, 70), faded(0.55 + 0.45 * Math.sin(u * 2.4) ** 2, missing)),
    ...[0, 1, 2].map(i => popped(u, 2.1 + i * 0.15, 960 + i * 34, 470 - i * 10, 0.16 + i * 0.08, circle(0, 0, 60, p.white))),
  ];
}

function reporting(u) {
  const given = easeBoth(span(u, 1.6, 2.8)), x = mixNumber(1010, 800, given);
  return [
    room(p.tealMist, p.sand, p.sandDeep),
    rect(1180, 250, 420, 250, 20, p.white), rect(1204, 274, 372, 202, 12, p.tealPale), stroke('M1244 330 H1430 M1244 376 H1530 M1244 422 H1480', p.white, 16),
    person({ x: 1180, y: foot - 8, scale: 1.25, flip: true, skin: p.skinB, top: p.inkSoft, topBack: p.inkMid, bottom: p.ink, hair: 'crop', cap: p.inkSoft, shoes: p.ink,
      armFront: pose([[-10, -220], [60, -224]], [[40, -250], [118, -246]], bump(u, 1.2, 1.8, 2.6, 3.4)), armBack: [[60, -226], [92, -206]] }),
    rect(860, 600, 620, 40, 14, p.sandDeep), rect(890, 640, 560, 190, 0, p.sandDark), rect(890, 640, 560, 16, 0, p.ink, { opacity: 0.12 }),
    shadow(620, foot, 140), placed(470, foot - 2, 1.15, 0, d.trolley(p.sandDark, '#96804F')),
    person({ ...traveller, x: 620, y: foot - 8, scale: 1.25, armBack: pose([[44, -240], [52, -176]], [[76, -244], [120, -236]], easeBoth(span(u, 1.8, 2.6))) }),
    placed(x, mixNumber(520, 486, given), 0.62, mixNumber(8, -4, given), sheet(popped(u, 3.2, 60, 100, 1, tick(44)))),
  ];
}

function calling(u) {
  const lit = easeBoth(span(u, 2.2, 3));
  return [
    street(night), circle(330, 250, 64, p.sandMist), circle(356, 232, 58, night.sky),
    shadow(1370, foot, 300, p.ink), at(1370, foot - 8, d.group('scale(1.12)', mission(lit))),
    shadow(560, foot, 140, p.ink), caller({ ...traveller, x: 560, y: foot - 8, scale: 1.25, call: easeBoth(span(u, 0.5, 1.2)) }),
    faded(span(u, 1.3, 1.7), at(670, 392, ringing(u, p.sandMist))),
    stroke('M780 400 C900 330 1040 340 1180 470', p.sandMist, 8, { 'stroke-dasharray': '2 30', 'stroke-dashoffset': d.n(-u * 46), opacity: d.n(span(u, 1.6, 2.2)) }),
  ];
}

function document(u) {
  const fly = easeBoth(span(u, 2.2, 4.6));
  return [
    full(p.sandMist), circle(960, 520, 360, p.sand),
    popped(u, 0.3, 960, 540, 1.75, rect(-75, -105, 150, 210, 14, p.teal), rect(-75, -105, 16, 210, 8, p.ink, { opacity: 0.16 }),
      path('M0 -62 C6 -62 9 -54 9 -46 V-32 L46 -6 V8 L9 -2 V18 L20 26 V36 L0 30 L-20 36 V26 L-9 18 V-2 L-46 8 V-6 L-9 -32 V-46 C-9 -54 -6 -62 0 -62 Z', p.white, { transform: 'translate(6 4)' }), stroke('M-22 66 H34', p.white, 7)),
    popped(u, 1.3, 1100, 680, 1, tick(62)),
    stroke('M340 620 C560 250 1360 250 1590 600', p.tealMid, 7, { 'stroke-dasharray': '4 24', opacity: d.n(span(u, 1.8, 2.4)) }),
    ...(fly > 0 ? (() => {
      const q = (a, b, c, e) => a * (1 - fly) ** 3 + 3 * b * fly * (1 - fly) ** 2 + 3 * c * fly ** 2 * (1 - fly) + e * fly ** 3;
      const x = q(340, 560, 1360, 1590), y = q(620, 250, 250, 600), angle = mixNumber(38, 142, fly);
      return [faded(Math.min(1, fly * 8, (1 - fly) * 8), placed(x, y, 0.62, angle, path('M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z', p.ink)))];
    })() : []),
  ];
}

function copies(u) {
  const apart = easeOut(span(u, 0.9, 1.9));
  return [
    room(p.sandMist, p.sandDeep),
    shadow(960 - 400 * apart, foot - 2, 130), shadow(960, foot - 2, 130), shadow(960 + 400 * apart, foot - 2, 150),
    placed(960 - 400 * apart, 650, 1.4, -5, d.passport()),
    placed(960 + 400 * apart, foot - 6, 1.7, 0, group('', d.trolley(p.teal, p.tealDeep), placed(0, -118, 0.42, 6, sheet()), path('M-62 -92 H62 V-40 C62 -28 54 -18 40 -18 H-40 C-54 -18 -62 -28 -62 -40 Z', p.tealDeep))),
    placed(960, 610, 1.05, 4, d.smartphone(p.tealMist, group('translate(0 10) scale(0.72)', d.passport()))),
    popped(u, 2.3, 1110, 420, 1, tick(52)),
  ];
}

export const poster = 4.2;
export const { duration, frame } = story([5, searching], [4.5, reporting], [5.5, calling], [5, document], [4.5, copies]);
