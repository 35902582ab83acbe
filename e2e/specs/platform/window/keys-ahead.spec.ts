import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog, notice } from '../../../screens/platform/dialog'
import { askDiscount, discountWindow } from '../../../screens/selling/discount'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { holdAnswers } from '../../../support/app/held-answers'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { pressAtSight } from '../../../support/window/press-at-sight'

/** The sale of `code` set aside. */
async function park({ window }: Till, code: string): Promise<void> {
  const sale = saleScreen(window)
  const box = dialog(window, 'Colocar em espera')
  await sale.type(code)
  await expect(sale.lines).toHaveCount(1)
  await window.keyboard.press('F7')
  await expect(box.getByLabel('Identificação')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(sale.lines).toHaveCount(0)
  await expect(box).toBeHidden()
}

test('keys pressed before a list has come wait for it; Esc, another key or a scan gives them up', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const parked = dialog(window, 'Vendas em espera')
  const options = parked.getByRole('option')
  await startSelling(till)
  await park(till, samples.plain.code)
  // The screen between sales counts them, and knows the list soon enough: it is held before it may ask.
  const parkHeld = async () => {
    const held = await holdAnswers(till, 'sale.parked')
    await park(till, samples.second.code)
    return held
  }

  await test.step('a scan in that moment retrieves nothing, its Enter least of all', async () => {
    const held = await parkHeld()
    await window.keyboard.press('F7')
    await expect(parked.getByRole('listbox')).toBeFocused()
    await window.keyboard.press('Enter')
    await scan(till, samples.plain.barcode)
    await expect(notice(window, /^Leitura ignorada/)).toBeVisible()
    await window.keyboard.press('Enter')
    await held.release()
    await expect(options).toHaveCount(2)
    await expect(parked).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(parked).toBeHidden()
    await expect(sale.lines).toHaveCount(0)
  })

  await test.step('Esc leaves, and what was pressed goes with the window', async () => {
    const held = await parkHeld()
    await window.keyboard.press('F7')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Escape')
    await expect(parked).toBeHidden()
    await held.release()
    await window.keyboard.press('F7')
    await expect(options).toHaveCount(3)
    await expect(parked).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(parked).toBeHidden()
  })

  await test.step('↓ and Enter retrieve the second of them', async () => {
    const held = await parkHeld()
    await window.keyboard.press('F7')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Enter')
    await expect(parked.getByRole('listbox')).toHaveAttribute('aria-busy', 'true')
    await held.release()
    await expect(parked).toBeHidden()
    await expect(sale.lines).toHaveCount(1)
  })
})

test('a key pressed at the sight of the answer is the screen’s below, however busy the computer', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const quantity = dialog(window, 'Quantidade')
  await startSelling(till)
  await sale.type(samples.plain.code)
  await expect(sale.lines).toHaveCount(1)

  await test.step('F3 as the new quantity shows', async () => {
    await window.keyboard.press('F4')
    await expect(quantity).toBeVisible()
    await window.keyboard.type('2', { delay: 60 })
    const pressed = await pressAtSight(sale.total, 'R$ 99,80', 'F3')
    await window.keyboard.press('Enter')
    await pressed()
    await expect(quantity).toBeHidden()
    await expect(dialog(window, 'Procurar produto')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(dialog(window, 'Procurar produto')).toBeHidden()
  })

  await test.step('F8 as a supervisor’s discount takes everything off', async () => {
    await askDiscount(window, { on: 'sale', value: '100', reason: 'Brinde da loja' })
    const pressed = await pressAtSight(sale.total, 'R$ 0,00', 'F8')
    await approvalWindow(window).give(people.manager)
    await pressed()
    await expect(discountWindow(window).box).toBeHidden()
    await expect(window.getByText('Pagamento completo')).toBeVisible()
  })
})
