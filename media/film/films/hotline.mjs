// SPDX-License-Identifier: Apache-2.0
// What the hotline is for: one number day and night, what to say, a second number, who comes in.
import * as d from '../drawing.mjs';
import { bump, easeBoth, easeWave, mixColour, mixNumber, span } from '../motion.mjs';
import { bubble, caller, clouds, foot, full, houses, identityCard, pin, popped, ringing, shadow, story, tick } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, wheelchairUser, n } = d;
const traveller = { skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'short', behind: [rect(-98, -306, 66, 130, 24, p.coral), rect(-92, -240, 36, 46, 12, '#B9472E')] };

/** Day and night over a town: `turn` goes from one noon to the next. */
function town(turn) {
  const dark = easeWave(span(turn, 0.12, 0.42)) * (1 - easeWave(span(turn, 0.62, 0.92))), angle = -Math.PI / 2 + turn * 2 * Math.PI;
  const orbit = (a, drawing) => at(960 + Math.cos(a) * 760, 760 + Math.sin(a) * 560, drawing);
  return [
    full(mixColour('#D3E6EA', '#2E3D66', dark)),
    ...[[210, 180], [520, 300], [760, 130], [1180, 210], [1480, 120], [1760, 290]].map(([x, y]) => faded(dark, circle(x, y, 5, p.sandMist))),
    orbit(angle, [circle(0, 0, 96, p.white, { opacity: 0.35 }), circle(0, 0, 66, p.gold)]),
    orbit(angle + Math.PI, path('M-12 -62 A62 62 0 1 0 58 28 A52 52 0 0 1 -12 -62 Z', p.sandMist)),
    at(0, foot - 20, houses(-40, [[220, 250], [180, 340], [260, 220], [200, 300], [240, 240], [190, 360], [250, 270], [210, 320], [240, 230]], mixColour(p.tealPale, '#22305A', dark), mixColour(p.white, p.gold, dark))),
    rect(0, foot - 24, 1920, 300, 0, mixColour(p.sand, '#3F5078', dark)), rect(0, foot - 28, 1920, 12, 0, mixColour(p.sandDeep, '#51648A', dark)),
  ];
}

const dialling = u => [
  town(0.03 + u * 0.004), shadow(700, foot, 140), caller({ ...traveller, x: 700, y: foot - 8, scale: 1.25, call: easeBoth(span(u, 0.6, 1.3)) }),
  faded(span(u, 1.5, 1.9), at(808, 392, ringing(u))),
  popped(u, 1.8, 1210, 470, 1, circle(0, 0, 190, p.teal), group(`rotate(${n(Math.sin(u * 20) * 6 * bump(u, 2.2, 2.4, 3.2, 3.4))})`, at(-2, 4, d.receiver(190, p.white)))),
];

/** Two who answer, side by side at one desk. */
const desk = [
    rect(620, 620, 680, 34, 14, p.sandDeep), rect(660, 654, 600, 160, 0, p.sandDark), rect(660, 654, 600, 14, 0, p.ink, { opacity: 0.12 }),
    group('', ...[[810, p.skinA, p.tealDeep, p.tealDeep, 'bob', p.hairBrown, 1], [1110, p.skinB, p.sandMist, p.sandDeep, 'short', p.hairInk, -1]].map(([x, skin, shirt, back, hair, hairColour, side]) =>
      group(`translate(${x} 0)`, group(`scale(${side} 1)`, group('translate(0 778)', group('scale(1.15)', path('M-52 -138 V-210 C-52 -240 -32 -250 -10 -252 H14 C36 -250 52 -240 52 -210 V-138 Z', shirt), stroke('M2 -244 L4 -262', skin, 27), at(5, -292, d.head({ skin, hair, hairColour })),
        stroke('M-30 -318 C-20 -344 34 -344 42 -316', p.ink, 8), rect(-40, -306, 20, 34, 9, p.ink), stroke('M-28 -272 C-20 -252 6 -252 26 -262', p.ink, 6), circle(30, -264, 7, p.ink), d.limb([[30, -226], [60, -172], [92, -150]], back, 28), circle(94, -148, 14, skin))))))),
    rect(900, 560, 120, 66, 10, p.ink), rect(910, 570, 100, 46, 6, p.tealPale), rect(950, 622, 20, 10, 0, p.ink),
];

function dayAndNight(u) {
  const turn = easeBoth(span(u, 0.3, 5));
  return [
    town(turn), shadow(960, foot + 4, 420, p.ink),
    desk,
    faded(span(u, 0.6, 1), at(1240, 470, ringing(u, p.white))), faded(span(u, 0.6, 1), group('translate(680 470) scale(-1 1)', ringing(u + 0.5, p.white))),
  ];
}

const saying = u => [
  full(p.tealMist), clouds(u), rect(0, foot - 24, 1920, 300, 0, p.sand), rect(0, foot - 28, 1920, 12, 0, p.sandDeep),
  shadow(960, foot, 140), caller({ ...traveller, x: 960, y: foot - 8, scale: 1.25, call: 1 }),
  popped(u, 0.5, 560, 420, 1, bubble(132, 260, 60), group('scale(1.35)', identityCard)),
  popped(u, 1.6, 470, 680, 1, bubble(112, 330, -150), at(0, 62, group('scale(0.86)', pin()))),
  popped(u, 2.8, 1390, 430, 1, bubble(132, -280, 30), at(0, 62, d.warningTriangle(70))),
  popped(u, 4.0, 1480, 690, 1, bubble(112, -370, -180), group('translate(0 84)', rect(-26, -70, 52, 74, 12, p.ink), group('translate(0 -62)', d.limb([[0, 0], [0, -24]], p.skinA, 48), group('scale(1.2)', [-30, -10, 12, 34].map(a => d.limb([[0, -28], [Math.sin(a * Math.PI / 180) * 46, -28 - Math.cos(a * Math.PI / 180) * 46]], p.skinA, 13)).join(''), d.limb([[14, -12], [40, -34]], p.skinA, 13))))),
];

function second(u) {
  const along = k => `M560 540 C760 ${k * 200 + 340} 1040 ${k * 200 + 340} 1220 500`;
  const first = bump(u, 0.5, 0.9, 1.6, 2), other = easeBoth(span(u, 2, 2.6));
  return [
    full(p.tealMist), rect(0, foot - 24, 1920, 300, 0, p.sand), rect(0, foot - 28, 1920, 12, 0, p.sandDeep),
    placed(440, 560, 1.25, 0, d.smartphone(p.tealMist, [circle(0, -40, 50, p.teal), at(-1, -38, d.receiver(52, p.white)), rect(-50, 60, 100, 16, 8, other > 0 ? p.inkPale : p.teal), rect(-50, 92, 100, 16, 8, other > 0 ? p.teal : p.inkPale)].join('\n'))),
    faded(first, stroke(along(-0.4), p.inkMid, 9, { 'stroke-dasharray': '2 30' }), placed(905, 300, 1, 0, circle(0, 0, 40, p.inkPale), stroke('M-14 -14 L14 14 M14 -14 L-14 14', p.white, 10))),
    faded(other, stroke(along(0.2), p.teal, 9, { 'stroke-dasharray': '2 30', 'stroke-dashoffset': n(-u * 50) })),
    popped(u, 2.6, 1440, foot + 8, 1, group('scale(1.1) translate(-960 -820)', shadow(960, 824, 420), desk)), popped(u, 3.4, 1790, 330, 1, tick(62)),
  ];
}

export const poster = 3;
export const { duration, frame } = story([5, dialling], [5.5, dayAndNight], [6.5, saying], [5.5, second]);
