import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** A paper that moves stock, being filled. */
export function stockPaper(window: Page) {
  const line = dialog(window, 'Item')
  return {
    code: window.getByRole('textbox', { name: 'Código' }),
    lines: window.getByRole('listbox', { name: 'Itens do documento' }).getByRole('option'),
    field: (name: string) => window.getByRole('textbox', { name, exact: true }),
    post: window.getByRole('button', { name: 'Lançar no estoque' }),
    papers: window.getByRole('listbox', { name: 'Documentos' }).getByRole('option'),
    line: {
      box: line,
      quantity: line.getByRole('textbox', { name: /^Quantidade/ }),
      cost: line.getByRole('textbox', { name: 'Custo por unidade' }),
      confirm: line.getByRole('button', { name: 'Confirmar' }),
    },
  }
}
