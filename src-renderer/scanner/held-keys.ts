/** Characters of a burst kept out of the field while it may still become a scan. */
export interface HeldKeys {
  readonly hold: (characters: string) => void
  /** Types them after all, at the caret of whatever has the focus. */
  readonly release: () => void
  /** They were a scan's: nobody sees them. */
  readonly drop: () => void
}

/**
 * Editing a field takes the browser longer than a scanner takes to send the next key, so a burst that looks like a scan
 * is held back; without its Enter within `rest` milliseconds of the last character it was typed, and appears.
 */
export function createHeldKeys(rest: number): HeldKeys {
  let text = ''
  let timer = 0
  const drop = () => {
    window.clearTimeout(timer)
    text = ''
  }
  const release = () => {
    const typed = text
    drop()
    // One by one, as fields that answer each key expect.
    for (const character of typed) document.execCommand('insertText', false, character)
  }
  return {
    hold(characters) {
      window.clearTimeout(timer)
      text += characters
      timer = window.setTimeout(release, rest)
    },
    release,
    drop,
  }
}
