import { dialog, type BrowserWindow } from 'electron'

/** Asks for a folder in the operating system's own window; null where none was chosen. */
export async function chooseFolder(over: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Escolher pasta',
    buttonLabel: 'Usar esta pasta',
    properties: ['openDirectory', 'createDirectory'] as ('openDirectory' | 'createDirectory')[],
  }
  const { filePaths } = await (over === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(over, options))
  return filePaths[0] ?? null
}
