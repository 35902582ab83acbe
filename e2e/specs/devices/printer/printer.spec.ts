import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { finishedSale, receiptWindow, recentSales } from '../../../screens/selling/recent-sales'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { printedPapers } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { paperText } from '../../../support/printers/paper'
import { failPrinter, mendPrinter } from '../../../support/printers/printer-trouble'
import { scan } from '../../../support/scanners/scan'
import { latestSale } from '../../../support/selling/finished-sale'

const troubles = [
  ['offline', 'Impressora desligada', 'Confira a impressora: o papel sai sozinho.'],
  ['out-of-paper', 'Sem papel', 'Troque a bobina: o papel sai sozinho.'],
] as const

for (const [status, label, remedy] of troubles)
  test(`a printer that is ${status}: the sale finishes, the cashier is told once, the papers come out in order once it is back`, async ({
    till,
  }) => {
    const { window, dataFolder } = till
    const sale = saleScreen(window)
    const receipt = receiptWindow(window)
    const chip = (text: string) => window.getByRole('banner').getByRole('button', { name: text, exact: true })
    // An error's place beside its field is there, and empty, while there is none.
    const alerts = window.getByRole('alert').filter({ hasText: /\S/ })
    await startSelling(till)
    await expect.poll(() => printedPapers(dataFolder)).toHaveLength(1)
    await expect(chip('Impressora')).toBeVisible()

    failPrinter(dataFolder, status)
    await expect(chip(label)).toBeVisible()
    await scan(till, samples.plain.barcode)
    await expect(sale.total).toHaveText('R$ 49,90')
    await payInCash(window, '50,00')
    const number = String(latestSale(dataFolder).number).padStart(6, '0')
    await expect(alerts).toHaveText([`Cupom ${number} aguarda na fila da impressora. ${remedy}`])
    await expect(sale.lastSale).toContainText('Troco R$ 0,10')
    expect(printedPapers(dataFolder)).toHaveLength(1)

    await test.step('the next customer is served meanwhile', async () => {
      await scan(till, samples.ean8.barcode)
      await expect(sale.total).toHaveText('R$ 12,90')
      await payInCash(window)
      const next = latestSale(dataFolder).number
      expect(next).toBe(Number(number) + 1)
      await expect(notice(window, `Cupom ${String(next).padStart(6, '0')} aguarda na fila`)).toHaveCount(1)
      await expect(alerts).toHaveCount(0, { timeout: 10_000 })
    })

    await test.step('a 2ª via that fails too says so beside its button, and nowhere else', async () => {
      await openFromMenu(window, 'Últimas vendas')
      await recentSales(window).found.filter({ hasText: number }).click()
      await finishedSale(window, number).seeReceipt.click()
      await expect(receipt.paper).toContainText('R$ 49,90')
      await receipt.printAgain.click()
      await expect(receipt.box).toContainText(
        'A impressora não imprimiu. Confira o papel e a ligação e tente de novo.',
      )
      await expect(receipt.printAgain).toBeFocused()
      await expect(alerts).toHaveCount(1)
      expect(printedPapers(dataFolder)).toHaveLength(1)
    })

    await test.step('what waited comes out by itself once the printer is back, then the 2ª via', async () => {
      mendPrinter(dataFolder)
      await expect(window.getByRole('banner').getByText('Impressora', { exact: true })).toBeVisible()
      await expect.poll(() => printedPapers(dataFolder)).toHaveLength(3)
      await window.keyboard.press('Enter')
      await expect(notice(window, '2ª via impressa.')).toBeVisible()
      await expect(receipt.box).not.toContainText('A impressora não imprimiu.')
      const papers = printedPapers(dataFolder).map(paperText)
      expect(papers).toHaveLength(4)
      expect(papers[1]).toContain(`Nº ${number}`)
      expect(papers[1]).not.toContain('2ª VIA')
      expect(papers[2]).toContain('TOTAL R$ 12,90')
      expect(papers[3]?.split('\n')[0]).toBe('2ª VIA')
      expect(papers[3]).toContain(`Nº ${number}`)
      expect(papers[3]).toContain('TOTAL R$ 49,90')
      expect(audited(dataFolder, 'receipt.reprint')).toHaveLength(2)
    })
  })

test('a printer that cannot start: the till opens and sells all the same', async ({ start, dataFolder }) => {
  writeFileSync(join(dataFolder, 'papers'), 'a file where the papers should be')
  const till = await start()
  const { window } = till
  await startSelling(till)
  await expect(window.getByRole('banner')).toContainText('Impressora desligada')
  await expect(
    notice(
      window,
      'Abertura de caixa aguarda na fila da impressora. Confira a impressora: o papel sai sozinho.',
    ),
  ).toHaveCount(1)
  await scan(till, samples.plain.barcode)
  await expect(saleScreen(window).total).toHaveText('R$ 49,90')
  await payInCash(window)
  expect(latestSale(dataFolder).total).toBe(4990)
})
