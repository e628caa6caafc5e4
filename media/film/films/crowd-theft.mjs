// SPDX-License-Identifier: Apache-2.0
// In a crowd: bag in front, little cash, nothing shown; robbed, life comes first.
import * as d from '../drawing.mjs';
import { easeBoth, easeOut, gait, mixNumber, pose, span, walkEase, walkSpeed } from '../motion.mjs';
import { caller, coin, cross, foot, full, night, openHand, popped, ringing, room, shadow, story, street, tick, walker } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, n } = d;
const traveller = { skin: p.skinA, top: p.teal, topBack: p.tealDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'bob', hairColour: p.hairInk };
const bagBehind = [rect(-104, -306, 70, 142, 26, p.coral), rect(-98, -234, 38, 52, 12, '#B9472E')];
const bagInFront = group('', stroke('M-18 -316 C10 -290 30 -276 34 -262', '#B9472E', 10), rect(6, -282, 74, 122, 24, p.coral), rect(22, -216, 46, 44, 12, '#B9472E'));

/** Stalls under lanterns, and people who come and go. */
function market(u) {
  const passer = (who, start, pace, y, scale, flip) => { const x = ((start + (flip ? -1 : 1) * pace * u) % 2300 + 2300) % 2300 - 190; return [shadow(x, y + 6, 90 * scale), walker({ ...who, x, y, scale, flip, distance: pace * u, speed: 0.7 })]; };
  return [
    full(p.sandMist), ...[[90, p.teal], [700, p.coral], [1310, p.gold]].map(([x, colour]) => [rect(x, 330, 500, foot - 350, 0, p.sand), rect(x - 10, foot - 170, 520, 30, 8, p.sandDark), rect(x, foot - 140, 500, 124, 0, p.sandDeep),
      path(`M${x - 30} 250 H${x + 530} V330 ${[0, 1, 2, 3, 4, 5, 6].map(i => `C${x + 530 - i * 80} 372 ${x + 450 - i * 80} 372 ${x + 450 - i * 80} 330`).join(' ')} Z`, colour), ...[0, 1, 2, 3, 4].map(i => circle(x + 70 + i * 90, foot - 196, 34, [p.gold, p.green, p.coral][(i + x) % 3]))]),
    rect(0, foot - 24, 1920, 300, 0, p.sandDeep), rect(0, foot - 28, 1920, 12, 0, p.sandDark, { opacity: 0.5 }),
    passer({ skin: p.skinB, top: p.inkMid, topBack: p.inkSoft, bottom: p.inkSoft, hair: 'crop', shoes: p.ink }, 300, 92, foot - 34, 0.98, false),
    passer({ skin: p.skinA, top: p.sandDark, topBack: '#96784F', bottom: p.ink, hair: 'bun', hairColour: p.hairGrey, garment: 'coat', shoes: p.ink }, 1500, 76, foot - 30, 0.98, true),
    passer({ skin: p.skinC, top: p.green, topBack: p.greenDeep, bottom: p.ink, hair: 'short', shoes: p.ink }, 2000, 84, foot - 36, 0.95, true),
  ];
}

function crowded(u) {
  const reach = easeBoth(span(u, 1.8, 3.2));
  return [market(u), shadow(960, foot + 8, 130),
    person({ ...traveller, x: 1000, y: foot + 2, scale: 1.22, behind: bagBehind, armBack: [[70, -250], [96, -290]] }),
    faded(span(u, 1.5, 2), d.limb([[mixNumber(430, 560, reach), 1140], [mixNumber(600, 730, reach), 720], [mixNumber(740, 868, reach), 600]], p.ink, 62), circle(mixNumber(740, 868, reach), 600, 30, p.inkSoft)),
    popped(u, 3.3, 880, 400, 1, d.warningTriangle(74))];
}

function inFront(u) {
  const turn = easeBoth(span(u, 0.7, 1.7));
  return [market(u + 4.5), shadow(960, foot + 8, 130),
    person({ ...traveller, x: 1000, y: foot + 2, scale: 1.22, behind: faded(1 - span(turn, 0.3, 0.6), bagBehind), holdFront: faded(span(turn, 0.4, 0.8), bagInFront),
      armFront: pose([[-50, -240], [-46, -172]], [[-22, -206], [40, -214]], turn), armBack: pose([[70, -250], [96, -290]], [[74, -236], [64, -190]], turn) }),
    popped(u, 1.9, 1190, 380, 1, tick(72))];
}

function little(u) {
  const away = i => easeBoth(span(u, 1 + i * 0.5, 1.9 + i * 0.5));
  return [
    room(p.tealMist, p.sandDeep),
    shadow(700, foot - 4, 240), at(700, 640, path('M-220 -30 C-220 -66 -196 -90 -160 -90 H160 C196 -90 220 -66 220 -30 V90 C220 122 198 144 166 144 H-166 C-198 144 -220 122 -220 90 Z', p.sandDark),
      placed(-40, mixNumber(-250, -110, away(0)), 1, -6, rect(-110, -60, 220, 120, 12, p.greenPale), circle(0, 0, 32, p.green)), path('M-220 0 H220 V90 C220 122 198 144 166 144 H-166 C-198 144 -220 122 -220 90 Z', '#96784F'), rect(120, 36, 130, 62, 31, p.sandDark), circle(170, 67, 14, p.sandMist)),
    shadow(1260, foot - 4, 230),
    ...[[1120, 330, 0], [1400, 330, 1]].map(([x, y, i]) => placed(mixNumber(x, 1260, away(i + 1)), mixNumber(y, 640, away(i + 1)), mixNumber(1, 0.6, away(i + 1)), 0, i
      ? [stroke('M-54 -60 C-60 30 60 30 54 -60', p.gold, 12), path('M0 0 L28 26 L0 66 L-28 26 Z', p.tealMid)]
      : [rect(-24, -92, 48, 184, 14, p.inkSoft), circle(0, 0, 56, p.gold), circle(0, 0, 42, p.white), stroke('M0 -24 V0 H18', p.ink, 7)])),
    at(1260, foot - 10, rect(-190, -250, 380, 250, 44, p.coral), stroke('M-80 -250 C-80 -330 80 -330 80 -250', '#B9472E', 18), rect(-150, -140, 300, 110, 26, '#B9472E'), stroke('M-120 -172 H120', p.sandMist, 8, { 'stroke-dasharray': '4 14' })),
    popped(u, 3, 1450, 500, 1, tick(62)),
  ];
}

function lifeFirst(u) {
  const back = easeOut(span(u, 0.4, 1.5)), k = span(u, 2.2, 4), x = mixNumber(1010, 1060, back) + 250 * walkEase(k), speed = walkSpeed(k), call = easeBoth(span(u, 4, 4.7));
  const up = back * (1 - span(u, 2, 2.4));
  const hands = pose([[-50, -240], [-46, -172]], [[-76, -230], [-104, -318]], up), other = pose([[44, -240], [52, -176]], [[20, -236], [-30, -326]], up);
  return [
    street(night), path('M470 210 L180 830 H1060 L770 210 Z', p.sand, { opacity: 0.2 }), ellipse(620, foot + 10, 440, 40, p.sand, { opacity: 0.35 }),
    rect(392, 180, 20, 640, 8, p.ink), stroke('M402 190 C402 130 500 130 610 150', p.ink, 16), path('M540 150 H700 L684 206 H556 Z', p.ink), rect(574, 204, 92, 22, 11, p.sandMist),
    group(`translate(640 ${foot - 8}) rotate(-4)`, path('M-70 -6 C-70 -18 -62 -26 -50 -26 H52 C64 -26 72 -18 72 -6 V24 C72 34 66 40 56 40 H-54 C-64 40 -70 34 -70 24 Z', p.sandDark), rect(-34, -44, 78, 40, 5, p.greenPale), path('M-70 0 H72 V24 C72 34 66 40 56 40 H-54 C-64 40 -70 34 -70 24 Z', '#96784F')),
    path(`M0 ${foot + 40} L260 ${foot - 6} C300 ${foot - 16} 330 ${foot - 16} 350 ${foot - 2} C360 ${foot + 8} 340 ${foot + 16} 320 ${foot + 18} L0 1020 Z`, p.ink, { opacity: n(0.7 * (1 - span(u, 2.2, 3.2))) }),
    shadow(x, foot + 6, 120, p.ink),
    speed > 0.01 || call > 0.01 || u > 4 ? caller({ ...traveller, x, y: foot, scale: 1.2, call, ...(speed > 0.01 ? stepping(x, speed) : {}) })
      : person({ ...traveller, x, y: foot, scale: 1.2, flip: false, lean: 4 * back, armFront: hands, armBack: other, over: up > 0.7 ? [openHand(-104, -318, p.skinA), openHand(-30, -326, p.skinA)].join('') : '' }),
    faded(span(u, 4.7, 5.1), at(x + 104, 402, ringing(u, p.sandMist))),
  ];
}
function stepping(x, speed) {
  const { legBack, legFront } = gait((x - 1060) / 1.2, speed);
  return { legBack, legFront, lean: 2 * speed };
}

export const poster = 7.3;
export const { duration, frame } = story([4.6, crowded], [4.4, inFront], [4.6, little], [6.4, lifeFirst]);
