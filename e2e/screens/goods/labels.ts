import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Etiquetas”, with the window that writes its PDF. */
export function labelsScreen(window: Page) {
  const box = dialog(window, 'Etiquetas em PDF')
  return {
    title: window.getByRole('heading', { name: 'Etiquetas', level: 2 }),
    code: window.getByRole('textbox', { name: 'Código do produto' }),
    search: window.getByRole('button', { name: 'Procurar produto' }),
    lines: window.getByRole('list', { name: 'Produtos escolhidos' }).getByRole('listitem'),
    line: (name: string) =>
      window
        .getByRole('list', { name: 'Produtos escolhidos' })
        .getByRole('listitem')
        .filter({ hasText: name }),
    quantity: (name: string) => window.getByRole('textbox', { name: `Etiquetas de ${name}` }),
    paper: window.getByRole('region', { name: 'Papel' }),
    layout: window.getByRole('combobox', { name: 'Etiqueta' }),
    start: window.getByRole('textbox', { name: 'Começar na etiqueta' }),
    picture: (name: string) => window.getByRole('img', { name: `Etiqueta de ${name}` }),
    sheet: window.getByRole('img', { name: /^Primeira folha/ }),
    takePdf: window.getByRole('button', { name: 'Gerar PDF' }),
    print: window.getByRole('button', { name: 'Imprimir', exact: true }),
    taking: {
      confirm: box.getByRole('button', { name: 'Exportar' }),
      result: box.getByRole('status'),
    },
  }
}
