import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { devicesScreen } from '../../../screens/devices/devices'
import { scannersTab } from '../../../screens/devices/scanners'
import { notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { paymentScreen } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { pressAsScanner, scan } from '../../../support/scanners/scan'

const deadTil = { key: 'Dead', code: 'Quote', types: false } as const
const separator = { key: ']', code: 'BracketRight', ctrl: true } as const

test('a scanner set in an awkward way is heard whole or said to be misheard, never in part', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  await startSelling(till)

  await test.step('a dead key in the middle: nothing looked up, the keyboard named', async () => {
    await pressAsScanner(till, ['A', 'B', deadTil, ...samples.plain.code, 'Enter'])
    await expect(notice(window, /Teclado do leitor/)).toBeVisible()
    await notice(window, /Teclado do leitor/).click()
    await expect(sale.code).toHaveValue('')
    await expect(sale.lostCodes).toHaveCount(0)
    await expect(sale.lines).toHaveCount(0)
  })

  await test.step('a separator as a chord: one look-up of everything', async () => {
    const label = `010${samples.plain.barcode}10ABC`
    await pressAsScanner(till, [...label, separator, ...'17261231', 'Enter'])
    await expect(sale.line(samples.plain.description)).toBeVisible()
    await expect(sale.lines).toHaveCount(1)
    await expect(sale.lostCodes).toHaveCount(0)
    await expect(sale.code).toHaveValue('')
  })

  await test.step('Ctrl+M at the end, and Ctrl+J after it: one line', async () => {
    const ends = [
      { key: 'm', code: 'KeyM', ctrl: true },
      { key: 'j', code: 'KeyJ', ctrl: true },
    ] as const
    await pressAsScanner(till, [...samples.plain.barcode, ...ends])
    await expect(sale.lines).toHaveCount(2)
    await expect(sale.code).toHaveValue('')
  })

  await test.step('Bluetooth, while an amount is typed: a scan, and the amount is as it was', async () => {
    await window.keyboard.press('F8')
    const payment = paymentScreen(window)
    await payment.tender('Dinheiro').click()
    await expect(payment.received).toBeFocused()
    await pressAsScanner(till, [...samples.second.barcode, 'Enter'], 55)
    await expect(sale.lines).toHaveCount(3)
    await expect(sale.totals).toContainText('Subtotal · 3 itens')
  })

  await test.step('a code in the field and Enter in the very moment after a scan: both are lines', async () => {
    for (const count of [5, 7, 9]) {
      await scan(till, samples.ean8.barcode)
      await sale.type(samples.plain.code)
      await expect(sale.totals).toContainText(`Subtotal · ${count} itens`)
      await expect(sale.code).toHaveValue('')
    }
  })
})

test('what a scanner is set to is told in Dispositivos: another keyboard, another pace', async ({ till }) => {
  const { window } = till
  const tab = scannersTab(window)
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Dispositivos')
  await expect(devicesScreen(window).form).toBeVisible()
  await tab.tab.click()
  await tab.wedge.getByLabel('Teclado do leitor').selectOption('Inglês (EUA), de fábrica em muitos leitores')
  await tab.wedge.getByLabel('Ritmo do leitor').selectOption('Bluetooth ou lento: até 70 ms por tecla')
  await tab.wedge.getByRole('button', { name: 'Salvar' }).click()
  await notice(window, 'Leitores de teclado salvos.').click()

  await pressAsScanner(till, ['a', 'b', deadTil, ...'1234', 'Enter'])
  await expect(tab.test).toContainText("ab'1234")
  await pressAsScanner(till, [...'t0001n000123', 'Enter'], 55)
  await expect(tab.test).toContainText('t0001n000123')
  await pressAsScanner(till, [...'ab12', separator, ...'34', 'Enter'])
  await expect(tab.test).toContainText('ab12␝34')
})
