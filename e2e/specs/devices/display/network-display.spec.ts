import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { customerScreen, openDisplaySection, saveDisplay } from '../../../screens/devices/customer-display'
import { openTablet, pairingForm } from '../../../screens/devices/tablet'
import { dialog } from '../../../screens/platform/dialog'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { loadAsOldBrowser } from '../../../support/displays/old-browser'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

/** A server on a port of its own, and that port. */
async function listenSomewhere() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

test('a tablet: paired by its code, follows the sale, says when the till is away, comes back, goes dark', async ({
  till,
}) => {
  const { window } = till
  const { server, port } = await listenSomewhere()
  server.close()
  const url = `http://127.0.0.1:${port}`
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  const section = await openDisplaySection(window)
  const onNetwork = section.form.getByRole('switch', { name: 'Mostrar a venda na rede da loja' })
  const report = section.report('Tablet ou outro computador')
  const paired = window.getByRole('list', { name: 'Visores pareados' })
  const code = window.getByLabel('Código de pareamento')

  await test.step('switched on at an address of this computer', async () => {
    await expect(report).toContainText('Desligado')
    await onNetwork.click()
    await section.save.click()
    await expect(section.form.getByRole('alert')).toContainText('Escolha o endereço')
    await section.field('Endereço deste computador').selectOption('127.0.0.1')
    await section.field('Porta').fill(String(port))
    await saveDisplay(window)
    await expect(report).toContainText('Esperando um tablet.')
    await window.getByRole('button', { name: 'Mostrar código' }).click()
    await expect(code).toHaveText(/^\d{3} \d{3}$/)
    await expect(window.getByRole('img', { name: `QR Code de ${url}` })).toHaveAttribute('data-drawn')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await code.scrollIntoViewIfNeeded()
    await window.screenshot({ path: test.info().outputPath('section.png') })
  })

  const tablet = await openTablet(till, url)
  const refusedByPolicy: string[] = []
  tablet.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text())
  })
  const shown = customerScreen(tablet)
  const pairing = pairingForm(tablet)

  await test.step('let in by the code, and by no other', async () => {
    const digits = (await code.innerText()).replace(' ', '')
    await pairing.code.fill(digits === '000000' ? '000001' : '000000')
    await pairing.pair.click()
    await expect(pairing.refusal).toHaveText(
      'Código incorreto ou vencido. Confira no caixa, em Dispositivos.',
    )
    expect(await seriousFindings(tablet)).toEqual([])
    await tablet.screenshot({ path: test.info().outputPath('pairing.png') })
    await pairing.code.fill(digits)
    await pairing.pair.click()
    await expect(shown.sale).toContainText('Bem-vindo!')
    await expect(paired).toContainText('Tablet do balcão')
    await expect(paired).toContainText('ligado · pareado em')
    await expect(report).toContainText('Funcionando')
    await expect(code).toHaveCount(0)
  })

  await test.step('follows the sale', async () => {
    await section.back.click()
    await scan(till, samples.plain.barcode)
    await expect(saleScreen(window).total).toHaveText('R$ 49,90')
    await expect(shown.amount('Total')).toHaveText('R$ 49,90')
    expect(await seriousFindings(tablet)).toEqual([])
    await tablet.screenshot({ path: test.info().outputPath('sale.png') })
  })

  await test.step('in a browser of years ago it shows the same', async () => {
    const broken: string[] = []
    tablet.on('pageerror', ({ message }) => broken.push(message))
    await loadAsOldBrowser(tablet)
    expect(await tablet.evaluate(() => 'at' in Array.prototype || 'timeout' in AbortSignal)).toBe(false)
    await expect(shown.amount('Total')).toHaveText('R$ 49,90')
    await expect(shown.newest).toContainText('49,90')
    expect(broken).toEqual([])
  })

  await test.step('gone without a word: the list says so, and since when, until it is back', async () => {
    await openDisplaySection(window)
    await tablet.route('**/pareada', () => undefined)
    await expect(paired).toContainText(/desligado desde \d\d\/\d\d\/\d{4}, \d\d:\d\d · pareado em/, {
      timeout: 14_000,
    })
    await expect(report).toContainText('Esperando um tablet.')
    expect(await awkward(window)).toEqual([])
    await paired.scrollIntoViewIfNeeded()
    await window.screenshot({ path: test.info().outputPath('gone.png') })
    await tablet.unroute('**/pareada')
    await expect(paired).toContainText('ligado · pareado em', { timeout: 15_000 })
    await section.back.click()
    await expect(shown.amount('Total')).toHaveText('R$ 49,90')
  })

  await test.step('shows nothing of before while the till is away, and comes back by itself', async () => {
    await openDisplaySection(window)
    await onNetwork.click()
    await saveDisplay(window)
    await expect(tablet.getByRole('status')).toHaveText('Sem contato com o caixa')
    await expect(shown.sale).toHaveCount(0)
    await tablet.screenshot({ path: test.info().outputPath('away.png') })
    await onNetwork.click()
    await saveDisplay(window)
    await expect(shown.amount('Total')).toHaveText('R$ 49,90', { timeout: 15_000 })
  })

  await test.step('removed: dark at once, and asks for a code', async () => {
    await window.getByRole('button', { name: 'Remover Tablet do balcão' }).click()
    await dialog(window, 'Remover visor').getByRole('button', { name: 'Remover' }).click()
    await expect(shown.sale).toHaveCount(0)
    await expect(pairing.form).toBeVisible({ timeout: 15_000 })
    await expect(paired).toHaveCount(0)
  })
  expect(refusedByPolicy).toEqual([])

  await test.step('a port that is taken is said, and sells on', async () => {
    const taken = await listenSomewhere()
    await section.field('Porta').fill(String(taken.port))
    await saveDisplay(window)
    await expect(report).toContainText('Com problema')
    await expect(report).toContainText('Outro programa, ou o sistema, usa esta porta de rede.')
    taken.server.close()
    await section.back.click()
    await scan(till, samples.plain.barcode)
    await expect(saleScreen(window).total).toHaveText('R$ 99,80')
  })
})
