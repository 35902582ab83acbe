import type { Till } from '../support/app/till'

/** Gives the operator window's page this size, in pixels. */
export function resizeWindow({ app }: Till, width: number, height: number): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
}
