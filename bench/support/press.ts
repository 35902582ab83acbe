import type { Till } from '#e2e/support/app/till'

/** Presses a key as the keyboard does: a real event, from the browser process on. */
export async function press({ app }: Till, key: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, keyCode) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.sendInputEvent({ type: 'keyDown', keyCode })
    // A button hears Enter as a character, not as a key.
    const character = keyCode === 'Enter' ? '\r' : keyCode
    if (character.length === 1) contents?.sendInputEvent({ type: 'char', keyCode: character })
    contents?.sendInputEvent({ type: 'keyUp', keyCode })
  }, key)
}
