import type { Page } from 'playwright/test'
import type { Till } from '../../support/app/till'

/** The page a tablet is served, in a browser of its own beside the till. */
export async function openTablet({ app }: Till, url: string): Promise<Page> {
  const opened = app.waitForEvent('window', { predicate: (page) => page.url().startsWith(url) })
  await app.evaluate(({ BrowserWindow }, address) => {
    const tablet = new BrowserWindow({
      width: 800,
      height: 600,
      show: false,
      webPreferences: { partition: 'tablet', sandbox: true, backgroundThrottling: false },
    })
    tablet.showInactive()
    void tablet.loadURL(address)
  }, url)
  return opened
}

/** What is asked of a screen nobody has paired. */
export function pairingForm(page: Page) {
  const form = page.getByRole('form', { name: 'Parear esta tela' })
  return {
    form,
    code: form.getByLabel('Código'),
    name: form.getByLabel('Nome desta tela'),
    pair: form.getByRole('button', { name: 'Parear' }),
    refusal: form.getByRole('alert'),
  }
}
