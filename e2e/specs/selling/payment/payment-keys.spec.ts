import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { paymentScreen } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { storedTenders } from '../../../support/selling/stored-tenders'

const { plain } = samples

/** Rings up R$ 49,90 and presses keys, one stroke each, a person's pace apart; answers how many it took. */
async function pay({ window }: Till, ...strokes: string[]): Promise<number> {
  await saleScreen(window).type(plain.code)
  await expect(saleScreen(window).lines).toHaveCount(1)
  for (const stroke of strokes) {
    await window.keyboard.press(stroke)
    await settled({ window })
  }
  return strokes.length
}

/** The till has answered the stroke before: nothing is being taken, confirmed or finished. */
async function settled({ window }: Pick<Till, 'window'>): Promise<void> {
  // Longer than a digit waits to be told from the first of a scan.
  await window.waitForFunction(
    (start) => performance.now() - start > 160 && document.querySelector('[data-loading]') === null,
    await window.evaluate(() => performance.now()),
  )
}

test('the fewest keys: exact cash, a note, Pix', async ({ till }) => {
  const { window } = till
  const { finish } = paymentScreen(window)
  const sale = saleScreen(window)
  await startSelling(till)

  await test.step('cash to the cent: F8, Enter takes it, Enter finishes', async () => {
    expect(await pay(till, 'F8', 'Enter', 'Enter')).toBe(3)
    await expect(sale.lastSale).toContainText('Total R$ 49,90')
  })

  await test.step('a note of R$ 100,00: F8, its key, Enter', async () => {
    expect(await pay(till, 'F8', 'Alt+c', 'Enter')).toBe(3)
    await expect(sale.lastSale).toContainText('Troco R$ 50,10')
  })

  await test.step('Pix for all of it: F8, 4, Enter shows the code, F8 asks, F8 confirms and finishes', async () => {
    expect(await pay(till, 'F8', '4', 'Enter', 'F8', 'F8')).toBe(5)
    await expect(sale.lastSale).toContainText('Total R$ 49,90')
    await expect(finish).toBeHidden()
  })
})

test('where Pix is what the till mostly takes, it is one key less', async ({ till }) => {
  const { window } = till
  await startSelling(till, people.manager)
  await rawCall(window, 'settings.set-parameter', {
    key: 'payment.usual-tender',
    scope: 'company',
    terminalId: 1,
    value: 'pix',
  })
  await window.reload()
  await expect(saleScreen(window).code).toBeFocused()
  expect(await pay(till, 'F8', 'Enter', 'F8', 'F8')).toBe(4)
  await expect(saleScreen(window).lastSale).toContainText('Total R$ 49,90')
})

test('typed amounts: digits choose tenders, and never eat an amount', async ({ till }) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  await startSelling(till, people.manager)

  await test.step('read as reais where the shop sets it', async () => {
    await rawCall(window, 'settings.set-parameter', {
      key: 'payment.amounts',
      scope: 'company',
      terminalId: 1,
      value: 'reais',
    })
    await window.reload()
    await expect(saleScreen(window).code).toBeFocused()
    await pay(till, 'F8', '1', '1', '0', '0')
    await expect(payment.received).toHaveValue('100')
    await expect(payment.change).toHaveText('R$ 50,10')
    await window.keyboard.press('Escape')
  })

  await test.step('typed at once, without choosing first', async () => {
    for (const key of ['1', '0', '0']) {
      await window.keyboard.press(key)
      await settled(till)
    }
    await expect(payment.received).toHaveValue('100')
    await expect(payment.change).toHaveText('R$ 50,10')
    await window.keyboard.press('Escape')
    // Crediário has nobody to owe it: the amount that begins with its digit is cash.
    for (const key of ['5', '0']) {
      await window.keyboard.press(key)
      await settled(till)
    }
    await expect(payment.received).toHaveValue('50')
    await expect(payment.change).toHaveText('R$ 0,10')
    await window.keyboard.press('Enter')
    await expect(payment.finish).toBeFocused()
    expect(storedTenders(dataFolder)).toMatchObject([{ kind: 'cash', amount: 5000 }])
    await window.keyboard.press('Enter')
    await expect(saleScreen(window).lastSale).toContainText('Troco R$ 0,10')
  })

  await test.step('a digit typed into an amount is the amount’s', async () => {
    await pay(till, 'F8', '2', '4', '5')
    await expect(payment.amount).toHaveValue('45')
    await expect(payment.tender('Crédito')).toHaveAttribute('aria-pressed', 'true')
    await window.keyboard.press('Escape')
  })

  await test.step('a digit too many is asked about, corrected, and taken only when meant', async () => {
    await payment.tender('Dinheiro').click()
    await payment.received.fill('5198,00')
    await payment.received.press('Enter')
    const asked = dialog(window, 'Confira o valor recebido')
    await expect(asked).toContainText('O troco seria de R$ 5.148,10.')
    await expect(asked.getByRole('button', { name: 'Corrigir o valor' })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(payment.received).toBeFocused()
    expect(storedTenders(dataFolder)).toEqual([])
    await payment.received.press('Enter')
    await asked.getByRole('button', { name: 'Sim, recebi R$ 5.198,00' }).click()
    await expect(payment.change).toHaveText('R$ 5.148,10')
    expect(storedTenders(dataFolder)).toMatchObject([{ kind: 'cash', amount: 519_800 }])
  })

  await test.step('what nobody hands over is refused', async () => {
    await window.keyboard.press('Enter')
    await pay(till, 'F8', '1')
    await payment.received.fill('99.999.999,99')
    await payment.received.press('Enter')
    await expect(payment.form('Dinheiro')).toContainText('não pode passar de R$ 100.049,90')
    expect(storedTenders(dataFolder)).toEqual([])
  })
})
