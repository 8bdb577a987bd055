/* Looks over a page and returns sentences about what is wrong with it. */
() => {
  const found = [];
  const all = (selector, where = document) => [...where.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const short = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 110);

  const ids = all("[id]").map((element) => element.id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => found.push(`the id ${id} stands there twice`));
  for (const attribute of ["for", "aria-labelledby", "aria-describedby", "aria-controls"]) {
    for (const element of all(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute).split(/\s+/)) {
        const target = document.getElementById(id);
        if (!target) found.push(`${attribute} points to nothing: ${short(element)}`);
        else if (target.closest("[data-rt-root]") !== element.closest("[data-rt-root]")) found.push(`${attribute} points into another widget: ${short(element)}`);
      }
    }
  }
  all('a[href^="#"]').filter((link) => !document.getElementById(link.hash.slice(1))).forEach((link) => found.push(`a link to nothing: ${short(link)}`));

  const headings = all("h1, h2, h3, h4, h5, h6").filter((heading) => shown(heading) && !heading.closest("dialog"));
  const levels = headings.map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) found.push(`there are ${levels.filter((level) => level === 1).length} headings of level 1`);
  levels.forEach((level, at) => { if (at && level > levels[at - 1] + 1) found.push(`a heading skips a level: ${short(headings[at])}`); });
  headings.filter((heading) => !heading.textContent.trim()).forEach((heading) => found.push(`an empty heading: ${short(heading)}`));

  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width) {
    const wide = all("body *").filter((element) => shown(element) && element.getBoundingClientRect().right > width + 1);
    found.push(`scrolls sideways: ${document.scrollingElement.scrollWidth} in ${width}: ${wide.slice(0, 3).map(short)}`);
  }

  for (const control of all("button, summary, select, textarea, input, a[href]").filter(shown)) {
    if (control.matches("p > a, li > a, h3 > a") && !control.className) continue; // links in running text are exempt
    if (control.matches(".rt-skip")) continue; // has its size when it is shown
    const box = (control.closest("label") ?? control).getBoundingClientRect();
    if (box.width < 24 || box.height < 24) found.push(`smaller than 24 px (${Math.round(box.width)} x ${Math.round(box.height)}): ${short(control)}`);
  }
  return found;
}
