import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Page } from 'playwright/test'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { devicesScreen } from '../../../screens/devices/devices'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { cashByHandWindow } from '../../../screens/store/cash-by-hand'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, killTill } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { networkPrinter } from '../../../support/printers/network-printer'
import { scan } from '../../../support/scanners/scan'
import { latestSale } from '../../../support/selling/finished-sale'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('a network printer: chosen, tried, out of paper in mid-day, back; the drawer; a kill', async ({
  till: first,
  start,
  dataFolder,
}) => {
  let till = first
  const device = await networkPrinter()
  const { window } = till
  const devices = devicesScreen(window)
  const chip = (text: string) =>
    till.window.getByRole('banner').getByRole('button', { name: text, exact: true })
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)

  await test.step('chosen by its address, and tried', async () => {
    await openFromMenu(window, 'Dispositivos')
    await devices.field('Ligação').selectOption('Rede (endereço e porta)')
    await devices.save.click()
    await expect(devices.form).toContainText('Informe o endereço da impressora')
    await findOnNetwork(window)
    await devices.field('Endereço').fill('127.0.0.1')
    await devices.field('Porta').fill(String(device.port))
    await devices.save.click()
    await expect(notice(window, 'Impressora salva.')).toBeVisible()
    await devices.testPage.click()
    await expect(notice(window, 'Página de teste impressa.')).toBeVisible()
    expect(device.papers.at(-1)?.lines).toContain('PÁGINA DE TESTE')
    expect(device.papers.at(-1)?.lines).toContain('Acentos: ÁÂÃÀ ÇÉÊ ÍÓÔÕ Ú áâãà çéê íóôõ ú')
    expect(device.papers.at(-1)?.barcodes).toEqual(['7891000000014', 'T0001N000123'])
    expect(device.papers.at(-1)?.qrCodes).toHaveLength(1)
    expect(device.papers.at(-1)?.images.length).toBeGreaterThan(0)
    await devices.openDrawer.click()
    await expect(notice(window, 'Pulso enviado à gaveta.')).toBeVisible()
    expect(device.pulses()).toBe(1)
    expect(audited(dataFolder, 'device.save-printer')).toHaveLength(1)
    await expect(devices.paper('Página de teste')).toContainText('Impresso')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('devices.png') })
    await devices.back.click()
  })

  await test.step('a sale in cash: its receipt, and the drawer opens', async () => {
    await scan(till, samples.plain.barcode)
    await expect(saleScreen(window).total).toHaveText('R$ 49,90')
    await payInCash(window, '50,00')
    const number = String(latestSale(dataFolder).number).padStart(6, '0')
    await expect
      .poll(() => device.papers.at(-1)?.lines.some((line) => line.includes(`Nº ${number}`)))
      .toBe(true)
    expect(device.papers.at(-1)?.lines.some((line) => /^TOTAL +R\$ 49,90$/.test(line))).toBe(true)
    expect(device.papers.at(-1)?.cut).toBe(true)
    expect(device.pulses()).toBe(2)
  })

  await test.step('a suprimento: its slip, and the drawer opens', async () => {
    const cashIn = cashByHandWindow(window, 'Suprimento')
    await openFromMenu(window, 'Suprimento')
    await cashIn.amount.fill('50,00')
    await cashIn.reason.fill('Troco')
    await cashIn.confirm.click()
    await expect(cashIn.slip).toContainText('SUPRIMENTO')
    await expect.poll(() => device.papers.at(-1)?.lines.includes('SUPRIMENTO')).toBe(true)
    expect(device.pulses()).toBe(3)
    await cashIn.finish.click()
  })

  await test.step('out of paper: the status speaks, the sale does not wait', async () => {
    device.paper = 'out'
    await scan(till, samples.plain.barcode)
    await expect(saleScreen(window).total).toHaveText('R$ 49,90')
    await payInCash(window)
    await expect(chip('Sem papel')).toBeVisible()
    const number = String(latestSale(dataFolder).number).padStart(6, '0')
    await expect(notice(window, `Cupom ${number} aguarda na fila da impressora.`)).toHaveCount(1)
  })

  await test.step('killed with a paper in the queue; paper back: it comes out by itself, once', async () => {
    await killTill(till)
    till = await start()
    await signIn(till.window, people.manager)
    const number = String(latestSale(dataFolder).number).padStart(6, '0')
    await expect(chip('Sem papel')).toBeVisible()
    expect(device.papers.filter(({ lines }) => lines.some((line) => line.includes(`Nº ${number}`)))).toEqual(
      [],
    )
    device.paper = 'enough'
    await expect(chip('Impressora')).toBeVisible({ timeout: 10_000 })
    await expect
      .poll(
        () => device.papers.filter(({ lines }) => lines.some((line) => line.includes(`Nº ${number}`))).length,
      )
      .toBe(1)
    // Written down once the printer has said that it is out.
    await expect
      .poll(() => askDatabase(dataFolder, "SELECT id FROM print_job WHERE state <> 'printed'"))
      .toEqual([])
  })
  await device.switchOff()
})

test('Abrir gaveta: with a reason, on the trail', async ({ till }) => {
  const { window, dataFolder } = till
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Abrir gaveta')
  const box = dialog(window, 'Abrir gaveta')
  await box.getByRole('button', { name: 'Abrir gaveta' }).click()
  await expect(box).toContainText('Escolha ou escreva o motivo.')
  await box.getByRole('button', { name: 'Trocar dinheiro' }).click()
  await box.getByRole('button', { name: 'Abrir gaveta' }).click()
  await expect(notice(window, 'Gaveta aberta.')).toBeVisible()
  expect(audited(dataFolder, 'till.open-drawer')).toHaveLength(1)
})

/** A printer at this computer's own address is found, and chosen by one tap; where it has none, that is said. */
async function findOnNetwork(window: Page): Promise<void> {
  const devices = devicesScreen(window)
  const find = devices.form.getByRole('button', { name: 'Procurar na rede' })
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
  if (own === undefined) {
    await find.click()
    await expect(devices.form).toContainText('Nenhuma impressora respondeu nesta rede')
    return
  }
  const printer = createServer((socket) => socket.resume())
  printer.listen(9100, own)
  await once(printer, 'listening')
  await find.click()
  await devices.form.getByRole('button', { name: own, exact: true }).click()
  await expect(devices.field('Endereço')).toHaveValue(own)
  await expect(devices.field('Porta')).toHaveValue('9100')
  printer.close()
}
