type Go = () => void

/** Asked by whoever goes elsewhere while a screen has unsaved changes; the screen goes on with it, or not. */
let ask: ((go: Go) => void) | null = null

/** Leaves the screen, at once or once the operator said that what is unsaved may be lost. */
export function depart(go: Go): void {
  if (ask === null) go()
  else ask(go)
}

/** Has the screen asked first. Returns how to stop. */
export function guardDeparture(asked: (go: Go) => void): () => void {
  ask = asked
  return () => {
    if (ask === asked) ask = null
  }
}
