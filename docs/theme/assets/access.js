// What is wider than the page can be scrolled by keys, too: it takes the focus while it needs scrolling.
const wide = new ResizeObserver(changed => {
  for (const { target } of changed) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
    else target.removeAttribute("tabindex")
  }
})
addEventListener("load", () => {
  for (const one of document.querySelectorAll(".md-typeset__scrollwrap, pre > code, .mk-life, .mk-events")) wide.observe(one)
})
