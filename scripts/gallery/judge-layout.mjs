/**
 * What is wrong with how a page is laid out, as lines; runs in the page. It holds no pixel of any font: parts must not
 * stand on each other, no number may break or run the wrong way, nothing is cut without an ellipsis, a foreign text says
 * its direction.
 */
export function judgeLayout() {
  // px by which the room round the last letter of a line may reach out: no letter is lost.
  const ROUND = 6;
  const say = (element) =>
    `${element.localName}.${[...element.classList].join('.')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const seen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  return [...overlapping(), ...brokenNumbers(), ...cutOff(), ...withoutDirection()];

  /** Children of one parent are set beside or beneath each other. Drawings lay marks upon each other, but not their words. */
  function overlapping() {
    const parents =
      '.card, .kick, .row, .fam > h3, .bar, .src, .set, .line, .five li button, .order, .chips, .foot, .state, .axis, .opts section';
    const groups = [...document.querySelectorAll(parents)].map((parent) => [...parent.children]);
    for (const field of document.querySelectorAll('.field'))
      groups.push(
        [...field.querySelectorAll('.lab > *, .lab')].filter(
          (each) => each.childElementCount === 0 || each.matches('.lab'),
        ),
      );
    return groups.flatMap((group) => {
      const boxes = group
        .filter(
          (each) =>
            seen(each) &&
            getComputedStyle(each).position !== 'absolute' &&
            getComputedStyle(each).display !== 'inline',
        )
        .map((each) => ({ each, box: each.getBoundingClientRect() }));
      return boxes.flatMap(({ each, box }, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) => !each.contains(other.each) && !other.each.contains(each) && overlap(box, other.box),
          )
          .map((other) => `${say(each)} stands on ${say(other.each)}`),
      );
    });
  }

  function overlap(a, b) {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // Targets reach a little over their drawing; a touch of 4 px is no overlap of what is seen.
    return across > 4 && down > 4;
  }

  function brokenNumbers() {
    return [...document.querySelectorAll('bdi.n')].filter(seen).flatMap((each) => {
      const { direction, unicodeBidi } = getComputedStyle(each);
      if (direction !== 'ltr' || !unicodeBidi.includes('isolate')) return [`${say(each)} is not isolated`];
      return each.getClientRects().length > 1 ? [`${say(each)} breaks`] : [];
    });
  }

  function cutOff() {
    return [...document.querySelectorAll('#root *')]
      .filter((each) => {
        const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(each);
        if (each.classList.contains('vh') || !seen(each) || !['hidden', 'clip'].includes(overflowX))
          return false;
        return (
          each.scrollWidth > each.clientWidth + ROUND &&
          textOverflow !== 'ellipsis' &&
          webkitLineClamp === 'none'
        );
      })
      .map((each) => `${say(each)} is cut without an ellipsis`);
  }

  function withoutDirection() {
    return [...document.querySelectorAll('#root [lang]')]
      .filter((each) => !each.closest('[dir]'))
      .map((each) => `${say(each)} has a language and no direction`);
  }
}
