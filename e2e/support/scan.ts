import type { Till } from './till'

/** Types a code as a keyboard-wedge scanner does: real key events, a few milliseconds apart, Enter at the end. */
export async function scan({ app }: Till, ...codes: string[]): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, sent) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('No window to scan into')
    for (const code of sent) {
      for (const key of [...code, 'Enter']) {
        contents.sendInputEvent({ type: 'keyDown', keyCode: key })
        if (key !== 'Enter') contents.sendInputEvent({ type: 'char', keyCode: key })
        contents.sendInputEvent({ type: 'keyUp', keyCode: key })
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
    }
  }, codes)
}
