import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** Receber crediário as a cashier sees it. */
export function crediarioScreen(window: Page) {
  const received = window.getByRole('region', { name: 'Recebimentos' })
  return {
    search: window.getByLabel('Cliente ou carnê'),
    found: window.getByRole('listbox', { name: 'Clientes encontrados' }).getByRole('option'),
    heading: (of: string) => window.getByRole('heading', { name: `Crediário de ${of}` }),
    installments: window.getByRole('list', { name: 'Parcelas' }).getByRole('listitem'),
    ticked: window.getByRole('list', { name: 'Parcelas' }).getByRole('checkbox', { checked: true }),
    total: window.getByLabel('Total das marcadas'),
    amount: window.getByLabel('Valor a receber'),
    receive: window
      .getByRole('form', { name: 'Parcelas em aberto' })
      .getByRole('button', { name: /^Receber/ }),
    paid: window.getByRole('region', { name: 'Parcelas pagas' }),
    finish: window.getByRole('button', { name: /^Concluir recebimento/ }),
    done: window.getByLabel('Valor recebido', { exact: true }),
    another: window.getByRole('button', { name: 'Outro recebimento' }),
    backToTill: window.getByRole('button', { name: 'Voltar ao caixa' }),
    received,
    undo: received.getByRole('button', { name: 'Estornar' }),
    undoWindow: (number: string) => dialog(window, `Estornar recebimento ${number}`),
    overdue: window.getByRole('region', { name: 'Crediário atrasado' }),
  }
}
