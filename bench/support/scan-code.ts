import type { Till } from '#e2e/support/app/till'

/** Milliseconds from one key of a scanner to the next. */
const keyGap = 3

/**
 * Sends a code as a keyboard-wedge scanner does, each key in its time and Enter at the end. From inside the app: sent
 * from outside, every key would cost the app's own thread more than a keyboard's does.
 */
export async function scanCode({ app }: Till, code: string): Promise<void> {
  await app.evaluate(
    async ({ BrowserWindow }, { keys, gap }) => {
      const contents = BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .find((each) => !each.getURL().startsWith('app://visor/'))
      const began = performance.now()
      for (const [index, keyCode] of keys.entries()) {
        const early = began + index * gap - performance.now()
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
        contents?.sendInputEvent({ type: 'keyDown', keyCode })
        contents?.sendInputEvent({ type: 'char', keyCode: keyCode === 'Enter' ? '\r' : keyCode })
        contents?.sendInputEvent({ type: 'keyUp', keyCode })
      }
    },
    { keys: [...code, 'Enter'], gap: keyGap },
  )
}
