/* Walks through a case like a hurried learner, and times every click on the page's own clock:
 * from the click event's own time stamp to the first change in the regions that Python renders.
 */
(() => {
  if (window !== window.top || location.protocol === "about:") return;
  const ORDER = ["begin", "seats", "take-seat", "note-read", "ask", "contact", "raise", "ready", "judge", "decide", "mend", "next", "again"];
  const LONGEST_WAIT = 5000;
  const asked = (element) => element.dataset.rtEvent ?? element.form?.dataset.rtEvent;
  const pressable = (element) => element && !element.closest("[hidden]") && !element.disabled;
  const clicks = [];
  let open = null;

  addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && asked(button)) open = { event: asked(button), from: event.timeStamp };
  }, true);

  const watch = () => new MutationObserver(() => {
    if (!open) return;
    clicks.push({ event: open.event, ms: performance.now() - open.from });
    open = null;
  }).observe(document.querySelector(".rt-regions"), { childList: true, subtree: true });

  /* Choose one of each group, a different one each time round. */
  const fillIn = (form, turn) => {
    for (const name of new Set([...form.querySelectorAll("input[type=radio]")].map((radio) => radio.name))) {
      const choices = form.querySelectorAll(`input[type=radio][name="${CSS.escape(name)}"]`);
      choices[turn % choices.length].checked = true;
    }
  };

  const findNext = (turn) => {
    for (const name of ORDER) {
      const element = document.querySelector(`.rt-regions [data-rt-event="${name}"]`);
      if (!pressable(element)) continue;
      for (let around = element.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
      if (element.tagName !== "FORM") return element;
      fillIn(element, turn);
      return element.querySelector("button:not([type=button])");
    }
    return null;
  };

  const waitFor = (count) => new Promise((done, failed) => {
    const until = performance.now() + LONGEST_WAIT;
    const look = () => {
      if (clicks.length >= count) done(clicks.at(-1));
      else if (performance.now() > until) failed(new Error(`no change after ${open?.event ?? "a click that was no event"}`));
      else setTimeout(look, 2);
    };
    look();
  });

  window.benchWalk = { watch, findNext, waitFor };
})();
