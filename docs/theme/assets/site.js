// "/" opens the search, as Ctrl-K does; Material does so only for a search of its own.
document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]")
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    document.querySelector("pagefind-modal").open()
  }
})

// Titles, families and names of operations count more than texts, so that a vendor's name finds its own pages first.
// (configureInstance comes too late: the elements of the page have made their instance. It reads its options when somebody searches.)
document.addEventListener("DOMContentLoaded", () => {
  const search = PagefindComponents.getInstanceManager().getInstance("default")
  search.pagefindOptions.ranking = { metaWeights: { title: 6, family: 4, operation: 4 } }
})
