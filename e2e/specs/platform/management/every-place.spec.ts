import { expect, test } from '../../../fixtures/test'
import { managementScreen } from '../../../screens/platform/management'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { scrollsAside } from '../../../support/window/scrolls-aside'
import { drawTheme } from '../../../support/window/theme'
import { unseenFocus } from '../../../support/window/unseen-focus'
import { resizeWindow } from '../../../support/window/window-size'

for (const theme of ['light', 'dark'] as const)
  test(`every place of Gestão is read, reached and touched at 1024×768, ${theme}`, async ({ till }) => {
    test.setTimeout(120_000)
    const { window } = till
    await resizeWindow(till, 1024, 768)
    await window.getByLabel('Código do operador').waitFor()
    await drawTheme(window, theme)
    await signIn(window, people.manager)
    await openBySearch(window, 'Gestão')
    const management = managementScreen(window)
    await expect(management.page).toBeVisible()

    const look = (place: string): Promise<void> =>
      test.step(place, async () => {
        await expect(window.getByRole('status').filter({ hasText: /^Aguardando/ })).toHaveCount(0)
        await window.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
        expect.soft(await awkward(window), place).toEqual([])
        expect.soft(await scrollsAside(window), place).toEqual([])
        expect.soft(await seriousFindings(window), place).toEqual([])
        expect.soft(await unseenFocus(window, 4), place).toEqual([])
      })

    await look('Gestão')
    const opened = window.getByRole('dialog').or(window.getByRole('button', { name: 'Favorito' }))
    const areas = await management.areas.allTextContents()
    expect(areas).toContain('Relatórios')
    for (const area of areas) {
      await management.item(area).click()
      await look(area)
      const places = await management.tilesOf(area).allTextContents()
      expect(places).not.toEqual([])
      for (const place of places) {
        await management.item(area).click()
        await management.tile(place).click()
        await expect(opened.first()).toBeVisible()
        await look(place)
        if (await window.getByRole('dialog').isVisible()) await window.keyboard.press('Escape')
        await expect(window.getByRole('dialog')).toHaveCount(0)
      }
    }
  })

test('a focus nobody sees, a list to be scrolled sideways and a small button are told', async ({ till }) => {
  const { window } = till
  await window.getByLabel('Código do operador').waitFor()
  await signIn(window, people.manager)
  await openBySearch(window, 'Gestão')
  await expect(managementScreen(window).page).toBeVisible()
  await window.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      *, *::after { outline: none !important; box-shadow: none !important; }
      nav[aria-label='Gestão'] { overflow-x: auto !important; white-space: nowrap; }
      nav[aria-label='Gestão'] ul { width: 200%; }
      nav[aria-label='Gestão'] button { min-height: 0 !important; height: 20px; }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  expect(await unseenFocus(window, 4)).not.toEqual([])
  expect(await scrollsAside(window)).toEqual([expect.stringMatching(/px aside$/)])
  expect(await awkward(window)).toContainEqual(expect.stringMatching(/^Vendas: \d+×20$/))
})
