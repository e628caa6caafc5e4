// SPDX-License-Identifier: Apache-2.0
// What the films have in common: the picture, scenes that follow each other, grounds to stand on, and props.
// Everything that matters lies between `top` and `foot`; below it the subtitle stands.
import * as d from './drawing.mjs';
import { easeBoth, easePop, gait, pose, span } from './motion.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, n } = d;

export const width = 1920, height = 1080;
export const top = 270, foot = 810;

/** A whole picture. */
export const picture = (...drawing) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n${group('', drawing)}\n</svg>\n`;

const crossing = 0.6;

/**
 * A film of scenes [seconds, draw]; draw(u) is the picture u seconds after the scene began. Each scene fades in over
 * the one before, which goes on meanwhile.
 */
export function story(...scenes) {
  const begins = scenes.map((_, i) => scenes.slice(0, i).reduce((sum, [seconds]) => sum + seconds, 0));
  const duration = scenes.reduce((sum, [seconds]) => sum + seconds, 0);
  const frame = t => {
    const i = begins.findLastIndex(begin => t >= begin), u = t - begins[i];
    const now = scenes[i][1](u);
    if (i === 0 || u >= crossing) return picture(now);
    return picture(scenes[i - 1][1](t - begins[i - 1]), faded(easeBoth(u / crossing), now));
  };
  return { duration, frame };
}

// --- grounds ----------------------------------------------------------------
export const full = colour => rect(0, 0, width, height, 0, colour);
export const shadow = (x, y, reach, colour = p.sandDark) => ellipse(x, y, reach, 14, colour, { opacity: 0.45 });

/** A wall and a floor. */
export const room = (wall = p.sandMist, floor = p.sandDeep, line = p.sandDark) => [
  full(wall), rect(0, foot - 20, width, height, 0, floor), rect(0, foot - 28, width, 14, 0, line, { opacity: 0.5 })];

/** Houses in one row, of widths and heights, standing on y=0 from x on. */
export const houses = (x, sizes, wall, light, lit = i => i % 3 === 0) => {
  let left = x;
  return sizes.map(([w, h], house) => {
    const here = left;
    left += w + 14;
    const columns = Math.max(1, Math.floor((w - 30) / 62)), rows = Math.max(1, Math.floor((h - 50) / 84));
    return [rect(here, -h, w, h + 4, 8, wall), ...Array.from({ length: columns * rows }, (_, i) =>
      rect(here + (w - columns * 62 + 34) / 2 + (i % columns) * 62, -h + 34 + Math.floor(i / columns) * 84, 28, 40, 5, lit(i + house * 2) ? light : p.inkMist, lit(i + house * 2) ? {} : { opacity: 0.45 }))];
  });
};

/** A street by day, or with `dark` colours by night. */
export const street = ({ sky = p.tealMist, wall = p.tealPale, light = p.white, ground = p.sand, line = p.sandDeep } = {}) => [
  full(sky),
  at(0, foot - 20, houses(-40, [[220, 330], [180, 430], [260, 300], [200, 390], [240, 320], [190, 460], [250, 350], [210, 410], [240, 310]], wall, light)),
  rect(0, foot - 24, width, height, 0, ground), rect(0, foot - 28, width, 12, 0, line)];
export const night = { sky: '#3F5078', wall: '#2C3A60', light: p.gold, ground: '#51648A', line: '#3A4971' };

// --- people -----------------------------------------------------------------
/** One of the kit's people who walks: `distance` on the stage so far, `speed` 0…1. */
export function walker({ distance = 0, speed = 0, scale = 1.15, ...o }) {
  const walk = gait(distance / scale, speed);
  return person({ scale, ...o, y: o.y + walk.dip * scale, lean: (o.lean ?? 0) + 2 * speed, legBack: walk.legBack, legFront: walk.legFront,
    armFront: o.armFront ?? walk.armFront, armBack: o.armBack ?? walk.armBack });
}

const atEar = [[24, -232], [44, -326]], atRest = [[-50, -240], [-46, -172]];
/** Somebody who takes the telephone to the ear: `call` 0…1. */
export function caller({ call = 1, scale = 1.15, ...o }) {
  const arm = pose(o.armFront ?? atRest, atEar, call);
  return person({ scale, ...o, armFront: arm,
    holdFront: call > 0.05 ? faded(span(call, 0.1, 0.5), placed(arm[1][0] + 4, arm[1][1] - 22, 1, -12, rect(-12, -32, 24, 64, 7, p.ink))) : o.holdFront ?? '' });
}

/** Rings of a call that go out from (0,0) to the right. */
export const ringing = (u, colour = p.teal, reach = 1) => [0, 1, 2].map(i => {
  const k = ((u * 0.7 + i / 3) % 1 + 1) % 1, r = (40 + k * 80) * reach;
  return faded(Math.sin(Math.PI * k), stroke(`M${n(r * 0.82)} ${n(-r * 0.57)} A${n(r)} ${n(r)} 0 0 1 ${n(r * 0.82)} ${n(r * 0.57)}`, colour, 9));
});

/** A hand's five fingers, open, from the wrist at (x,y). */
export const openHand = (x, y, skin) => [-34, -10, 14, 38].map(a =>
  d.limb([[x, y - 4], [x + Math.sin(a * Math.PI / 180) * 30, y - 4 - Math.cos(a * Math.PI / 180) * 30]], skin, 9)).join('');

// --- props ------------------------------------------------------------------
/** Grows at `from` within half a second. */
export const popped = (u, from, x, y, scale, ...drawing) => {
  const k = easePop(span(u, from, from + 0.5));
  return k <= 0.01 ? '' : placed(x, y, k * scale, 0, drawing);
};

/** A sheet of paper 240 × 310, centred on (0,0). */
export const sheet = (...more) => [
  rect(-116, -147, 240, 310, 12, p.ink, { opacity: 0.12 }), rect(-120, -155, 240, 310, 12, p.white),
  rect(-88, -118, 120, 16, 8, p.inkMid), ...[0, 1, 2, 3].map(i => rect(-88, -74 + i * 36, i === 3 ? 110 : 176, 11, 5.5, p.inkPale)), more];

export const tick = (size, fill = p.teal) => [circle(0, 0, size, fill), stroke(`M${n(-size * 0.43)} ${n(size * 0.02)} L${n(-size * 0.11)} ${n(size * 0.34)} L${n(size * 0.47)} ${n(-size * 0.3)}`, p.white, size * 0.22)];
export const cross = (size, fill = p.coral) => [circle(0, 0, size, fill), stroke(`M${n(-size * 0.34)} ${n(-size * 0.34)} L${n(size * 0.34)} ${n(size * 0.34)} M${n(size * 0.34)} ${n(-size * 0.34)} L${n(-size * 0.34)} ${n(size * 0.34)}`, p.white, size * 0.22)];
export const coin = (size = 46) => group(`scale(${n(size / 46)})`, circle(0, 0, 46, p.gold), circle(0, 0, 34, 'none', { stroke: p.goldDeep, 'stroke-width': 5 }), rect(-9, -9, 18, 18, 3, 'none', { stroke: p.goldDeep, 'stroke-width': 5 }));

/** A speech bubble around (0,0), of that radius, whose tip lies at (tipX, tipY). */
export const bubble = (radius, tipX, tipY, fill = p.white) => {
  const a = Math.atan2(tipY, tipX), left = a - 0.3, right = a + 0.3, r = radius * 0.96;
  return [path(`M${n(Math.cos(left) * r)} ${n(Math.sin(left) * r)} L${n(tipX)} ${n(tipY)} L${n(Math.cos(right) * r)} ${n(Math.sin(right) * r)} Z`, fill), circle(0, 0, radius, fill)];
};

/** An identity card, centred on (0,0), 130 wide. */
export const identityCard = [rect(-65, -43, 130, 86, 12, p.teal), rect(-53, -31, 46, 62, 6, p.tealPale), circle(-30, -10, 12, p.ink), path('M-50 24 C-50 6 -42 4 -30 4 C-18 4 -10 6 -10 24 Z', p.ink), rect(4, -24, 48, 9, 4.5, p.white), rect(4, -6, 48, 9, 4.5, p.white), rect(4, 12, 30, 9, 4.5, p.white)].join('\n');
/** A pin for a place, its point at (0,0). */
export const pin = (fill = p.coral) => [path('M0 0 C-40 -46 -52 -66 -52 -90 C-52 -120 -29 -142 0 -142 C29 -142 52 -120 52 -90 C52 -66 40 -46 0 0 Z', fill), circle(0, -90, 20, p.white)].join('\n');

/** A mission: a plain public building with steps, standing on y=0, about 460 wide. */
export const mission = (lit = 0) => [
  path('M-240 -286 L0 -372 L240 -286 Z', p.inkPale), rect(-226, -290, 452, 26, 6, p.inkMid), rect(-210, -264, 420, 244, 0, p.sandMist),
  ...[-182, -98, 58, 142].map(x => [rect(x, -236, 40, 216, 6, p.white), rect(x - 8, -244, 56, 14, 5, p.inkPale)]),
  rect(-42, -190, 84, 170, 10, p.teal), rect(-30, -178, 60, 158, 6, d.palette.tealMist), rect(-30, -178, 60, 158, 6, p.gold, { opacity: lit }), rect(-2, -178, 4, 158, 0, p.teal),
  circle(0, -318, 20, p.tealPale), rect(-240, -22, 480, 14, 4, p.inkPale), rect(-262, -10, 524, 14, 4, p.inkMid)];

/** Fluffy clouds that drift with time. */
export const clouds = (u, fill = p.white) => [[260, 170, 0.9], [820, 120, 0.7], [1480, 190, 1]].map(([x, y, s], i) => placed(x + u * (8 + 3 * i), y, s, 0, d.cloud(fill)));
