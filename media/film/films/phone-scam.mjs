// SPDX-License-Identifier: Apache-2.0
// A false call: hang up, know what the hotline never does, dial the number oneself.
import * as d from '../drawing.mjs';
import { bump, easeBoth, easeIn, easeOut, mixNumber, span } from '../motion.mjs';
import { bubble, caller, coin, cross, foot, full, openHand, popped, ringing, room, shadow, sheet, story, tick } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, n } = d;
const student = { skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'bob', hairColour: p.hairBrown };

/** A caller who shows no face. */
const unknown = [circle(0, -16, 17, p.inkMist), path('M-28 26 C-28 8 -16 2 0 2 C16 2 28 8 28 26 C20 38 -20 38 -28 26 Z', p.inkMist)].join('\n');

function accused(u) {
  const shake = Math.sin(u * 9) * 1.2 * bump(u, 0.4, 0.8, 1.4, 1.8);
  return [
    room(p.tealMist, p.sandDeep), rect(160, 240, 300, 300, 20, p.white), rect(180, 260, 260, 260, 10, p.tealPale), rect(306, 260, 8, 260, 0, p.white),
    rect(1480, 330, 320, 14, 5, p.sandDark), ...[[1500, 110, p.teal], [1536, 130, p.gold], [1576, 96, p.ink], [1614, 120, p.coral], [1700, 80, p.green]].map(([x, h, c]) => rect(x, 330 - h, 30, h, 5, c)),
    shadow(640, foot, 140), caller({ ...student, x: 640 + shake, y: foot - 8, scale: 1.25, call: easeBoth(span(u, 0.3, 0.9)) }),
    faded(1 - span(u, 1.2, 1.8), at(744, 392, ringing(u, p.coral))),
    popped(u, 1.2, 1120, 470, 1, bubble(210, -330, 60),
      at(-78, 4, group('rotate(-6) scale(0.72)', sheet(popped(u, 2.0, 70, 96, 1, circle(0, 0, 46, 'none', { stroke: p.coral, 'stroke-width': 10 }), stroke('M-22 0 H22', p.coral, 10))))),
      popped(u, 2.6, 92, -34, 0.95, coin()), popped(u, 2.85, 104, 62, 0.95, coin())),
  ];
}

function hangUp(u) {
  const press = easeBoth(span(u, 1.9, 2.5)), gone = easeIn(span(u, 2.6, 3.5)), swing = Math.sin(u * 1.8) * 4;
  const hx = 560, hy = mixNumber(560, -260, gone);
  return [
    full(p.tealMist), circle(1010, 540, 400, p.tealPale),
    stroke(`M980 430 C860 300 700 ${n(300 - gone * 300)} ${n(hx)} ${n(hy - 60)}`, p.ink, 6, { opacity: n(1 - gone) }),
    placed(1010, 540, 1.5, -5, d.smartphone(p.inkSoft, group('', circle(0, -62, 46, p.inkMid), at(0, -62, unknown), rect(-44, 4, 88, 11, 5.5, p.inkMid), rect(-28, 26, 56, 9, 4.5, p.inkMid),
      circle(0, 112, 38 - press * 3, p.coral), group('translate(0 118) rotate(135)', d.receiver(40, p.white)),
      press > 0 ? faded((1 - span(u, 2.5, 3.2)) * press, circle(0, 112, 38 + easeOut(span(u, 2.4, 3.2)) * 46, 'none', { stroke: p.coral, 'stroke-width': 7 })) : ''))),
    faded(1 - gone, placed(hx, hy, 1.15, swing, circle(0, -46, 12, 'none', { stroke: p.ink, 'stroke-width': 7 }), stroke('M0 -32 V60 C0 118 -90 118 -90 60 V26', p.ink, 12), stroke('M-90 24 L-66 54', p.ink, 10), placed(-38, 116, 1, -12, coin()))),
    placed(mixNumber(1240, 1036, press), mixNumber(900, 712, press), 0.9, 6, d.limb([[292, 124], [1240, 660]], p.gold, 122), d.pointingHand(p.skinA, p.gold, p.skinB)),
    popped(u, 3.2, 1290, 330, 1, tick(70)),
  ];
}

function never(u) {
  const discs = [
    group('scale(0.62)', sheet(circle(56, 96, 40, 'none', { stroke: p.inkMid, 'stroke-width': 9 }))),
    [placed(-46, -30, 1, -20, d.receiver(76, p.inkSoft)), stroke('M-6 44 C30 62 66 44 70 4 M46 18 L71 0 L88 26', p.teal, 12)],
    [placed(-30, 20, 1.1, 0, coin()), stroke('M28 -20 H98 M74 -46 L100 -20 L74 6', p.teal, 12), placed(30, 66, 0.8, 0, coin())],
  ];
  return [
    full(p.sandMist), ...discs.map((drawing, i) => popped(u, 0.4 + i * 1.15, 500 + i * 460, 540, 1, circle(0, 0, 178, p.white), drawing)),
    ...discs.map((_, i) => popped(u, 0.95 + i * 1.15, 626 + i * 460, 412, 1, cross(62))),
  ];
}

function dialling(u) {
  const keys = [[0, 0], [1, 0], [2, 0], [0, 1], [1, 1], [2, 1], [0, 2], [1, 2], [2, 2], [1, 3]], typed = [1, 2, 3, 9, 8];
  const pressed = typed.findIndex((_, i) => u > 0.7 + i * 0.42 && u < 0.7 + i * 0.42 + 0.3);
  const call = easeBoth(span(u, 3.2, 3.7));
  return [
    room(p.tealMist, p.sandDeep), circle(620, 520, 300, p.tealPale),
    placed(620, 520, 1.45, 0, d.smartphone(p.white, group('', ...keys.map(([c, r], i) => circle(-48 + c * 48, -60 + r * 46, 18, pressed >= 0 && typed[pressed] === (i + 1) % 10 + (i === 9 ? -1 : 0) ? p.tealPale : p.tealMist)),
      ...keys.map(([c, r]) => circle(-48 + c * 48, -60 + r * 46, 5, p.inkMid)), ...typed.map((_, i) => u > 0.7 + i * 0.42 ? circle(-44 + i * 22, -118, 7, p.ink) : ''),
      circle(0, 138, 26, p.teal), group('translate(0 139)', d.receiver(28, p.white))))),
    shadow(1290, foot, 140), caller({ ...student, x: 1290, y: foot - 8, scale: 1.25, flip: true, call }),
    faded(span(u, 3.7, 4.1), group('translate(1186 392) scale(-1 1)', ringing(u))),
    popped(u, 4.0, 790, 300, 1, tick(66)),
  ];
}

export const poster = 8.2;
export const { duration, frame } = story([5, accused], [5, hangUp], [6, never], [6, dialling]);
