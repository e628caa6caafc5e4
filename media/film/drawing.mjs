// SPDX-License-Identifier: Apache-2.0
// The drawing kit: the palette, primitive shapes, people and props that the
// illustrations and the welcome film share. Everything is returned as SVG text
// that stays inside SVG Tiny 1.2 (no style sheets, filters, masks or clips).

export const palette = {
  paper: '#F7F5F0', white: '#FFFFFF',
  ink: '#14213D', inkSoft: '#3B4A6B', inkMid: '#6E7C96', inkPale: '#B4BDCB', inkMist: '#DCE2E8',
  teal: '#0B6E8F', tealDeep: '#085570', tealMid: '#6FAABC', tealPale: '#BCD8DF', tealMist: '#E1EDEE',
  sand: '#E9DFCB', sandDeep: '#D3C1A0', sandDark: '#B49D77', sandMist: '#F2ECDF',
  coral: '#D9583B', gold: '#E0B25A', goldDeep: '#C0924A', passport: '#7B2636', passportDeep: '#641D2B',
  green: '#7FA08A', greenPale: '#B9CDBB', greenDeep: '#5C8170',
  skinA: '#EBC6A4', skinB: '#D9A67C', skinC: '#A8724E',
  hairInk: '#1F2A44', hairBrown: '#5B4236', hairGrey: '#C3C6CC',
};
const p = palette;

/** A number with at most two decimals. */
export const n = value => String(Math.round(value * 100) / 100);
const text = attributes => Object.entries(attributes)
  .filter(([, value]) => value !== undefined && value !== null)
  .map(([key, value]) => ` ${key}="${typeof value === 'number' ? n(value) : value}"`).join('');

export const rect = (x, y, width, height, radius, fill, more = {}) =>
  `<rect${text({ x, y, width, height, rx: radius || undefined, ry: radius || undefined, fill, ...more })}/>`;
export const circle = (cx, cy, r, fill, more = {}) => `<circle${text({ cx, cy, r, fill, ...more })}/>`;
export const ellipse = (cx, cy, rx, ry, fill, more = {}) => `<ellipse${text({ cx, cy, rx, ry, fill, ...more })}/>`;
export const path = (d, fill, more = {}) => `<path${text({ d, fill, ...more })}/>`;
export const stroke = (d, colour, width, more = {}) => `<path${text({
  d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...more })}/>`;
export const group = (transform, ...children) => transform
  ? `<g transform="${transform}">\n${children.flat(9).filter(Boolean).join('\n')}\n</g>` : children.flat(9).filter(Boolean).join('\n');
export const faded = (opacity, ...children) =>
  opacity <= 0.002 ? '' : opacity >= 0.998 ? group('', ...children)
    : `<g opacity="${Math.round(opacity * 1000) / 1000}">\n${children.flat(9).filter(Boolean).join('\n')}\n</g>`;
export const at = (x, y, ...children) => group(`translate(${n(x)} ${n(y)})`, ...children);
export const placed = (x, y, scale, angle, ...children) =>
  group(`translate(${n(x)} ${n(y)}) rotate(${n(angle)}) scale(${Math.round(scale * 10000) / 10000})`, ...children);
export const mirrored = (...children) => group('scale(-1 1)', ...children);

/** A bent limb: a round stroke whose joint is softened. */
export function limb(points, colour, width) {
  const [a, b, c] = points;
  if (!c) return stroke(`M${n(a[0])} ${n(a[1])} L${n(b[0])} ${n(b[1])}`, colour, width);
  const toward = (from, to, part) => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  const s = toward(b, a, 0.38), e = toward(b, c, 0.38);
  return stroke(`M${n(a[0])} ${n(a[1])} L${n(s[0])} ${n(s[1])} Q${n(b[0])} ${n(b[1])} ${n(e[0])} ${n(e[1])} L${n(c[0])} ${n(c[1])}`, colour, width);
}

const hairShapes = {
  short: 'M-38 4 C-40 -22 -22 -40 2 -40 C22 -40 36 -28 38 -12 C26 -12 10 -16 -4 -22 C-8 -12 -14 -4 -20 0 C-20 8 -22 16 -27 22 C-34 18 -38 12 -38 4 Z',
  crop: 'M-37 0 C-40 -24 -22 -41 2 -40 C22 -39 35 -27 36 -14 C18 -20 -4 -20 -18 -10 C-20 -2 -22 6 -26 14 C-33 12 -37 6 -37 0 Z',
  bob: 'M-38 0 C-40 -24 -22 -42 2 -41 C22 -40 36 -28 38 -10 C24 -12 8 -16 -6 -24 C-8 -10 -12 -2 -14 6 C-12 20 -14 30 -16 40 C-32 42 -44 36 -43 22 C-42 14 -38 8 -38 0 Z',
  long: 'M-38 0 C-40 -24 -22 -42 2 -41 C22 -40 36 -28 38 -10 C24 -12 8 -16 -6 -24 C-8 -10 -12 -2 -14 6 C-12 30 -14 56 -20 74 C-38 78 -54 68 -52 46 C-50 26 -39 16 -38 0 Z',
  bun: 'M-38 0 C-40 -24 -22 -41 2 -40 C22 -39 36 -28 37 -12 C22 -14 6 -18 -8 -24 C-10 -10 -14 0 -22 6 C-22 12 -24 18 -28 22 C-34 16 -38 8 -38 0 Z',
  bald: 'M-37 2 C-37 -8 -34 -14 -28 -16 C-24 -10 -22 0 -24 10 C-24 14 -25 18 -28 21 C-34 16 -37 8 -37 2 Z',
};

/** A head around (0,0), looking to the right. */
export function head(o = {}) {
  const { skin = p.skinA, hair = 'short', hairColour = p.hairInk, cap } = o;
  return [
    hair === 'bun' ? circle(-33, -27, 17, hairColour) : '',
    circle(0, 0, 37, skin),
    path(hairShapes[hair], hairColour),
    cap ? path('M-39 -8 C-39 -34 -20 -46 2 -46 C24 -46 38 -32 39 -12 L62 -8 C66 -7 66 -1 62 -1 H-34 C-37 -1 -39 -4 -39 -8 Z', cap) : '',
  ].join('\n');
}

/**
 * A standing person, feet at (0,0), about 410 high, looking to the right.
 * Arms and legs are [joint, end] in the person's own coordinates.
 */
export function person(o = {}) {
  const {
    x = 0, y = 0, scale = 1, flip = false, lean = 0, skin = p.skinA, top = p.teal, topBack, bottom = p.ink, shoes = p.inkSoft,
    headAt = [5, -368], garment = 'shirt', shortSleeves = false,
    armBack = [[44, -240], [52, -176]], armFront = [[-50, -240], [-46, -172]],
    legBack = [[20, -95], [22, -16]], legFront = [[-20, -95], [-20, -16]],
    holdBack = '', holdFront = '', behind = '', over = '',
  } = o;
  const shade = topBack ?? top;
  const shoe = ([fx, fy]) => path(
    `M${n(fx - 22)} ${n(fy - 12)} H${n(fx + 16)} C${n(fx + 22)} ${n(fy - 4)} ${n(fx + 42)} ${n(fy - 6)} ${n(fx + 42)} ${n(fy + 16)} H${n(fx - 18)} C${n(fx - 21)} ${n(fy + 16)} ${n(fx - 22)} ${n(fy + 14)} ${n(fx - 22)} ${n(fy + 12)} Z`, shoes);
  const arm = (shoulder, [joint, end]) => [
    circle(end[0], end[1], 16, skin),
    shortSleeves ? limb([shoulder, joint, end], skin, 25) : '',
    shortSleeves
      ? limb([shoulder, [shoulder[0] + (joint[0] - shoulder[0]) * 0.55, shoulder[1] + (joint[1] - shoulder[1]) * 0.55]], shade, 34)
      : limb([shoulder, joint, [end[0] + (joint[0] - end[0]) * 0.2, end[1] + (joint[1] - end[1]) * 0.2]], shade, 32),
  ].join('\n');
  const torso = {
    shirt: 'M-52 -288 C-52 -316 -32 -326 -10 -328 H14 C36 -326 52 -316 52 -288 L46 -172 C46 -162 42 -158 34 -158 H-34 C-42 -158 -46 -162 -46 -172 Z',
    coat: 'M-52 -288 C-52 -316 -32 -326 -10 -328 H14 C36 -326 52 -316 52 -288 L58 -112 C58 -102 54 -98 46 -98 H-46 C-54 -98 -58 -102 -58 -112 Z',
    dress: 'M-50 -288 C-50 -316 -32 -326 -10 -328 H14 C36 -326 50 -316 50 -288 L46 -220 L74 -84 C75 -76 72 -72 64 -72 H-64 C-72 -72 -75 -76 -74 -84 L-46 -220 Z',
  }[garment];
  const skinLegs = garment === 'dress';
  const leg = (hip, [knee, foot]) => limb([hip, knee, [foot[0], foot[1] - 8]], skinLegs ? skin : bottom, skinLegs ? 26 : 40);
  const body = [
    behind, holdBack,
    arm([36, -298], armBack),
    leg([19, -178], legBack), shoe(legBack[1]),
    leg([-19, -178], legFront), shoe(legFront[1]),
    garment === 'shirt' ? rect(-41, -196, 82, 44, 18, bottom) : '',
    stroke(`M${n(headAt[0] * 0.4)} -318 L${n(headAt[0] * 0.7)} -338`, skin, 27),
    path(torso, top),
    at(headAt[0], headAt[1], head(o)),
    holdFront,
    arm([-36, -296], armFront),
    over,
  ];
  return group(`translate(${n(x)} ${n(y)}) scale(${n(flip ? -scale : scale)} ${n(scale)})${lean ? ` rotate(${n(lean)})` : ''}`, body);
}

/** A person in a wheelchair, wheels on y=0, looking to the right. */
export function wheelchairUser(o = {}) {
  const { x = 0, y = 0, scale = 1, flip = false, skin = p.skinB, top = p.coral, bottom = p.ink, shoes = p.inkSoft,
    armFront = [[18, -190], [44, -150]], armBack, frame = p.inkSoft, over = '' } = o;
  const body = [
    armBack ? [circle(armBack[1][0], armBack[1][1], 15, skin), limb([[14, -250], armBack[0],
      [armBack[1][0] + (armBack[0][0] - armBack[1][0]) * 0.2, armBack[1][1] + (armBack[0][1] - armBack[1][1]) * 0.2]], top, 30)] : '',
    circle(82, -24, 19, 'none', { stroke: frame, 'stroke-width': 9 }),
    stroke('M-74 -250 L-56 -244 L-50 -118 H48 L78 -34 L112 -22', frame, 10),
    path('M78 -30 H104 C120 -26 126 -20 126 -8 H78 Z', shoes, { transform: 'translate(2 -20)' }),
    limb([[-16, -142], [72, -146], [92, -46]], bottom, 38),
    stroke('M2 -276 L4 -296', skin, 27),
    path('M-46 -244 C-46 -270 -30 -280 -10 -282 H10 C30 -280 42 -270 42 -246 L30 -136 C29 -126 24 -122 16 -122 H-34 C-42 -122 -46 -126 -46 -134 Z', top),
    at(8, -322, head({ ...o, skin })),
    circle(-22, -84, 74, 'none', { stroke: frame, 'stroke-width': 12 }),
    circle(-22, -84, 52, 'none', { stroke: frame, 'stroke-width': 3, opacity: 0.6 }),
    circle(-22, -84, 11, frame),
    circle(armFront[1][0], armFront[1][1], 15, skin),
    limb([[-20, -248], armFront[0], [armFront[1][0] + (armFront[0][0] - armFront[1][0]) * 0.2,
      armFront[1][1] + (armFront[0][1] - armFront[1][1]) * 0.2]], o.sleeve ?? top, 30),
    over,
  ];
  return group(`translate(${n(x)} ${n(y)}) scale(${n(flip ? -scale : scale)} ${n(scale)})`, body);
}

/** A closed passport booklet, 150 x 210, centred on (0,0); no words, no emblem: only a globe of lines. */
export const passport = (colour = p.passport, line = p.gold) => [
  rect(-75, -105, 150, 210, 14, colour),
  rect(-75, -105, 16, 210, 8, p.ink, { opacity: 0.16 }),
  circle(6, -22, 35, 'none', { stroke: line, 'stroke-width': 5 }),
  ellipse(6, -22, 14, 35, 'none', { stroke: line, 'stroke-width': 4 }),
  stroke('M-27 -22 H39', line, 4),
  stroke('M-24 50 H36', line, 6), stroke('M-10 70 H22', line, 6),
].join('\n');

/** A smartphone 190 x 370, centred on (0,0). */
export const smartphone = (screen = p.tealMist, content = '') => [
  rect(-95, -185, 190, 370, 30, p.ink),
  rect(-83, -172, 166, 344, 20, screen),
  content,
  rect(-24, -166, 48, 10, 5, p.ink),
].join('\n');

/** A telephone receiver in a 24-unit box scaled around (0,0); `size` is its width. */
export const receiver = (size, fill) => group(`scale(${n(size / 20)}) translate(-12 -12)`,
  path('M7.4 2.6 H5.4 C3.7 2.6 2.4 4 2.5 5.7 C3.1 14.2 9.8 20.9 18.3 21.5 C20 21.6 21.4 20.3 21.4 18.6 V16.6 C21.4 15.4 20.6 14.5 19.5 14.2 L16.9 13.5 C15.9 13.3 14.9 13.7 14.4 14.4 L13.8 15.1 C11.7 13.9 10.1 12.3 8.9 10.2 L9.6 9.6 C10.3 9.1 10.7 8.1 10.5 7.1 L9.8 4.5 C9.5 3.4 8.6 2.6 7.4 2.6 Z', fill));

export const heart = (size, fill) => group(`scale(${n(size / 20)}) translate(-12 -12.2)`,
  path('M12 21 C6 16.8 2 13.2 2 8.7 C2 5.5 4.4 3 7.5 3 C9.4 3 11 3.9 12 5.4 C13 3.9 14.6 3 16.5 3 C19.6 3 22 5.5 22 8.7 C22 13.2 18 16.8 12 21 Z', fill));

/** A shield about 2*size wide, centred on (0,0). */
export const shield = (size, fill, more = {}) => group(`scale(${Math.round(size * 100) / 10000})`,
  path('M0 -118 C28 -100 62 -88 100 -84 V-6 C100 56 62 98 0 122 C-62 98 -100 56 -100 -6 V-84 C-62 -88 -28 -100 0 -118 Z', fill, more));

/** A warning triangle with a mark, 2*size wide, standing on y=0. */
export const warningTriangle = (size, edge = p.coral, field = p.white) => group(`scale(${Math.round(size * 100) / 10000})`,
  path('M-14 -166 C-6 -178 6 -178 14 -166 L102 -22 C110 -10 104 0 90 0 H-90 C-104 0 -110 -10 -102 -22 Z', edge),
  path('M0 -130 L66 -24 H-66 Z', field, { stroke: field, 'stroke-width': 8, 'stroke-linejoin': 'round' }),
  stroke('M0 -100 V-66', edge, 14), circle(0, -40, 8.5, edge));

/** A car seen from the side, 370 long, wheels on y=0, front to the right. */
export const car = (colour, options = {}) => [
  path('M0 -52 C0 -86 12 -100 44 -104 L82 -108 L122 -156 C132 -168 144 -174 160 -174 H236 C252 -174 264 -169 274 -158 L318 -112 C352 -108 370 -94 370 -64 V-46 C370 -36 364 -30 354 -30 H16 C6 -30 0 -36 0 -46 Z', colour),
  path('M112 -110 L143 -147 C148 -153 154 -156 162 -156 H188 V-110 Z', options.glass ?? p.tealMist),
  path('M202 -156 H234 C243 -156 250 -153 256 -147 L290 -110 H202 Z', options.glass ?? p.tealMist),
  stroke('M206 -88 H226', p.ink, 6, { opacity: 0.45 }),
  path('M370 -80 C356 -80 346 -84 346 -90 C346 -94 352 -97 360 -97 C366 -92 369 -86 370 -80 Z', p.sand),
  path('M0 -72 H10 C15 -72 18 -76 18 -82 V-92 C8 -88 2 -82 0 -72 Z', options.tail ?? p.coral),
  ...[84, 288].flatMap(wheel => [circle(wheel, -38, 38, p.ink), circle(wheel, -38, 17, p.inkMist), circle(wheel, -38, 5, p.ink)]),
].join('\n');

/** A leafy tree, trunk foot at (0,0). */
export const tree = (height = 240, crown = p.greenPale, trunk = p.sandDark) => [
  rect(-8, -height * 0.5, 16, height * 0.5, 6, trunk),
  ellipse(0, -height * 0.66, height * 0.25, height * 0.34, crown),
].join('\n');

export const cloud = (fill, scale = 1) => group(`scale(${n(scale)})`,
  path('M-92 40 C-118 40 -136 22 -136 0 C-136 -22 -120 -38 -98 -40 C-92 -78 -62 -100 -26 -100 C6 -100 32 -84 44 -56 C52 -60 60 -62 70 -62 C100 -62 122 -40 124 -12 C140 -8 150 4 150 16 C150 30 138 40 122 40 Z', fill));

/** A wheeled suitcase, wheels on y=0. */
export const trolley = (colour = p.teal, dark = p.tealDeep) => [
  stroke('M-28 -190 V-262 H28 V-190', p.inkSoft, 9),
  rect(-62, -200, 124, 182, 22, colour),
  stroke('M-28 -172 V-46', dark, 8), stroke('M0 -172 V-46', dark, 8), stroke('M28 -172 V-46', dark, 8),
  circle(-40, -11, 11, p.ink), circle(40, -11, 11, p.ink),
].join('\n');

/**
 * A hand with an outstretched index finger. The tip of the finger is (0,0), the arm leaves to the
 * right and below.
 */
export const pointingHand = (skin = p.skinA, sleeve = p.ink, fold = p.skinB) => [
  limb([[200, 78], [420, 190]], skin, 84),
  limb([[292, 124], [620, 292]], sleeve, 122),
  path('M96 0 C120 -22 168 -26 204 -4 C244 22 260 62 246 96 C232 132 188 142 152 130 C118 118 92 92 86 58 Z', skin),
  limb([[17, 2], [130, 20]], skin, 36),
  limb([[98, 60], [150, 66]], skin, 35), limb([[106, 92], [160, 96]], skin, 34), limb([[126, 120], [172, 122]], skin, 31),
  stroke('M84 78 H132', fold, 4, { opacity: 0.8 }), stroke('M94 108 H140', fold, 4, { opacity: 0.8 }),
  limb([[190, 30], [152, 66], [118, 62]], skin, 34),
  stroke('M178 24 C168 38 154 46 134 46', fold, 4, { opacity: 0.8 }),
].join('\n');
