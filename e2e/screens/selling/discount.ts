import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

interface AskedDiscount {
  readonly on: 'line' | 'sale'
  /** `10` is ten percent; `R$ 10,00` an amount. */
  readonly value: string
  readonly reason: string
}

/** “Desconto”. */
export function discountWindow(window: Page) {
  const box = dialog(window, 'Desconto')
  return {
    box,
    rate: box.getByLabel('Percentual', { exact: true }),
    amount: box.getByLabel('Valor', { exact: true }),
    reason: box.getByLabel('Motivo', { exact: true }),
    confirm: box.getByRole('button', { name: 'Aplicar desconto' }),
    remove: box.getByRole('button', { name: 'Remover desconto' }),
    scope: (name: string | RegExp) => box.getByRole('radiogroup', { name: 'Desconto em' }).getByText(name),
    kind: (name: string | RegExp) =>
      box.getByRole('radiogroup', { name: 'Tipo de desconto' }).getByText(name),
  }
}

/** F6, filled in and confirmed; a line discount goes to the selected line. */
export async function askDiscount(window: Page, { on, value, reason }: AskedDiscount): Promise<void> {
  const discount = discountWindow(window)
  await window.keyboard.press('F6')
  await discount.scope(on === 'sale' ? 'Venda inteira' : /^Item/).click()
  if (value.startsWith('R$')) {
    await discount.kind(/^Valor/).click()
    await discount.amount.fill(value)
  } else {
    await discount.kind(/^Percentual/).click()
    await discount.rate.fill(value)
  }
  await discount.reason.fill(reason)
  await discount.confirm.click()
}
