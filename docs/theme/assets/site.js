// "/" opens the search, as Ctrl-K does; Material does so only for a search of its own.
document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]")
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    document.querySelector("pagefind-modal").open()
  }
})
