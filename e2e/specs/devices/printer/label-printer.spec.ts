import { readCodes } from '#main/testing/platform/read-codes'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { labelsScreen } from '../../../screens/goods/labels'
import { notice } from '../../../screens/platform/dialog'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { readZpl } from '../../../support/printers/label-interpreters'
import { networkLabelPrinter, zplStatus } from '../../../support/printers/network-label-printer'
import { scan } from '../../../support/scanners/scan'
import { resizeWindow } from '../../../support/window/window-size'

const { plain } = samples

test('a label printer on the network: set up, tried, out of labels, and its bars are read', async ({
  till,
}) => {
  const { window } = till
  const device = await networkLabelPrinter({
    interpret: readZpl,
    question: Buffer.from('~HS'),
    answer: zplStatus,
  })
  const labels = labelsScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)

  await test.step('chosen and tried in Dispositivos', async () => {
    await openBySearch(window, 'Dispositivos')
    await window.getByRole('tab', { name: 'Etiquetas' }).click()
    const form = window.getByRole('form', { name: 'Impressora de etiquetas' })
    await form.getByLabel('Ligação').selectOption('Rede (endereço e porta)')
    await form.getByLabel('Endereço').fill('127.0.0.1')
    await form.getByLabel('Porta', { exact: true }).fill(String(device.port))
    await form.getByRole('button', { name: 'Salvar' }).click()
    await notice(window, 'Impressora de etiquetas salva.').click()
    await window.getByRole('button', { name: 'Etiqueta de teste' }).click()
    await expect(window.getByText('Etiqueta de teste impressa.')).toBeVisible()
    expect(device.rows).toHaveLength(1)
    await window.screenshot({ path: 'test-results/label-printer.png' })
  })

  await test.step('labels wait for a new roll, and come out', async () => {
    device.state = 'out-of-paper'
    await openBySearch(window, 'Etiquetas')
    await expect(labels.code).toBeFocused()
    await scan(till, plain.barcode)
    await expect(labels.lines).toHaveCount(1)
    await labels.layout.selectOption('33 × 22 mm, 3 colunas')
    await labels.quantity(plain.description).fill('6')
    await labels.quantity(plain.description).press('Enter')
    await expect(labels.paper).toContainText('6 etiquetas')
    await labels.print.click()
    await expect(window.getByText(/Não saiu da impressora de etiquetas: 6 etiquetas/)).toBeVisible()
    device.state = 'ready'
    await expect.poll(() => device.rows.length, { timeout: 15_000 }).toBe(2)
    const [, row] = device.rows
    expect(row?.copies).toBe(2)
    const read = row === undefined ? [] : await readCodes(row.picture)
    expect(read).toEqual(Array<string>(3).fill(`EAN13 ${plain.barcode}`))
  })
  await device.switchOff()
})
