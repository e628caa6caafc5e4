// SPDX-License-Identifier: Apache-2.0
// The earth shakes by the sea: uphill and inland at once, stay there, tell the family.
import * as d from '../drawing.mjs';
import { bump, easeBoth, mixNumber, span, walkEase, walkSpeed } from '../motion.mjs';
import { bubble, caller, clouds, foot, full, popped, ringing, shadow, story, tick, walker } from '../stage.mjs';

const { palette: p, rect, circle, ellipse, path, stroke, group, faded, at, placed, person, n } = d;
const mother = { skin: p.skinA, top: p.gold, topBack: p.goldDeep, bottom: p.ink, shoes: p.inkSoft, hair: 'long' };
const father = { skin: p.skinB, top: p.ink, topBack: p.inkSoft, bottom: p.inkMid, shoes: p.ink, hair: 'crop' };
const child = { skin: p.skinA, top: p.coral, topBack: '#B9472E', bottom: p.inkSoft, shoes: p.ink, hair: 'bob', headAt: [5, -372] };

/** A wave that rolls on to the right: its crest at x, so high over y. */
const wave = (x, y, height, colour, foam = p.white) => at(x, y,
  path(`M-1900 0 V${n(-height * 0.3)} C-1300 ${n(-height * 0.35)} -700 ${n(-height * 0.4)} -420 ${n(-height * 0.62)} C-260 ${n(-height * 0.86)} -120 ${n(-height)} 0 ${n(-height * 0.94)} C78 ${n(-height * 0.88)} 104 ${n(-height * 0.66)} 62 ${n(-height * 0.5)} C120 ${n(-height * 0.36)} 240 ${n(-height * 0.12)} 420 0 H3000 V700 H-1900 Z`, colour),
  stroke(`M-420 ${n(-height * 0.62)} C-260 ${n(-height * 0.86)} -120 ${n(-height)} 0 ${n(-height * 0.94)} C78 ${n(-height * 0.88)} 104 ${n(-height * 0.66)} 62 ${n(-height * 0.5)}`, foam, 11));

function shaking(u) {
  const force = bump(u, 0.7, 1.2, 3.8, 4.6), shake = Math.sin(u * 31) * 9 * force, tilt = Math.sin(u * 27) * 0.9 * force;
  const cup = Math.sin(u * 24) * 16 * force;
  return [
    full(p.tealMist), circle(1540, 240, 80, p.sand), clouds(u),
    path('M0 520 H1920 V760 H0 Z', p.tealMid), ...[0, 1, 2, 3].map(i => stroke(`M${150 + i * 470} ${590 + (i % 2) * 50} c40 -26 80 -26 120 0 c34 20 60 20 90 0`, p.tealPale, 9)),
    path('M0 700 C400 660 900 720 1920 670 V1080 H0 Z', p.sand),
    group(`translate(${n(shake)} 0)`,
      group(`translate(430 ${foot - 40}) rotate(${n(tilt)})`, rect(-210, -250, 420, 250, 8, p.white), path('M-260 -240 L0 -400 L260 -240 Z', p.teal), rect(-40, -150, 90, 150, 8, p.tealDeep), rect(-170, -190, 90, 80, 8, p.tealPale), rect(90, -190, 90, 80, 8, p.tealPale),
        faded(force, stroke('M-100 -20 L-84 -64 L-110 -92 L-92 -130', p.inkMid, 6))),
      group(`translate(1560 ${foot - 30}) rotate(${n(-tilt * 3)})`, path('M-14 0 C-26 -150 -14 -280 30 -380 L56 -370 C18 -280 10 -140 18 0 Z', p.sandDark),
        ...[[-190, 10], [-150, 90], [-60, -110], [110, -100], [190, 0], [160, 90]].map(([x, y]) => path(`M44 -376 Q${44 + x * 0.5} ${-376 + y * 0.5 - 60} ${44 + x} ${-376 + y} Q${44 + x * 0.5} ${-376 + y * 0.5} 44 -376 Z`, p.green))),
      placed(930, foot - 6, 1, 0, rect(-120, -120, 240, 18, 8, p.sandDark), rect(-96, -104, 16, 104, 4, p.sandDark), rect(80, -104, 16, 104, 4, p.sandDark), placed(40 + cup, -122, 1, cup, path('M-24 -54 H24 L16 0 H-16 Z', p.white)))),
    shadow(1170, foot + 4, 120), shadow(1300, foot + 4, 70),
    person({ ...mother, x: 1170 + shake * 0.4, y: foot - 4, scale: 1.1, lean: tilt * 2, armBack: [[66, -232], [104, -196]], armFront: [[-70, -250], [-96, -210]] }),
    person({ ...child, x: 1304 + shake * 0.4, y: foot - 4, scale: 0.66, flip: true, lean: -tilt * 2, armBack: [[66, -270], [106, -310]] }),
    faded(force, stroke(`M120 ${foot + 30} l60 -16 l40 24 l70 -20 M690 ${foot + 40} l50 -22 l50 26 l60 -14`, p.sandDark, 8)),
  ];
}

const hillTop = x => mixNumber(foot + 20, 430, span(x, 560, 1760) ** 0.9);
function uphill(u) {
  const k = span(u, -0.4, 5.4), walked = 620 * walkEase(k), speed = walkSpeed(k), going = walked + 640;
  const climber = (who, offset, scale) => walker({ ...who, distance: walked + offset, speed, scale, x: going + offset, y: hillTop(going + offset) + 6, lean: 5 });
  return [
    full(p.tealMist), circle(300, 220, 80, p.sand), clouds(u),
    wave(120 + u * 24, 690, 190, p.tealPale), wave(-120 + u * 46, 790, 220, p.tealMid), wave(-420 + u * 66, 900, 240, p.teal),
    path(`M380 1080 C480 930 540 860 640 ${n(hillTop(640))} C900 690 1300 560 1760 424 C1820 410 1880 404 1920 404 V1080 Z`, p.greenPale),
    at(1330, 560, d.tree(220, p.green)), at(1700, 446, d.tree(190, '#93B19C')),
    path(`M470 1080 C560 900 640 ${foot + 30} 720 ${foot - 10} C1000 700 1400 560 1920 440 V600 C1500 700 1100 820 900 1080 Z`, p.sand),
    rect(1552, 320, 18, 260, 8, p.inkSoft), at(1560, 300, rect(-92, -74, 184, 148, 20, p.teal), stroke('M-44 36 L40 -36', p.white, 18), stroke('M-12 -40 H44 V14', p.white, 18)),
    climber(father, 190, 1), climber(child, 96, 0.62), climber(mother, 0, 0.98),
  ];
}

function waiting(u) {
  return [
    full('#D5E2E6'), clouds(u, p.white),
    wave(300 + u * 60, 620, 150, p.tealPale), wave(-80 + u * 74, 720, 210, p.tealMid), wave(-560 + u * 90, 850, 300, p.teal),
    path('M1020 1080 C1060 820 1160 640 1320 600 C1500 560 1760 560 1920 560 V1080 Z', p.green), path('M1100 1080 C1140 860 1230 700 1380 664 C1540 630 1780 636 1920 636 V1080 Z', p.greenPale),
    at(1850, 640, d.tree(260, p.greenDeep)), ellipse(1560, 690, 230, 16, p.greenDeep, { opacity: 0.5 }),
    person({ ...father, x: 1470, y: 684, scale: 0.82, flip: true, armBack: [[64, -240], [92, -206]] }), person({ ...mother, x: 1640, y: 690, scale: 0.8, flip: true, armFront: [[-62, -236], [-84, -180]] }),
    person({ ...child, x: 1556, y: 694, scale: 0.52, flip: true, armBack: [[66, -280], [96, -322]], armFront: [[-60, -270], [-96, -300]] }),
    popped(u, 3.2, 1240, 360, 1, bubble(112, 190, 130), stroke('M-56 10 H56 M20 -22 L56 10 L20 42', p.inkPale, 15), stroke('M-48 -56 L52 64', p.coral, 15)),
  ];
}

function telling(u) {
  return [
    full(p.tealMist), circle(1500, 300, 90, p.sand), clouds(u),
    path('M0 660 C500 560 1200 620 1920 560 V1080 H0 Z', p.greenPale), path(`M0 ${foot - 40} C600 ${foot - 90} 1300 ${foot - 50} 1920 ${foot - 90} V1080 H0 Z`, p.green), at(240, foot - 40, d.tree(300, p.greenDeep)),
    shadow(700, foot - 4, 120, p.greenDeep), caller({ ...father, x: 700, y: foot - 8, scale: 1.15, call: easeBoth(span(u, 0.3, 0.9)) }),
    shadow(520, foot - 4, 100, p.greenDeep), person({ ...mother, x: 520, y: foot - 6, scale: 1.12, armBack: [[62, -238], [70, -190]] }), person({ ...child, x: 610, y: foot + 2, scale: 0.66 }),
    faded(span(u, 1, 1.4), at(800, 404, ringing(u))),
    popped(u, 1.6, 1250, 470, 1, bubble(190, -300, 30),
      group('translate(-52 150)', group('scale(0.8)', path('M-110 0 C-110 -80 -70 -110 -4 -110 C62 -110 100 -80 100 0 Z', p.inkMid), at(0, -160, d.head({ skin: p.skinB, hair: 'bun', hairColour: p.hairGrey })))), group('translate(76 150)', group('scale(0.8)', path('M-100 0 C-100 -80 -66 -104 0 -104 C66 -104 100 -80 100 0 Z', p.sandDark), at(0, -154, d.head({ skin: p.skinA, hair: 'crop', hairColour: p.hairGrey }))))),
    popped(u, 2.5, 1390, 340, 1, d.heart(90, p.coral)),
  ];
}

export const poster = 9.4;
export const { duration, frame } = story([5.5, shaking], [6, uphill], [6, waiting], [4.5, telling]);
