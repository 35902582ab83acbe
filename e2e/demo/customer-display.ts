import { samples } from '#scripts/demo-shop/samples'
import { customerPage, openDisplaySection, saveDisplay } from '../screens/devices/customer-display'
import { finishSale, paymentScreen, showPix, takeCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { shopWindow } from '../support/displays/shop-window'
import { scan } from '../support/scanners/scan'
import { startTour } from './tour'

const { till, window, picture, fileFor, end } = await startTour()
const sale = saleScreen(window)

await signIn(window, people.manager)
await openTill(window, '100,00')
const section = await openDisplaySection(window)
await section.field('Onde aparece').selectOption('Janela nesta tela (simulado)')
await section.field('Ao lado da venda').selectOption('Imagens e vídeos de uma pasta')
shopWindow(till.dataFolder, 'C:\\Vitrine')
await section.field('Pasta').fill('C:\\Vitrine')
await saveDisplay(window)
const page = await customerPage(till)
await section.report('Tela').getByText('Funcionando').waitFor()
await picture('visor-do-cliente')

/** What the customer sees, on a screen of this size. */
async function customerPicture(name: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  // The picture beside it is decoded.
  await page.waitForTimeout(600)
  await page.screenshot({ path: fileFor(name) })
}

await customerPicture('sem-venda', 1024, 768)
await section.back.click()
await scan(
  till,
  samples.plain.barcode,
  samples.promotion.barcode,
  samples.underRule.barcode,
  samples.plain.barcode,
)
await sale.lines.nth(3).waitFor()
await customerPicture('venda', 1024, 768)
await customerPicture('venda-full-hd', 1920, 1080)

await window.keyboard.press('F8')
await showPix(window, '20,00')
await customerPicture('pix', 1024, 768)
await paymentScreen(window).confirmPix.click()

await takeCash(window, '600,00')
await customerPicture('troco', 1024, 768)
await finishSale(window)
await customerPicture('obrigado', 1024, 768)

await window.keyboard.press('Escape')
const dark = await openDisplaySection(window)
await dark.field('Cores').selectOption('Escuras')
await dark.field('Ao lado da venda').selectOption('Nada, só a venda')
await saveDisplay(window)
await dark.back.click()
await scan(till, samples.plain.barcode, samples.promotion.barcode, samples.underRule.barcode)
await sale.lines.nth(2).waitFor()
await customerPicture('venda-escura', 1024, 768)
await end()
