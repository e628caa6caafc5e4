// SPDX-License-Identifier: Apache-2.0
// The welcome film: a traveller walks through one endless panorama of four stations, seen through a round window.
// Everything repeats after `duration`, so the last frame leads into the first.
import * as d from '../drawing.mjs';

import { bump, easeBoth, easeOut, easePop, easeWave, gait, mixColour, mixNumber, pose, span, walkEase, walkSpeed } from '../motion.mjs';
import { picture, width, height } from '../stage.mjs';

const { palette: p, rect, circle, path, stroke, group, faded, at, placed, n } = d;

export const duration = 18;
export const poster = 0;
const scene = duration / 4;      // seconds per station
const spacing = 720;             // distance between two stations
const strideLength = 144;        // five steps from station to station
const bodyScale = 0.8;           // 410 units of the kit's people become 328
const opening = 2.05;            // the film opens with the first scene in place

// --- the way ----------------------------------------------------------------
/** Where the camera is: stations passed, with the walk between u = 3.4 and u = 5.6 of each scene. */
function journey(t) {
  const shifted = t - 3.4, leg = Math.floor(shifted / scene), k = (shifted - leg * scene) / 2.2;
  return { position: leg + walkEase(k), speed: walkSpeed(k) };
}

// --- the traveller ----------------------------------------------------------
function traveller(position, speed, call, touch) {
  const walk = gait(position * spacing / bodyScale, speed);
  let armFront = pose(walk.armFront, [[10, -214], [42, -322]], call);
  armFront = pose(armFront, [[34, -252], [124, -262]], touch);
  const body = d.person({
    skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'short', lean: 2 * speed + touch * 2,
    headAt: [5 + touch * 3, -368 + call * 1.5],
    armBack: [[10, -236], [-70, -200]],
    armFront,
    legBack: walk.legBack, legFront: walk.legFront,
    holdFront: call > 0.05 ? faded(span(call, 0.1, 0.5), placed(armFront[1][0] + 6, armFront[1][1] - 18, 1, -10, rect(-11, -30, 22, 58, 6, p.ink))) : '',
  });
  return group(`scale(${bodyScale})`, [
    group('translate(-122 0) rotate(14) scale(0.78)', d.trolley(p.sandDark, '#96804F')),
    group(`translate(0 ${n(walk.dip)})`, body),
  ]);
}

// --- the stations; (0,0) is where the traveller stops -----------------------
const person = d.person;

function home(u) {
  const wave = Math.sin(u * 2 * Math.PI * 0.9) * bump(u, 0.6, 1.1, 3.6, 4.3);
  return [
    rect(222, -322, 26, 70, 3, p.sandDark),
    rect(86, -216, 200, 216, 6, p.sandMist), path('M62 -206 L178 -312 C183 -316 189 -316 194 -312 L310 -206 Z', p.teal),
    rect(112, -132, 64, 132, 8, p.tealDeep), circle(166, -64, 4, p.gold),
    rect(204, -160, 62, 62, 8, p.gold), stroke('M235 -160 V-98 M204 -129 H266', p.sandMist, 6),
    at(346, 0, d.tree(190, p.green)), at(-262, 0, d.tree(230, p.green)), at(-318, 0, d.tree(160, '#93B19C')),
    group('translate(124 4) scale(0.72)', person({ flip: true, skin: p.skinA, top: p.sandDeep, topBack: p.sandDark, bottom: p.inkMid, hair: 'bun', hairColour: p.hairGrey, garment: 'coat', shoes: p.ink,
      armBack: [[72, -296], [92 + wave * 14, -372 + Math.abs(wave) * 3]], armFront: [[-52, -240], [-44, -180]] })),
  ];
}

function storm(u) {
  const rain = [];
  const wet = bump(u, -0.6, 0.6, 3.2, 4.4);
  for (let i = 0; i < 46; i++) {
    const column = -330 + (i * 0.61803 % 1) * 720, k = ((u * 1.15 + i * 0.7549) % 1 + 1) % 1;
    const x = column - k * 60, y = -470 + k * 520;
    const sheltered = Math.abs(x + 34) < 186 && y > -330;                            // the shield keeps the rain off
    rain.push(faded(wet * (sheltered ? 1 - easeBoth(span(u, 1.0, 1.5)) : 1) * Math.sin(Math.PI * k) * 0.9, stroke(`M${n(x)} ${n(y)} l-6 26`, p.teal, 5)));
  }
  const flash = bump(u, 0.75, 0.82, 0.9, 1.3);
  const sign = easePop(span(u, 0.2, 0.9));
  return [
    at(-40, 0, rect(-290, -190, 120, 190, 6, p.inkPale), rect(-330, -130, 70, 130, 6, p.inkMid), ...[0, 1, 2].map(i => rect(-262, -170 + i * 48, 22, 28, 4, p.inkMist)), ...[0, 1, 2].map(i => rect(-216, -170 + i * 48, 22, 28, 4, p.inkMist))),
    at(0, 0, rect(232, -240, 96, 240, 6, p.inkPale), ...[0, 1, 2, 3].map(i => rect(250, -218 + i * 50, 22, 28, 4, p.inkMist)), ...[0, 1, 2, 3].map(i => rect(290, -218 + i * 50, 22, 28, 4, p.inkMist))),
    sign > 0 ? placed(196, 0, sign * 0.62, 0, d.warningTriangle(86)) : '',
    faded(flash, path('M176 -396 L132 -316 H170 L146 -244 L216 -342 H178 L208 -396 Z', p.gold)),
    rain,
  ];
}
const stormClouds = u => {
  const here = easeBoth(span(u, -0.9, 0.6)) * (1 - easeBoth(span(u, 3.3, 4.6)));
  return here <= 0 ? '' : [
    faded(here, placed(-150 - (1 - here) * 120, -400 + Math.sin(u * 1.2) * 4, 1.3, 0, d.cloud(p.inkMid))),
    faded(here, placed(170 + (1 - here) * 120, -420 + Math.sin(u * 1.2 + 1) * 4, 1.2, 0, d.cloud(p.inkSoft)))];
};
const stormShield = u => {
  const grown = easePop(span(u, 0.95, 1.65)) * (1 - easeBoth(span(u, 3.25, 3.7)));
  return grown <= 0.01 ? '' : [
    placed(-34, -170, grown, 0, faded(0.9, d.shield(196, p.tealPale)), group('', d.shield(196, 'none', { stroke: p.teal, 'stroke-width': 6.4, 'stroke-linejoin': 'round' })))];
};
const stormBubble = u => {
  const k = easePop(span(u, 1.75, 2.3)) * (1 - easeBoth(span(u, 3.5, 3.9)));
  const ring = ((u - 2.1) * 0.9 % 1 + 1) % 1;
  return k <= 0.01 ? '' : placed(126, -330, k, 0,
    u > 2.2 ? faded((1 - ring) * 0.6, circle(0, 0, 62 + ring * 44, 'none', { stroke: p.teal, 'stroke-width': 6 })) : '',
    path('M-58 26 C-70 60 -84 74 -104 84 C-70 88 -40 78 -22 62 Z', p.teal), circle(0, 0, 66, p.teal), group(`rotate(${n(Math.sin(u * 22) * 7 * bump(u, 2.2, 2.3, 2.9, 3.1))})`, at(-1, 2, d.receiver(66, p.white))));
};

function town(u, night) {
  const glow = mixColour(p.tealMist, p.gold, night);
  const house = (x, w, h, colour, columns, rows) => [rect(x, -h, w, h, 6, mixColour(colour, '#1B2A4C', night * 0.5)),
    ...Array.from({ length: columns * rows }, (_, i) => rect(x + 18 + (i % columns) * ((w - 36 - 22) / Math.max(1, columns - 1)), -h + 22 + Math.floor(i / columns) * 50, 22, 28, 4,
      (i * 7 + x) % 3 === 0 ? mixColour(p.tealMist, '#52648A', night) : glow))];
  return [
    house(-330, 110, 210, p.tealMid, 2, 3), house(-212, 84, 140, p.inkPale, 2, 2),
    house(112, 104, 250, p.inkPale, 2, 4), house(222, 100, 180, p.tealMid, 2, 3),
  ];
}
const callWaves = u => [0, 1, 2].map(i => {
  const k = ((u * 0.8 + i / 3) % 1 + 1) % 1, r = 26 + k * 44;
  return faded(Math.sin(Math.PI * k) * bump(u, 1.5, 1.9, 3.0, 3.3), stroke(`M${n(48 + r * 0.82)} ${n(-292 - r * 0.57)} A${n(r)} ${n(r)} 0 0 1 ${n(48 + r * 0.82)} ${n(-292 + r * 0.57)}`, p.white, 6));
});

function station(u) {
  const pressed = span(u, 1.55, 2.1), done = easePop(span(u, 2.55, 3.05)) * (1 - easeBoth(span(u, 3.9, 4.5)));
  const grow = easeBoth(span(u, 1.7, 2.3)) * (1 - easeBoth(span(u, 3.9, 4.5)));
  const card = (x, y, colour) => rect(x, y, 50, 52, 9, colour);
  return [
    rect(-352, -760, 704, 760, 0, p.sandMist), rect(-352, -92, 704, 92, 0, p.sand),
    ...[-300, -80, 140].map(x => path(`M${x} -92 V-236 C${x} -322 ${x + 160} -322 ${x + 160} -236 V-92 Z`, p.tealPale)),
    ...[-190, 30, 250].map(x => [stroke(`M${x} -560 V-418`, p.sandDark, 4), rect(x - 44, -424, 88, 16, 8, p.white)]),
    rect(-352, -4, 704, 8, 0, p.sandDeep),
    // the kiosk
    at(-44, 0, rect(92, -34, 136, 34, 8, p.inkSoft), rect(76, -318, 168, 296, 22, p.ink), rect(88, -304, 144, 262, 12, p.paper),
    rect(88, -304, 144, 46, 12, p.teal), rect(88, -280, 144, 22, 0, p.teal), rect(102, -289, 62, 14, 7, p.white),
    card(104, -244, p.tealPale), card(166, -244, p.sand), card(104, -182, p.sand), card(166, -182, p.tealPale), card(104, -120, p.tealPale), card(166, -120, p.sand),
    pressed > 0 && pressed < 1 ? faded(1 - pressed, circle(122, -210, 8 + easeOut(pressed) * 42, 'none', { stroke: p.teal, 'stroke-width': 6 })) : '',
    grow > 0.01 ? [rect(mixNumber(104, 98, grow), mixNumber(-244, -250, grow), mixNumber(50, 124, grow), mixNumber(52, 196, grow), mixNumber(9, 12, grow), mixColour(p.tealPale, p.white, grow)),
      faded(span(grow, 0.6, 1), rect(112, -92, 96, 9, 4.5, p.inkPale), rect(124, -74, 72, 9, 4.5, p.inkPale), circle(160, -166, 44, p.tealMist))] : '',
    done > 0.01 ? placed(160, -166, done, 0, circle(0, 0, 44, p.teal), stroke('M-19 1 L-5 15 L21 -13', p.white, 11)) : '',
    d.wheelchairUser({ x: 302, y: 6, scale: 0.78, flip: true, skin: p.skinB, top: p.sandDark, sleeve: '#96804F', bottom: p.inkSoft, frame: p.tealDeep, hair: 'bob',
      armFront: [[24, -196], [66, -162]] })),
  ];
}

// --- the window -------------------------------------------------------------
const closeUp = 1.3, settled = 226;   // how near the traveller is, where the ground lies in the window
const windowMiddle = 462, windowScale = 0.94;   // above the subtitle
const skies = ['#CFE4E9', '#B9C4D2', '#C9E0E6', '#E8E4DA'];

export function frame(seconds) {
  const t = (((seconds + opening) % duration) + duration) % duration;
  const { position, speed } = journey(t);
  const wrapped = ((position % 4) + 4) % 4;
  // local clock of scene i: negative while it is still to come, larger than `scene` when it has passed
  const local = i => { let u = t - i * scene; if (u > duration / 2 + 2.5) u -= duration; if (u < -duration / 2 + 1.5) u += duration; return u; };
  const u = [0, 1, 2, 3].map(local);
  const offset = i => { let o = i - wrapped; if (o > 2) o -= 4; if (o < -2) o += 4; return o * spacing; };

  const turn = easeWave(span(u[2], 0.75, 3.75));
  const night = easeWave(span(turn, 0.08, 0.42)) * (1 - easeWave(span(turn, 0.58, 0.92)));
  const from = Math.floor(wrapped) % 4, between = easeBoth(wrapped - Math.floor(wrapped));
  let sky = mixColour(skies[from], skies[(from + 1) % 4], between);
  sky = mixColour(sky, '#24345A', night * 0.92);

  const call = bump(u[2], 1.0, 1.55, 3.0, 3.45), touch = bump(u[3], 1.05, 1.55, 2.1, 2.6);

  const overcast = easeBoth(span(u[1], -0.9, 0.4)) * (1 - easeBoth(span(u[1], 3.4, 4.6)));
  // the sun and the moon on one wheel
  const wheel = turn * 2 * Math.PI, wx = 30, wy = 120;
  const sun = -Math.PI * 0.36 + wheel, moon = sun + Math.PI, reach = 318;
  const wheelItem = (angle, drawing) => at(wx + Math.cos(angle) * reach, wy + Math.sin(angle) * reach, drawing);
  const bodies = [
    faded(1 - overcast * 0.92, wheelItem(sun, [circle(0, 0, 70, p.white, { opacity: 0.35 }), circle(0, 0, 46, mixColour('#F0D9A0', p.gold, 0.5))])),
    night > 0.01 ? wheelItem(moon, path('M-8 -40 A40 40 0 1 0 38 18 A34 34 0 0 1 -8 -40 Z', p.sandMist)) : '',
    ...[[-250, -250, 4], [-150, -330, 3], [-40, -270, 3], [-300, -130, 3], [90, -340, 4], [230, -230, 3], [-190, -180, 2.5], [300, -110, 3]].map(([x, y, r], i) =>
      faded(night * (0.65 + 0.35 * Math.sin(t * 3 + i * 1.7)), circle(x, y, r, p.sandMist))),
  ];

  // far and near hills: their pattern repeats, so the walk closes after one round
  const far = position * spacing * 0.25 % 720, near = position * spacing * 0.5 % 720;
  const dark = (colour, k) => mixColour(colour, '#1B2A4C', night * k);
  const repeat = (shift, drawing) => [-2, -1, 0, 1, 2].map(i => {
  const x = i * 720 - shift;
  return x > -1100 && x < 900 ? at(x, 0, drawing) : '';
});
  const hillsFar = repeat(far, path('M0 20 C60 -30 150 -60 240 -40 C330 -20 380 30 470 6 C560 -20 620 -4 720 20 V260 H0 Z', dark('#AFCBC9', 0.72)));
  const hillsNear = repeat(near, [path('M0 90 C100 40 200 40 300 74 C420 114 560 44 720 90 V300 H0 Z', dark('#9DBFA9', 0.72))]);
  const drift = position * spacing * 0.125 + (position * 0.25 * 360);
  const clouds = repeat(((drift % 720) + 720) % 720, [placed(120, -190, 0.42, 0, d.cloud(dark(p.white, 0.6))), placed(470, -262, 0.56, 0, d.cloud(dark(p.white, 0.6)))]);

  const groundY = 196;
  const ground = [
    rect(-460, groundY - 6, 920, 300, 0, dark('#E4D8BF', 0.55)), rect(-460, groundY - 6, 920, 10, 0, dark('#CDBB98', 0.55)),
    repeat(((position * spacing) % 720 + 720) % 720, [[40, 60, 70], [200, 92, 40], [330, 56, 54], [500, 84, 84], [640, 62, 36]].map(([x, y, w]) => rect(x, groundY + y - 12, w, 9, 4.5, dark('#D3C2A0', 0.55)))),
  ];
  const visible = i => Math.abs(offset(i)) < 412 / closeUp + 372;
  const onGround = (i, ...drawing) => visible(i) ? at(offset(i), groundY, drawing) : '';

  const scenery = [
    rect(-460, -460, 920, 920, 0, sky),
    bodies, clouds, hillsFar, hillsNear,
    at(0, groundY, stormClouds(u[1])),
    onGround(3, station(u[3])),
    ground,
    onGround(0, home(u[0])), onGround(1, storm(u[1])), onGround(2, town(u[2], night)),
    at(0, groundY + 26, [
      at(offset(1), 0, stormShield(u[1])),
    ]),
  ];
  const front = at(0, groundY + 26, [
    path('M-130 0 C-130 -10 90 -10 90 0 C90 10 -130 10 -130 0 Z', p.ink, { opacity: 0.12 }),
    at(-20, 0, traveller(position, speed, call, touch)),
    at(-20, -6, callWaves(u[2])),
    at(offset(1), 0, stormBubble(u[1])),
  ]);

  // the ring: a day in the third scene, sixty seconds in the fourth
  const ringRadius = 412 + 34, around = 2 * Math.PI * ringRadius;
  const day = turn, minute = easeBoth(span(u[3], 1.6, 2.75));
  const arc = (share, opacity) => share <= 0.001 ? '' : faded(opacity, share >= 0.999 ? circle(0, 0, ringRadius, 'none', { stroke: p.teal, 'stroke-width': 10 })
    : stroke(`M0 ${-ringRadius} A${ringRadius} ${ringRadius} 0 ${share > 0.5 ? 1 : 0} 1 ${n(Math.sin(share * 2 * Math.PI) * ringRadius)} ${n(-Math.cos(share * 2 * Math.PI) * ringRadius)}`, p.teal, 10));
  const ticks = bump(u[2], 0.5, 1.0, 3.6, 4.0);
  const ring = [
    circle(0, 0, ringRadius, 'none', { stroke: p.sand, 'stroke-width': 10 }),
    arc(day, 1 - easeBoth(span(u[2], 3.75, 4.3))), arc(minute, 1 - easeBoth(span(u[3], 3.6, 4.2))),
    ticks > 0.01 ? faded(ticks, Array.from({ length: 24 }, (_, i) => { const a = i * Math.PI / 12, long = i % 6 === 0; return stroke(`M${n(Math.sin(a) * (ringRadius + 20))} ${n(-Math.cos(a) * (ringRadius + 20))} L${n(Math.sin(a) * (ringRadius + (long ? 40 : 30)))} ${n(-Math.cos(a) * (ringRadius + (long ? 40 : 30)))}`, long ? p.teal : p.sandDeep, 5); })) : '',
  ];

  // the plane goes out and comes back along the ring
  const flight = span(u[0], -0.2, 4.6), flown = mixNumber(-100, 100, flight), a = flown * Math.PI / 180, pr = ringRadius;
  const planeShown = bump(u[0], -0.1, 0.4, 4.0, 4.5);
  const plane = planeShown > 0.005 ? faded(planeShown, placed(Math.sin(a) * pr, -Math.cos(a) * pr, 0.62, flown + 90,
    path('M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z', p.teal, { stroke: p.paper, 'stroke-width': 14, 'stroke-linejoin': 'round' }),
    path('M0 -92 C14 -92 24 -72 24 -48 V-18 L112 34 V62 L24 40 V84 L48 104 V122 L0 110 L-48 122 V104 L-24 84 V40 L-112 62 V34 L-24 -18 V-48 C-24 -72 -14 -92 0 -92 Z', p.teal))) : '';

  return picture(
    rect(0, 0, width, height, 0, p.paper),
    '<defs><clipPath id="window"><circle cx="0" cy="0" r="412"/></clipPath></defs>',
    placed(width / 2, windowMiddle, windowScale, 0,
      ring,
      `<g clip-path="url(#window)">${group(`translate(0 ${settled}) scale(${closeUp}) translate(0 -196)`, scenery, front)}</g>`,
      plane));
}
