import { expect, type Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

type TenderName = 'Dinheiro' | 'Crédito' | 'Débito' | 'Pix' | 'Crediário' | 'Vale-troca' | 'Cartão-presente'

/** Pagamento as a cashier sees it. */
export function paymentScreen(window: Page) {
  const tenders = window.getByRole('group', { name: 'Formas de pagamento' })
  return {
    tenders,
    tender: (name: TenderName) => tenders.getByRole('button', { name, exact: true }),
    bill: window.getByRole('region', { name: 'Conta' }),
    remaining: window.getByLabel('Falta', { exact: true }),
    /** To be given back; while cash is typed, what it would be. */
    change: window.getByLabel('Troco', { exact: true }),
    /** All is paid, and there is no change. */
    settled: window.getByLabel('Tudo pago', { exact: true }),
    waiting: window.getByLabel('Aguardando Pix', { exact: true }),
    balance: window.getByRole('region', { name: 'Situação do pagamento' }),
    items: window.getByRole('list', { name: 'Itens', exact: true }).getByRole('listitem'),
    notes: window.getByRole('group', { name: 'Valores rápidos' }).getByRole('button'),
    taken: window.getByRole('list', { name: 'Pagamentos' }).getByRole('listitem'),
    form: (title: string) => window.getByRole('form', { name: title, exact: true }),
    received: window.getByLabel('Valor recebido'),
    amount: window.getByLabel('Valor', { exact: true }),
    installments: window.getByLabel('Parcelas'),
    brand: (name: string) => window.getByRole('group', { name: 'Bandeira' }).getByText(name, { exact: true }),
    nsu: window.getByLabel('NSU'),
    dueDays: window.getByRole('list', { name: 'Vencimentos' }).getByRole('listitem'),
    pix: window.getByRole('region', { name: 'Pix aguardando pagamento' }),
    pixCode: window.getByLabel('Pix copia e cola'),
    confirmPix: window.getByRole('button', { name: 'Confirmar recebimento' }),
    finish: window.getByRole('button', { name: 'Finalizar venda' }),
    receiving: window.getByRole('heading', { name: 'Fechamento de Recebimento' }),
    receivingHead: window.getByRole('region', { name: 'Venda', exact: true }),
    giveBack: window.getByRole('button', { name: 'Devolver à fila' }),
    back: window.getByRole('button', { name: 'Voltar aos itens' }),
  }
}

/** Does what takes a tender, and waits until it is on the sale. */
async function taking(window: Page, act: () => Promise<void>): Promise<void> {
  const taken = window.getByRole('button', { name: /^Remover pagamento \d+,/ })
  const before = await taken.count()
  await act()
  await expect(taken).toHaveCount(before + 1)
}

/** Cash: what is due unless `received` says otherwise, as typed in reais (`50,00`). */
export async function takeCash(window: Page, received?: string): Promise<void> {
  const payment = paymentScreen(window)
  await payment.tender('Dinheiro').click()
  await expect(payment.received).toBeFocused()
  if (received !== undefined) await payment.received.fill(received)
  await taking(window, () => payment.received.press('Enter'))
}

interface Card {
  readonly amount?: string
  readonly installments?: number
  readonly brand: string
  readonly nsu: string
}

/** A card: what is due unless `amount` says otherwise. */
export async function takeCard(window: Page, name: 'Crédito' | 'Débito', card: Card): Promise<void> {
  const payment = paymentScreen(window)
  await payment.tender(name).click()
  if (card.amount !== undefined) await payment.amount.fill(card.amount)
  if (card.installments !== undefined) await payment.installments.selectOption(String(card.installments))
  await payment.brand(card.brand).click()
  await payment.nsu.fill(card.nsu)
  await taking(window, () => payment.nsu.press('Enter'))
}

/** Shows the Pix code: for what is due unless `amount` says otherwise. */
export async function showPix(window: Page, amount?: string): Promise<void> {
  const payment = paymentScreen(window)
  await payment.tender('Pix').click()
  const field = window.getByLabel('Valor do Pix')
  if (amount !== undefined) await field.fill(amount)
  await field.press('Enter')
  await expect(payment.pix).toBeVisible()
}

/** Takes back the tender at this place of the list, counted from 1. */
export async function removeTender(window: Page, place: number): Promise<void> {
  await window.getByRole('button', { name: new RegExp(`^Remover pagamento ${place},`) }).click()
  await dialog(window, 'Remover pagamento').getByRole('button', { name: 'Remover' }).click()
  await expect(dialog(window, 'Remover pagamento')).toBeHidden()
}

/** Enter on “Finalizar venda”; the next sale may begin. */
export async function finishSale(window: Page): Promise<void> {
  const { finish } = paymentScreen(window)
  await expect(finish).toBeFocused()
  await finish.press('Enter')
  await expect(window.getByLabel('Código', { exact: true })).toBeFocused()
}

/** From the lines to the next sale: F8, cash (what is due unless `received` says more, `50,00`), Enter. */
export async function payInCash(window: Page, received?: string): Promise<void> {
  await window.keyboard.press('F8')
  await takeCash(window, received)
  await finishSale(window)
}
