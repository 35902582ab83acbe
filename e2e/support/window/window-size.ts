import type { Till } from '../app/till'

/** Gives the window's content this size, in pixels. */
export async function resizeWindow({ app, window }: Till, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await window.waitForFunction(
    (size) => globalThis.innerWidth === size.width && globalThis.innerHeight === size.height,
    { width, height },
  )
}
