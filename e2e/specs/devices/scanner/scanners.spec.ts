import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { devicesScreen } from '../../../screens/devices/devices'
import { scannersTab } from '../../../screens/devices/scanners'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { installScanners } from '../../../support/scanners/install-scanners'
import { scan } from '../../../support/scanners/scan'
import { serialScanner, type SerialScanner } from '../../../support/scanners/serial-scanner'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const endings = { one: '\r\n', two: '\t' } as const

test('two serial scanners at once, 50 codes a second and the wedge between them: none lost, doubled or mixed', async ({
  dataFolder,
  start,
}) => {
  const one = await serialScanner(dataFolder, 'ttyONE')
  const two = await serialScanner(dataFolder, 'ttyTWO')
  installScanners(dataFolder, [one, two])
  const till = await start()
  const { window } = till
  const sale = saleScreen(window)
  await startSelling(till)
  await expect(window.getByRole('banner').getByRole('button', { name: 'Leitor', exact: true })).toBeVisible()
  const codes = barcodes(dataFolder, 201)
  const [ofOne, ofTwo] = [codes.slice(0, 100), codes.slice(100, 200)]

  await Promise.all([
    sendSteadily(one, ofOne, endings.one),
    sendSteadily(two, ofTwo, endings.two),
    wait(1_000).then(() => scan(till, codes[200] ?? '')),
  ])
  await expect(sale.totals).toContainText('Subtotal · 201 itens')
  const sold = scannedLines(dataFolder)
  expect(sold).toHaveLength(201)
  expect(sold.filter((code) => ofOne.includes(code))).toEqual(ofOne)
  expect(sold.filter((code) => ofTwo.includes(code))).toEqual(ofTwo)
  expect(sold).toContain(codes[200])
  await expect(sale.lostCodes).toHaveCount(0)

  await test.step('torn into pieces, with an identifier, and a scale label: the same path', async () => {
    const before = scannedLines(dataFolder).length
    for (const piece of [']E0', '78', samples.plain.barcode.slice(2), '\r']) {
      await one.send(piece === '78' ? samples.plain.barcode.slice(0, 2) : piece)
      await wait(60)
    }
    await two.send(`${samples.byWeight.weightLabel.barcode}\t`)
    await expect.poll(() => scannedLines(dataFolder).length).toBe(before + 2)
    await expect(sale.lostCodes).toHaveCount(0)
  })
  await one.unplug()
  await two.unplug()
})

test('a scanner pulled while selling: the status bar says so within two seconds, the other goes on, it comes back by itself', async ({
  dataFolder,
  start,
}) => {
  const one = await serialScanner(dataFolder, 'ttyONE')
  const two = await serialScanner(dataFolder, 'ttyTWO')
  installScanners(dataFolder, [one, two])
  const till = await start()
  const { window } = till
  const sale = saleScreen(window)
  const chip = (name: string) => window.getByRole('banner').getByRole('button', { name, exact: true })
  await startSelling(till)
  await expect(chip('Leitor')).toBeVisible()

  await one.send(samples.plain.barcode.slice(0, 5))
  await one.unplug()
  await expect(chip('Leitor desligado')).toBeVisible()
  await two.send(`${samples.second.barcode}\t`)
  await expect(sale.lines).toHaveCount(1)

  await test.step('the bar tells which one', async () => {
    await chip('Leitor desligado').click()
    const box = dialog(window, 'Leitor de código de barras')
    await expect(box).toContainText('Leitor 1Desligado')
    await expect(box).toContainText('Leitor 2Pronto')
    await expect(box).toContainText('Leitor 1: confira o cabo; volta sozinho.')
    await expect(box).toContainText(samples.second.barcode)
    expect(await seriousFindings(window)).toEqual([])
    await window.keyboard.press('Escape')
  })

  await one.plugIn()
  await expect(chip('Leitor')).toBeVisible()
  await one.send(`${samples.plain.barcode}\r`)
  await expect(sale.lines).toHaveCount(2)
  expect(scannedLines(dataFolder)).toEqual([samples.second.barcode, samples.plain.barcode])
  await one.unplug()
  await two.unplug()
})

test('Leitores at 1024×768: found, added, tried, in trouble, removed', async ({ till }) => {
  const { window, dataFolder } = till
  const tab = scannersTab(window)
  const picture = (name: string) => window.screenshot({ path: test.info().outputPath(`${name}.png`) })
  const port = await serialScanner(dataFolder, 'ttyONE')
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Dispositivos')
  await expect(devicesScreen(window).form).toBeVisible()
  await tab.tab.click()

  await test.step('those that type need nothing, and can be tried', async () => {
    await scan(till, samples.plain.barcode)
    await expect(tab.test).toContainText(samples.plain.barcode)
    await expect(tab.test).toContainText('Leitor de teclado')
    await tab.wedge.getByLabel('Prefixo a tirar').fill('Z')
    await tab.wedge.getByRole('button', { name: 'Salvar' }).click()
    await notice(window, 'Leitores de teclado salvos.').click()
    await scan(till, `Z${samples.second.barcode}`)
    await expect(tab.test).toContainText(samples.second.barcode)
    await expect(tab.test).not.toContainText('Z')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await picture('wedge')
  })

  await test.step('a new one says what is missing', async () => {
    await tab.add.click()
    for (const [connection, missing] of [
      ['Porta serial ou USB serial', 'Informe a porta serial, como COM3 ou /dev/ttyACM0.'],
      ['USB HID POS', 'Ligue o leitor, toque em Procurar e escolha-o na lista.'],
    ] as const) {
      await tab.field('Nome').fill('')
      await tab.field('Ligação').selectOption(connection)
      await tab.save.click()
      await expect(tab.form.getByRole('alert')).toHaveText('Dê um nome ao leitor, como “Balcão”.')
      await tab.field('Nome').fill('Balcão')
      await tab.save.click()
      await expect(tab.form.getByRole('alert')).toHaveText(missing)
      await expect(tab.form.getByText('Procurando…')).toBeHidden()
      expect(await awkward(window)).toEqual([])
      expect(await seriousFindings(window)).toEqual([])
      await picture(`new-${connection.replace(/\W+/g, '-')}`)
    }
  })

  await test.step('serial: added by a typed path, heard at once', async () => {
    await tab.field('Ligação').selectOption('Porta serial ou USB serial')
    await tab.field('Porta serial').fill(port.path)
    await tab.save.click()
    await notice(window, 'Leitor salvo.').click()
    await expect(tab.scanner('Balcão')).toContainText('Pronto')
    await port.send(`]E0${samples.plain.barcode}\r`)
    await expect(tab.test).toContainText('Balcão')
    await expect(tab.test).toContainText('EAN-13 ou UPC')
    await expect(window.getByText('5d 45 30 37')).toBeVisible()
    expect(await awkward(window)).toEqual([])
    await picture('serial')
  })

  await test.step('noise, no end, and a pulled cable: what is wrong and what to try', async () => {
    await port.send('\u0001\u0002\r')
    await notice(window, 'Balcão: a leitura não foi entendida. Passe de novo.').click()
    await expect(window.getByText('Confira a velocidade e o formato: devem ser os do leitor.')).toBeVisible()
    await port.send('789')
    await notice(window, 'Balcão: a leitura não foi entendida. Passe de novo.').click()
    await expect(window.getByText('Chegou um código sem Enter nem Tab no fim.')).toBeVisible()
    await port.unplug()
    await expect(tab.scanner('Balcão')).toContainText('Desligado')
    await expect(window.getByText('O leitor ou a porta não foi encontrado neste computador.')).toBeVisible()
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await picture('unplugged')
  })

  await test.step('simulated: reads from its file, is pulled and sends garbage when told', async () => {
    await tab.add.click()
    await tab.field('Nome').fill('Treino')
    await tab.field('Ligação').selectOption('Simulado (sem leitor)')
    await tab.save.click()
    await notice(window, 'Leitor salvo.').click()
    await expect(tab.scanner('Treino')).toContainText('Pronto')
    const folder = join(dataFolder, 'scanners', '2')
    appendFileSync(join(folder, 'codes.txt'), `${samples.ean8.barcode}\n`)
    await expect(tab.test).toContainText(samples.ean8.barcode)
    writeFileSync(join(folder, 'scanner-status.txt'), 'unplugged')
    await expect(tab.scanner('Treino')).toContainText('Desligado')
    writeFileSync(join(folder, 'scanner-status.txt'), 'garbage')
    await expect(tab.scanner('Treino')).toContainText('Pronto')
    appendFileSync(join(folder, 'codes.txt'), `${samples.ean8.barcode}\n`)
    await notice(window, 'Treino: a leitura não foi entendida. Passe de novo.').click()
    rmSync(join(folder, 'scanner-status.txt'))
  })

  await test.step('removed after being asked, on the trail', async () => {
    await tab.scanner('Balcão').click()
    await tab.remove.click()
    await dialog(window, 'Remover leitor?').getByRole('button', { name: 'Remover' }).click()
    await expect(tab.scanner('Balcão')).toBeHidden()
    expect(audited(dataFolder, 'scanner.save')).toHaveLength(2)
    expect(audited(dataFolder, 'scanner.remove')).toHaveLength(1)
    await expect(
      window.getByRole('banner').getByRole('button', { name: 'Leitor', exact: true }),
    ).toBeVisible()
  })
})

/** Scanners as the device screen would have stored them, before the till starts. */
/** 25 codes a second, whether or not the till has answered. */
async function sendSteadily(scanner: SerialScanner, codes: readonly string[], ending: string): Promise<void> {
  const began = Date.now()
  for (const [index, code] of codes.entries()) {
    await wait(Math.max(0, began + index * 40 - Date.now()))
    await scanner.send(code + ending)
  }
}

/** Barcodes of as many different products of the shop, spread over all of it. */
function barcodes(dataFolder: string, count: number): string[] {
  return askDatabase<{ barcode: string }>(
    dataFolder,
    `SELECT min(barcode) AS barcode FROM product_barcode JOIN product ON product.id = product_id
     WHERE active = 1 AND length(barcode) = 13 GROUP BY product_id ORDER BY product_id * 7919 % 2003 LIMIT ?`,
    count,
  ).map(({ barcode }) => barcode)
}

/** The barcodes on the sale in progress as the database holds them, in the order of its lines. */
function scannedLines(dataFolder: string): string[] {
  return askDatabase<{ barcode: string }>(
    dataFolder,
    "SELECT barcode FROM sale_line JOIN sale ON sale.id = sale_id WHERE state = 'open' ORDER BY position",
  ).map(({ barcode }) => barcode)
}
