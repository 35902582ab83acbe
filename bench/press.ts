import type { Till } from '../e2e/support/till'

/** Presses a key as the keyboard does: a real event, from the browser process on. */
export async function press({ app }: Till, key: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, keyCode) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.sendInputEvent({ type: 'keyDown', keyCode })
    if (keyCode.length === 1) contents?.sendInputEvent({ type: 'char', keyCode })
    contents?.sendInputEvent({ type: 'keyUp', keyCode })
  }, key)
}
