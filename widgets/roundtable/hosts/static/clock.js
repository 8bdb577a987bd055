/* The clock of a meeting's step: it ticks here, and Python keeps how much is left.
 *
 * An element with `data-rt-clock` holds the seconds that were left when the
 * clock was last touched. It is drawn anew only when it is touched, so that
 * nothing else on the page starts it again. There is no sound, and nothing is
 * announced while it runs; when the time is over, that is said once.
 * On a page `roundtable.js` loads this file; in JupyterLab it is part of the
 * widget's module, which is run once for each widget.
 */

(() => {
  if (globalThis.roundtableClock) return;
  const begun = new WeakMap();
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const face = (left) => {
    const seconds = Math.max(0, Math.ceil(left));
    if (calm.matches) return `${Math.ceil(seconds / 60)} min`;
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };

  const tick = () => {
    for (const clock of document.querySelectorAll("[data-rt-clock]")) {
      if (!begun.has(clock)) begun.set(clock, Date.now());
      const gone = clock.dataset.rtRuns === "yes" ? (Date.now() - begun.get(clock)) / 1000 : 0;
      const left = Number(clock.dataset.rtClock) - gone;
      const shown = clock.querySelector("[data-rt-face]");
      const over = clock.querySelector("[data-rt-over]");
      if (shown && shown.textContent !== face(left)) shown.textContent = face(left);
      if (over && over.hidden !== left > 0) over.hidden = left > 0;
    }
  };

  globalThis.roundtableClock = setInterval(tick, 1000);
  new MutationObserver(tick).observe(document.documentElement, { childList: true, subtree: true });
  tick();
})();
