import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Till } from '../support/app/till'

/** Draws the last paper of the simulated printer as a picture. */
export async function saveReceiptImage({ app, dataFolder }: Till, file: string): Promise<void> {
  const folder = join(dataFolder, 'papers')
  const last = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .at(-1)
  if (last === undefined) throw new Error('Nothing was printed')
  const png = await app.evaluate(
    async ({ BrowserWindow }, paper) => {
      const window = new BrowserWindow({ width: 460, height: 600, useContentSize: true, frame: false })
      await window.loadFile(paper)
      const [width, height] = (await window.webContents.executeJavaScript(
        "[document.querySelector('main').offsetWidth + 158, document.documentElement.scrollHeight]",
      )) as [number, number]
      window.setContentSize(width, Math.min(height, 1060))
      await new Promise((resolve) => setTimeout(resolve, 500))
      const image = await window.webContents.capturePage()
      window.destroy()
      return image.toPNG().toString('base64')
    },
    join(folder, last),
  )
  writeFileSync(file, Buffer.from(png, 'base64'))
}
