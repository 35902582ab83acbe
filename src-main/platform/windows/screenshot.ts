import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BrowserWindow } from 'electron'

/** Writes what the window shows to a PNG file; for a start without a display, and for guides. */
export async function saveScreenshot(window: BrowserWindow, file: string): Promise<void> {
  const image = await window.webContents.capturePage()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, image.toPNG())
}
