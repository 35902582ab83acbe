import type { Page } from 'playwright/test'

/** How the shop goes today, at the beginning of Gestão. */
export function dayBoard(window: Page) {
  const board = window.getByRole('region', { name: 'Vendas de hoje' })
  const card = (name: RegExp) => {
    const found = board.getByRole('article', { name })
    return {
      card: found,
      open: found.getByRole('button'),
      figure: (term: string) => found.getByRole('term').filter({ hasText: term }).locator('xpath=../dd'),
    }
  }
  return {
    board,
    today: card(/^Hoje/),
    month: card(/^Este mês/),
    tills: board.getByRole('article', { name: 'Caixas' }),
  }
}
