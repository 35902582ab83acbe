import { BrowserWindow } from 'electron'

/** The printers of the operating system, by the names it prints to; none where it has no list. */
export async function installedPrinters(): Promise<string[]> {
  const [window] = BrowserWindow.getAllWindows()
  const printers = (await window?.webContents.getPrintersAsync()) ?? []
  return printers.map(({ name }) => name)
}
