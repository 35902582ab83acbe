import type { BrowserWindow } from 'electron'

/** Settles once the page shows something a person can use, two frames after it was drawn. */
export async function firstScreen(window: BrowserWindow): Promise<void> {
  await window.webContents.executeJavaScript(`new Promise((resolve) => {
    const frame = (next) => requestAnimationFrame(() => requestAnimationFrame(next))
    const look = () => (document.querySelector('#root :is(button, input)') ? frame(resolve) : frame(look))
    look()
  }).then(() => undefined)`)
}
