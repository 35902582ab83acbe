import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Pedidos de titulares (LGPD)” of Gestão, and what is done there for one customer. */
export function personalDataScreen(window: Page) {
  const asking = dialog(window, 'Pedido do titular')
  const telling = dialog(window, 'O que sabemos')
  const erasing = dialog(window, 'Apagar os dados')
  return {
    newRequest: window.getByRole('button', { name: 'Novo pedido' }),
    requests: window.getByRole('list', { name: 'Pedidos atendidos' }).getByRole('listitem'),
    asking: {
      box: asking,
      tell: asking.getByRole('button', { name: 'O que sabemos' }),
      erase: asking.getByRole('button', { name: 'Apagar os dados' }),
    },
    telling: {
      box: telling,
      write: telling.getByRole('button', { name: 'Exportar' }),
      done: telling.getByRole('status'),
      close: telling.getByText('Fechar', { exact: true }),
    },
    erasing: {
      box: erasing,
      goes: erasing.getByRole('region', { name: 'O que sai' }),
      stays: erasing.getByRole('region', { name: 'O que fica, sem nome' }),
      waives: erasing.getByLabel('O cliente e a loja abrem mão do que está em aberto'),
      code: erasing.getByLabel('Código do cliente'),
      reason: (name: string) => erasing.getByRole('button', { name }),
      confirm: erasing.getByRole('button', { name: 'Apagar para sempre' }),
    },
  }
}
