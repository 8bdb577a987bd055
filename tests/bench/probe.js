/* Notes, on the page's own clock, when its content can be read and when its first button works.
 *
 * It looks once per frame: a frame is what a person can see. As soon as the
 * button is visible it is pressed, and again every PRESS_WAIT ms, until the
 * page has changed; nothing is asked from outside until then.
 */
(wanted) => {
  const PRESS_WAIT = 50;
  const LONGEST_WAIT = 60000;
  if (window !== window.top || location.protocol === "about:") return;
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const find = (selector, words) =>
    [...document.querySelectorAll(selector)].find((element) => element.textContent.includes(words) && seen(element));
  const notes = { presses: 0 };
  const add = (name) => { notes[name] ??= performance.now(); };
  let pressed = -Infinity;
  window.benchNotes = new Promise((done, failed) => {
    const look = () => {
      if (performance.now() > LONGEST_WAIT) {
        failed(new Error(`after ${notes.presses} presses of ${wanted.button} there is no "${wanted.then}"`));
        return;
      }
      if (find(wanted.where, wanted.words)) add("readable");
      if (notes.presses && find(wanted.where, wanted.then)) {
        add("interactive");
        done(notes);
        return;
      }
      const button = find(wanted.button, "");
      if (button && performance.now() - pressed >= PRESS_WAIT) {
        pressed = performance.now();
        notes.presses += 1;
        button.click();
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }).then((found) => {
    const [page] = performance.getEntriesByType("navigation");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { ...found, first_byte: page.responseStart, html_done: page.responseEnd, first_paint: paint?.startTime ?? found.readable };
  });
}
