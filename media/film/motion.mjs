// SPDX-License-Identifier: Apache-2.0
// How things move: shares of a time, easing, colours in between, and a walk.
const clamp = value => Math.min(1, Math.max(0, value));
export const span = (t, from, to) => clamp((t - from) / (to - from));
export const mixNumber = (a, b, k) => a + (b - a) * k;
export const easeOut = k => 1 - (1 - k) ** 3;
export const easeIn = k => k ** 3;
export const easeBoth = k => (k < 0.5 ? 4 * k ** 3 : 1 - (2 - 2 * k) ** 3 / 2);
export const easeWave = k => 0.5 - Math.cos(Math.PI * k) / 2;
export const easePop = k => (k <= 0 ? 0 : k >= 1 ? 1 : 1 + 2.2 * (k - 1) ** 3 + 1.2 * (k - 1) ** 2);
export const bump = (t, a, b, c, e) => easeBoth(span(t, a, b)) * (1 - easeBoth(span(t, c, e)));
/** Speeds up over the first quarter, walks evenly, slows down over the last one. */
export const walkEase = k => {
  const ramp = 0.25, top = 1 / (1 - ramp);
  if (k <= 0) return 0;
  if (k >= 1) return 1;
  if (k < ramp) return top * k * k / (2 * ramp);
  if (k > 1 - ramp) return 1 - top * (1 - k) ** 2 / (2 * ramp);
  return top * (k - ramp / 2);
};
export const walkSpeed = k => (k <= 0 || k >= 1 ? 0 : Math.min(1, k / 0.25, (1 - k) / 0.25));
export const mixColour = (a, b, k) => '#' + [1, 3, 5].map(i =>
  Math.round(mixNumber(parseInt(a.slice(i, i + 2), 16), parseInt(b.slice(i, i + 2), 16), k)).toString(16).padStart(2, '0')).join('');

const stride = 180;

/** An arm or a leg on its way from one pose to another. */
export const pose = (a, b, k) => a.map((point, i) => point.map((value, j) => mixNumber(value, b[i][j], k)));

/** A leg from the hip to a foot: the kit's people keep the length of their bones. */
function leg(hip, footX, footY) {
  const ankle = [footX, footY - 8], dx = ankle[0] - hip[0], dy = ankle[1] - hip[1], reach = Math.hypot(dx, dy);
  const bone = Math.max(79, reach * 0.503), bend = Math.sqrt(Math.max(0, bone * bone - reach * reach / 4));
  return [[(hip[0] + ankle[0]) / 2 - dy / reach * -bend, (hip[1] + ankle[1]) / 2 + dx / reach * -bend], [footX, footY]];
}

/**
 * Arms and legs of one of the kit's people after `distance` in their own units, at `speed` from 0 (standing, the feet a
 * little apart) to 1.
 */
export function gait(distance, speed) {
  const half = stride / 2;
  const foot = offset => {
    const phase = ((distance / stride / 2 + offset) % 1 + 1) % 1;        // 0…½ on the ground, ½…1 in the air
    if (phase < 0.5) {
      const k = phase / 0.5, heel = easeIn(span(k, 0.7, 1)) * 10 * speed;
      return [half - 2 * half * k, -16 - heel];
    }
    const k = (phase - 0.5) / 0.5, forward = k - Math.sin(2 * Math.PI * k) / (2 * Math.PI) * 0.6;
    return [-half + 2 * half * forward, -16 - Math.sin(Math.PI * k) * 30 * speed - (1 - k) ** 4 * 10 * speed];
  };
  // Standing, both feet are under the body: one at mid-stance, the other passing it.
  const rest = 0.25, back = foot(rest), front = foot(rest + 0.5), spread = 1 - speed;
  const swing = Math.sin(distance / stride * Math.PI) * speed;
  return {
    legBack: leg([19, -178], back[0] + 16 * spread, back[1]), legFront: leg([-19, -178], front[0] - 16 * spread, front[1]),
    armFront: [[-44 + swing * 20, -240], [-38 + swing * 46, -180 - Math.abs(swing) * 6]],
    armBack: [[44 - swing * 20, -240], [46 - swing * 46, -180 - Math.abs(swing) * 6]],
    dip: Math.abs(Math.cos(distance / stride * Math.PI + Math.PI / 2)) * 8 * speed,
  };
}
