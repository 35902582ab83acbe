import { expect, type Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** The programme on the sale: its card, and its row on the payment screen. */
export function loyaltyOnSale(window: Page) {
  const card = window.getByRole('region', { name: 'Fidelidade' })
  return {
    card,
    transactions: card.getByRole('button', { name: 'Transações' }),
    tryAgain: card.getByRole('button', { name: 'Tentar de novo' }),
    keep: card.getByRole('button', { name: /^Guardar saldo/ }),
    use: card.getByRole('button', { name: /^Usar saldo/ }),
    onPayment: window
      .getByRole('region', { name: 'Conta' })
      .getByRole('button', { name: /^(CRM&Bônus|Dito Cashback):/ }),
    /** Among the tenders of the payment screen. */
    tender: window
      .getByRole('group', { name: 'Formas de pagamento' })
      .getByRole('button', { name: 'Cashback', exact: true }),
  }
}

/** The window of CRM&Bônus: mobile, PIN, balance. */
export function cashbackWindow(window: Page) {
  const box = dialog(window, 'CRM&Bônus')
  const button = (name: string | RegExp) => box.getByRole('button', { name })
  return {
    box,
    mobile: box.getByLabel('Celular com DDD'),
    send: button('Enviar PIN'),
    pin: box.getByLabel('PIN', { exact: true }),
    masterPin: button('PIN Master'),
    masterPinField: box.getByLabel('PIN Master', { exact: true }),
    newPin: button('Enviar novo PIN'),
    resend: button(/^Reenviar/),
    otherMobile: button('Outro celular'),
    useBalance: box.getByRole('switch', { name: 'Utilizar Saldo?' }),
    amount: box.getByLabel('Valor a usar'),
    use: button(/^Usar saldo/),
    keep: button(/^Guardar saldo/),
    goOn: button('Ir para o pagamento'),
    done: button('Concluir'),
    items: button('Voltar aos itens'),
    again: button('Consultar de novo'),
    without: button('Sem cashback'),
    problem: box.getByRole('alert'),
    leaving: dialog(window, 'Deseja realmente cancelar o cashback?'),
  }
}

/** The PIN as the customer reads it out: the fourth digit sends it. */
export async function answerPin(window: Page, pin: string): Promise<void> {
  const { pin: field } = cashbackWindow(window)
  await expect(field).toBeEnabled()
  await field.fill(pin)
}

/** “Campanhas do CRM&Bônus”, after the sale. */
export function campaignsWindow(window: Page) {
  const box = dialog(window, 'Campanhas do CRM&Bônus')
  return {
    box,
    campaigns: box.getByRole('radio'),
    /** The one that is chosen already, or by now. */
    chosen: box.getByRole('radio', { checked: true }),
    finish: box.getByRole('button', { name: 'Finalizar' }),
    later: box.getByRole('button', { name: 'Escolher depois' }),
    chip: window.getByRole('button', { name: 'Campanha' }),
  }
}

/** The operator did not confirm the benefit of a sale to be finished. */
export function benefitWindow(window: Page, program: string) {
  const box = dialog(window, `${program}: benefício não confirmado`)
  return {
    box,
    goOnWithout: box.getByRole('button', { name: 'Seguir sem o benefício' }),
    again: box.getByRole('button', { name: 'Tentar de novo' }),
    takeDifference: box.getByRole('button', { name: 'Receber a diferença' }),
  }
}

/** The cashback in the discount window: F6, “Cashback”. */
export async function openCashbackDiscount(window: Page) {
  const box = dialog(window, 'Desconto')
  await window.keyboard.press('F6')
  const choice = box.getByRole('radiogroup', { name: 'Desconto em' })
  const amount = box.getByLabel('Dito Cashback a usar')
  await choice.waitFor()
  // It opens there by itself while the cashback is applied.
  if (!(await choice.getByRole('radio', { name: 'Cashback' }).isChecked()))
    await choice.getByText('Cashback').click()
  await expect(amount).toBeFocused()
  return {
    box,
    amount,
    clear: box.getByRole('button', { name: 'Limpar cashback' }),
    apply: box.getByRole('button', { name: 'Aplicar cashback' }),
  }
}
