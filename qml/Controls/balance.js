// SPDX-License-Identifier: Apache-2.0
.pragma library

// Where a reader pauses: after Chinese punctuation, before an opening bracket, at a space, unless a hanzi follows, as
// after a number.
const after = "，。：；？！、";
const before = "（“";
const firstCjk = "\u2e80";
const firstHangul = "\uac00";
// A line of a pair may be that full, the first one not shorter than that, and it reads best a little longer.
const fullest = 0.97;
const shortest = 0.3;
const best = 0.55;
const widest = 1.9;
const longestPair = 15;

function isHanzi(letter) {
    return letter > firstCjk && letter < firstHangul;
}

function isPause(text, end) {
    return after.includes(text[end - 1]) || before.includes(text[end]) || text[end - 1] === " " && !isHanzi(text[end]);
}

/// Width of a text in half hanzi, roughly.
function weight(text) {
    let sum = 0;
    for (const letter of text)
        sum += letter > firstCjk ? 1 : 0.5;
    return sum;
}

/// `text` with a line break at the pause nearest to its middle, if it is `advance` wide and needs two lines of `width`;
/// else as it is.
function inTwoLines(text, advance, width) {
    if (width <= 0 || advance <= width || advance > width * widest)
        return text;
    const whole = weight(text);
    let chosen = 0;
    let chosenShare = 0;
    for (let end = 1; end < text.length; ++end) {
        if (!isPause(text, end))
            continue;
        const first = weight(text.slice(0, end)) / whole;
        const fits = Math.max(first, 1 - first) * advance < width * fullest && first > shortest;
        if (fits && Math.abs(first - best) < Math.abs(chosenShare - best)) {
            chosen = end;
            chosenShare = first;
        }
    }
    return chosen > 0 ? text.slice(0, chosen).trim() + "\n" + text.slice(chosen).trim() : text;
}

/// `text` whose last word, if short, does not stand alone on a line. The pair is no longer than one long word, which every
/// line holds.
function withoutOrphan(text) {
    return text.replace(/( \S+) (\S{1,9})$/, (pair, first, last) => pair.length > longestPair ? pair : first + "\u00a0" + last);
}
