import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '../../../fixtures/test'
import {
  customerPage,
  customerScreen,
  openDisplaySection,
  saveDisplay,
} from '../../../screens/devices/customer-display'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { recordVideo } from '../../../support/displays/record-video'
import { shopWindow } from '../../../support/displays/shop-window'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'

test('SmartDisplay.ini: its page is taken over, what is not is said, and the page shows once saved', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('Content-Type', 'text/html').end('<h1>Promoções</h1>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/promocoes`
  // As Windows wrote it in Brazil.
  const ini = ['[Configuração]', `URL="${url}"`, 'Impressão=1', 'url=file:///c:/x.html', ''].join('\r\n')
  const file = join(dataFolder, 'SmartDisplay.ini')
  writeFileSync(file, Buffer.from(ini, 'latin1'))
  const empty = join(dataFolder, 'Vazio.ini')
  writeFileSync(empty, '; nada\r\n')
  try {
    await startSelling(till, people.manager)
    const section = await openDisplaySection(window)
    await section.field('Onde aparece').selectOption('Janela nesta tela (simulado)')
    const choose = async (path: string): Promise<void> => {
      const chooser = window.waitForEvent('filechooser')
      await section.form.getByRole('button', { name: 'Importar SmartDisplay.ini' }).click()
      await (await chooser).setFiles(path)
    }
    const found = section.form.getByRole('status')

    await choose(empty)
    await expect(found).toHaveText('O arquivo não tem uma página para mostrar.')
    await expect(section.field('Ao lado da venda')).toHaveValue('none')

    await choose(file)
    await expect(found).toContainText(`Página: ${url}. Confira e salve.`)
    await expect(found.getByRole('listitem')).toHaveText([
      'Impressão: não existe neste visor',
      'url: não é um endereço de página (http ou https)',
    ])
    await expect(section.field('Endereço da página')).toHaveValue(url)
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await found.scrollIntoViewIfNeeded()
    await window.screenshot({ path: test.info().outputPath('imported.png') })
    expect(asked).toEqual([])

    await saveDisplay(window)
    await expect(section.report('Comunicação')).toContainText('Funcionando')
    expect(asked).toContain('/promocoes')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a slide show with a video: it plays to its end, the next picture comes, and what cannot be shown is passed over', async ({
  till,
}) => {
  const { window, dataFolder } = till
  await startSelling(till, people.manager)
  const folder = shopWindow(dataFolder)
  writeFileSync(join(folder, '1 abertura.webm'), await recordVideo(window))
  writeFileSync(join(folder, '3 estragado.mp4'), 'no video at all')
  const section = await openDisplaySection(window)
  await section.field('Onde aparece').selectOption('Janela nesta tela (simulado)')
  await section.field('Ao lado da venda').selectOption('Imagens e vídeos de uma pasta')
  await section.field('Pasta').fill(folder)
  await section.field('Segundos').fill('3')
  await saveDisplay(window)
  const page = await customerPage(till)
  const { communication } = customerScreen(page)
  await expect(section.report('Comunicação')).toContainText('Funcionando')

  /** What is shown now, and how far a video is; every change is kept as it comes. */
  const order = await page.evaluateHandle(() => {
    const seen: string[] = []
    const look = (): void => {
      const slide = document.querySelector('aside img, aside video')
      const name = decodeURIComponent(slide?.getAttribute('src') ?? '').replace('/slides/', '')
      if (name !== '' && name !== seen.at(-1)) seen.push(name)
    }
    look()
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true })
    return seen
  })
  const video = communication.locator('video')
  await expect(video).toBeVisible()
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => [one.videoWidth, one.muted, one.currentTime > 0]))
    .toEqual([320, true, true])
  await page.screenshot({ path: test.info().outputPath('video.png') })
  await expect
    .poll(() => order.evaluate((seen) => seen.slice(0, 6)), { timeout: 20_000 })
    .toEqual([
      '1 abertura.webm',
      '1 dunas.png',
      '2 mar.png',
      '3 estragado.mp4',
      '1 abertura.webm',
      '1 dunas.png',
    ])
})
