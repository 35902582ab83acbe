import type { Locator, Page } from 'playwright/test'

/** “Gestão”: its navigation, and what is on its pages. */
export function managementScreen(window: Page) {
  const nav = window.getByRole('navigation', { name: 'Gestão', exact: true })
  return {
    nav,
    page: window.getByRole('region', { name: 'Gestão', exact: true }),
    item: (name: string): Locator => nav.getByRole('button', { name, exact: true }),
    /** Its areas, and what stands in one on that one's page. */
    areas: nav.getByRole('listitem').getByRole('button').filter({ hasNotText: 'Início' }),
    tilesOf: (area: string): Locator =>
      window.getByRole('main').getByRole('region', { name: area, exact: true }).getByRole('button'),
    toTill: nav.getByRole('button', { name: /caixa$/ }),
    tile: (name: string): Locator => window.getByRole('main').getByRole('button', { name, exact: true }),
    favourite: window.getByRole('button', { name: 'Favorito', exact: true }),
    favourites: window.getByRole('region', { name: 'Favoritos' }).getByRole('button'),
    recent: window.getByRole('region', { name: 'Usados há pouco' }).getByRole('button'),
    needs: window.getByRole('region', { name: 'Precisa de atenção' }),
    trail: window.getByRole('navigation', { name: 'Caminho' }),
  }
}
